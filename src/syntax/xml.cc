#include "syntax/xml.h"

#include <expat.h>

namespace voortgang {
namespace {

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.rfind(':') + 1);
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (without_prefix(*pair) == name) return pair[1];
  }
  return {};
}

bool XmlAttributes::is_set(std::string_view name) const {
  const std::string_view value = (*this)[name];
  return value == "1" || value == "true";
}

struct XmlReader::State {
  XmlEvents& events;
  XML_Parser parser = nullptr;
  int depth = 0;
  bool is_refused = false;

  void refuse() {
    is_refused = true;
    XML_StopParser(parser, XML_FALSE);
  }

  static void start(void* data, const char* name, const char** attributes) {
    auto& state = *static_cast<State*>(data);
    if (state.is_refused) return;
    if (++state.depth > kDeepest) return state.refuse();
    state.events.start(without_prefix(name), XmlAttributes(attributes));
  }
  static void end(void* data, const char* name) {
    auto& state = *static_cast<State*>(data);
    if (state.is_refused) return;
    --state.depth;
    state.events.end(without_prefix(name));
  }
  static void text(void* data, const char* text, int length) {
    auto& state = *static_cast<State*>(data);
    if (!state.is_refused) state.events.text({text, static_cast<std::size_t>(length)});
  }
  static void doctype(void* data, const char* /*name*/, const char* /*system*/, const char* /*public*/,
                      int /*has_internal_subset*/) {
    static_cast<State*>(data)->refuse();
  }
};

void XmlReader::StateCloser::operator()(State* state) const {
  delete state;
}

void XmlReader::Closer::operator()(XML_ParserStruct* parser) const {
  XML_ParserFree(parser);
}

XmlReader::XmlReader(XmlEvents& events) : state_(new State{events}), parser_(XML_ParserCreate(nullptr)) {
  XML_Parser parser = parser_.get();
  if (parser == nullptr) return;
  state_->parser = parser;
  XML_SetUserData(parser, state_.get());
  XML_SetElementHandler(parser, State::start, State::end);
  XML_SetCharacterDataHandler(parser, State::text);
  XML_SetStartDoctypeDeclHandler(parser, State::doctype);
  // Which place a name gets in tables must not be for the author of a file to choose; the same one each time
  // is as good as a secret one where a text is at most as long as what an archive may hold.
  XML_SetHashSalt(parser, 0x5DEECE66D);
}

bool XmlReader::parse(std::string_view piece, Piece which) {
  if (parser_ == nullptr || state_->is_refused) return false;
  const auto status =
      XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), which == Piece::kLast ? 1 : 0);
  if (status != XML_STATUS_OK) state_->is_refused = true;
  return !state_->is_refused;
}

bool XmlReader::push(std::string_view piece) {
  constexpr std::size_t kPiece = std::size_t{1} << 20U;
  for (; piece.size() > kPiece; piece.remove_prefix(kPiece)) {
    if (!parse(piece.substr(0, kPiece), Piece::kMore)) return false;
  }
  return parse(piece, Piece::kMore);
}

bool XmlReader::finish() {
  return parse({}, Piece::kLast);
}

}  // namespace voortgang
