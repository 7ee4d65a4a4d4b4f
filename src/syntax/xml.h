#pragma once

#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace voortgang {

// The attributes of one element, by name without prefix.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}
  // Empty where there is none; a view for as long as the event lasts.
  [[nodiscard]] std::string_view operator[](std::string_view name) const;
  // True for 1 and true: so workbooks say yes.
  [[nodiscard]] bool is_set(std::string_view name) const;

 private:
  const char* const* pairs_;
};

// What happens in an XML text, in order. Names come without prefix: programs choose those as they like.
class XmlEvents {
 public:
  XmlEvents() = default;
  XmlEvents(const XmlEvents&) = delete;
  XmlEvents& operator=(const XmlEvents&) = delete;
  virtual ~XmlEvents() = default;
  virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

// Reads XML piece by piece, without a tree. A document type is refused, and with it every entity but the five
// of XML; so are elements more than kDeepest deep. expat is known here alone.
class XmlReader {
 public:
  static constexpr int kDeepest = 64;

  explicit XmlReader(XmlEvents& events);

  // False where the text is no XML, or refused; from then on nothing happens any more.
  [[nodiscard]] bool push(std::string_view piece);
  [[nodiscard]] bool finish();

 private:
  struct Closer {
    void operator()(XML_ParserStruct* parser) const;
  };
  struct State;
  struct StateCloser {
    void operator()(State* state) const;
  };
  enum class Piece : std::uint8_t { kMore, kLast };
  [[nodiscard]] bool parse(std::string_view piece, Piece which);

  std::unique_ptr<State, StateCloser> state_;
  std::unique_ptr<XML_ParserStruct, Closer> parser_;
};

}  // namespace voortgang
