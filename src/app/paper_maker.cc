#include "app/paper_maker.h"

#include <algorithm>
#include <utility>

#include "app/commands.h"
#include "app/messages.h"
#include "app/paper_stamp.h"
#include "app/sign_place.h"
#include "base/sha256.h"
#include "base/text.h"
#include "diag/system_woorden.h"
#include "programme/folders.h"
#include "render/typst/tagged_pdf.h"

namespace voortgang {
namespace {

// On the shelf.
std::string key_of(const PaperSource& source) {
  return sha256_hex(PaperSetter::stamp().append(paper_stamp()).append("\n").append(source.paper.text));
}

// The text that a message of Typst is about: the text `"…"`.
std::string_view text_in(std::string_view message) {
  constexpr std::string_view kText = "the text `\"";
  const std::size_t at = message.find(kText);
  if (at == std::string_view::npos) return {};
  message.remove_prefix(at + kText.size());
  return message.substr(0, message.find("\"`"));
}

}  // namespace

PaperMaker::PaperMaker(const Options& options, FileSystem& files, const Terminal& terminal,
                       const Manifest& before)
    : options_(options),
      files_(files),
      terminal_(terminal),
      setter_(terminal),
      shelf_(files, options.programme) {
  for (const auto& [address, entry] : before) {
    const bool is_asked_format = std::ranges::find(kAskedFormats, &format_of(address)) != kAskedFormats.end();
    if (is_asked_format) published_.insert(address);
  }
}

PaperOrder PaperMaker::order() {
  return {
      .wants =
          [this](const PlannedFile& file) { return is_asked(file.path) || published_.contains(file.path); },
      .make_pdfs = [this](std::span<const PaperSource> sources,
                          const GiveOutput& give) { return make(sources, give); },
      .kept = [this](const std::string& key, const MakeBytes& make_one) { return kept(key, make_one); }};
}

// documenten/<gebied>/…
bool PaperMaker::is_asked(std::string_view address) const {
  if (std::ranges::find(options_.asked, &format_of(address)) == options_.asked.end()) return false;
  const auto parts = split(address, '/');
  return options_.only.empty() ||
         (parts.size() > 1 && std::ranges::find(options_.only, parts[1]) != options_.only.end());
}

std::string PaperMaker::kept(const std::string& key, const MakeBytes& make) {
  const std::string place = sha256_hex(std::string(paper_stamp()).append("\n").append(key));
  if (auto bytes = shelf_.find(place)) return std::move(*bytes);
  std::string bytes = make();
  shelf_.put(place, bytes);
  return bytes;
}

Result<void> PaperMaker::make(std::span<const PaperSource> sources, const GiveOutput& give) {
  dropped_.clear();
  too_long_.clear();
  std::vector<std::size_t> missing;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (const auto bytes = shelf_.find(key_of(sources[i]))) {
      note_length(sources[i], *bytes);
      if (auto given = give(i, *bytes); !given) return given;
    } else if (is_asked(sources[i].output->address)) {
      missing.push_back(i);
    } else {
      dropped_.push_back(sources[i].output->address);
    }
  }
  return missing.empty() ? Result<void>() : set(sources, missing, give);
}

Result<void> PaperMaker::set(std::span<const PaperSource> sources, const std::vector<std::size_t>& missing,
                             const GiveOutput& give) {
  std::vector<PaperText> texts;
  for (const std::size_t i : missing) texts.push_back({sources[i].paper.text, sources[i].paper.images});
  std::size_t done = 0;
  Result<void> given;
  // From several threads: what is no work for one paper alone happens behind the mutex.
  const auto take = [&](SetPaper paper) -> Result<void> {
    const std::size_t which = missing[paper.which];
    const PaperSource& source = sources[which];
    const auto pdf = paper.faults.empty() ? tagged_pdf(paper.pdf) : Result<std::string>();
    const std::scoped_lock lock(mutex_);
    if (terminal_.progress)
      terminal_.progress(say<Message::kPaperProgress>(options_.language, ++done, missing.size()));
    if (!paper.faults.empty()) return tell(source, paper.faults), Result<void>();
    if (!pdf) {
      fail(source, {system_words(pdf.error().reason).in(options_.language), 0});
      return {};
    }
    note_length(source, *pdf);
    shelf_.put(key_of(source), *pdf);
    auto taken = give(which, *pdf);
    if (!taken) given = taken;
    return taken;
  };
  const auto set = setter_.set(files_, texts, options_.jobs, take);
  std::ranges::sort(failed_, {}, &Failed::address);  // the same words in the same order, whoever was first
  if (terminal_.progress) terminal_.progress({});
  if (!given) return given;
  if (!set && set.error().kind == FailureKind::kStopped) return set;
  if (!set) fault_ = set.error();
  return {};
}

void PaperMaker::note_length(const PaperSource& source, std::string_view pdf) {
  const auto most = static_cast<std::size_t>(source.paper.most_pages);
  if (most == 0) return;
  if (const std::size_t pages = page_count(pdf); pages > most)
    too_long_.push_back({source.output->address, pages, most});
}

// Signs that the typeface lacks, all; of what cannot be read, what comes first: the rest follows from it.
void PaperMaker::tell(const PaperSource& source, const std::vector<SettingFault>& faults) {
  const auto first = std::ranges::min_element(faults, {}, &SettingFault::line);
  if (first->line > 0) return fail(source, *first);
  for (const SettingFault& fault : faults) fail(source, fault);
}

// Of a text that it could not set, Typst names no place but the text itself.
void PaperMaker::fail(const PaperSource& source, const SettingFault& fault) {
  const std::string& text = source.paper.text;
  const std::string_view words = text_in(fault.message);
  std::size_t line = fault.line;
  if (const std::size_t found = words.empty() ? std::string::npos : text.find(words);
      line == 0 && found != std::string::npos)
    line = 1 + static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(found), '\n'));
  const bool is_sign = !words.empty() && fault.message.find("could not be displayed") != std::string::npos;
  Failed failed{.address = source.output->address,
                .reason = is_sign ? say<Message::kPaperSignUnknown>(options_.language, words)
                                  : say<Message::kPaperRefused>(options_.language, fault.message),
                .sign = is_sign ? std::string(words) : std::string(),
                .typst = fault.message,
                .origin = {}};
  const auto look_in = [&](const std::vector<TypstPlace>& places) {
    for (const TypstPlace& place : places) {
      if (place.line >= line) break;
      failed.origin = place.origin;
    }
  };
  look_in(source.paper.places);
  if (!failed.origin && !is_sign) look_in(source.paper.frame);
  // In a field above the text: somewhere in that file.
  if (is_sign && !failed.origin && !source.paper.places.empty())
    failed.origin = Span{source.paper.places.front().origin.source, 0, 0};
  failed_.push_back(std::move(failed));
}

std::string PaperMaker::told(const Sources& sources) const {
  std::string out;
  for (const Failed& failed : failed_) {
    std::string reason = failed.reason;
    const std::optional<Span> origin =
        failed.sign.empty() ? failed.origin : sign_place(sources, failed.sign, failed.origin);
    // What sets papers is no text of an editor.
    if (origin && is_below(sources.at(origin->source).path, kFramesFolder))
      reason = say<Message::kPaperStyleRefused>(options_.language, failed.typst);
    if (origin)
      reason = fmt::format("{}:{}: {}", sources.at(origin->source).path,
                           sources.position(origin->source, origin->begin).line, reason);
    out += say<Message::kPaperFailed>(options_.language, failed.address, reason);
  }
  for (const TooLong& paper : too_long_)
    out += say<Message::kPaperTooLong>(options_.language, paper.address, paper.pages, paper.most);
  for (const std::string& address : dropped_) out += say<Message::kPaperDropped>(options_.language, address);
  if (fault_) {
    out += fault_->kind == FailureKind::kMissing
               ? say<Message::kPapersNotInstalled>(options_.language)
               : say<Message::kPapersFailed>(options_.language, messages::why(options_.language, *fault_));
  }
  return out;
}

RunResult on_checked(const Options& options, FileSystem& files, const Terminal& terminal,
                     const OnChecked& command) {
  const auto before = published_before(options, files);
  if (!before) return failed(messages::could_not_look(options.language, before.error()));
  PaperMaker papers(options, files, terminal, *before);
  const PaperOrder order = papers.order();
  Checked checked;
  read_and_check(files, options.programme, checked,
                 {.threads = options.jobs,
                  .papers = &order,
                  .vandaag = parse_datum(options.datum),
                  .show_values = options.show_values});
  return command(checked, papers, *before);
}

}  // namespace voortgang
