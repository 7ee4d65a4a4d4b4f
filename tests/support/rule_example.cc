#include "support/rule_example.h"

#include <doctest/doctest.h>

#include <charconv>
#include <cstdint>
#include <utility>

#include "base/text.h"
#include "support/workbook_maker.h"

namespace voortgang::test {
namespace {

std::string with_bytes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') continue;
    if (text[i] != '\\' || i + 1 >= text.size()) {
      out += text[i];
    } else if (text[i + 1] == 'x') {
      std::uint8_t byte = 0;
      std::from_chars(text.data() + i + 2, text.data() + i + 4, byte, 16);
      out += static_cast<char>(byte);
      i += 3;
    } else {
      ++i;
      out += text[i] == 'n' ? '\n' : text[i] == 'r' ? '\r' : text[i] == 't' ? '\t' : text[i];
    }
  }
  return out;
}

// 1 where the text does not start with a number.
int number_in(std::string_view text) {
  int number = 1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// "keer 300": the lines 300 times.
std::string repeated(const std::string& lines, std::string_view kind) {
  const int times = kind.starts_with("keer ") ? number_in(kind.substr(5)) : 1;
  std::string out;
  for (int i = 0; i < times; ++i) out += lines;
  return out;
}

class ExampleParser {
 public:
  explicit ExampleParser(std::string_view text) : lines_(split(text, '\n')) {}

  RuleExample parse() {
    for (; at_ < lines_.size(); ++at_) {
      const std::string_view line = lines_[at_];
      if (line.starts_with("# "))
        out_.title = line.substr(2);
      else if (line.starts_with("## "))
        section_ = line.substr(3);
      else if (line.starts_with("```"))
        block();
      else if (line.starts_with('`') && (section_ == "Fout" || section_ == "Goed"))
        file(line);
    }
    return std::move(out_);
  }

 private:
  std::vector<FileChange>& changes() { return section_ == "Goed" ? out_.good : out_.bad; }

  void file(std::string_view line) {
    const std::size_t close = line.find('`', 1);
    REQUIRE(close != std::string_view::npos);
    FileChange change{.path = with_bytes(line.substr(1, close - 1)), .contents = {}};
    const std::string_view remark = trimmed(line.substr(close + 1));
    if (remark == "(weg)") change.kind = FileChange::Kind::kGone;
    if (remark == "(map)") change.kind = FileChange::Kind::kFolder;
    if (remark == "(zonder leesrechten)") change.kind = FileChange::Kind::kDenied;
    if (remark == "(op een kapotte schijf)") change.kind = FileChange::Kind::kWornOut;
    if (remark == "(van 3 GB)") change.kind = FileChange::Kind::kHuge;
    if (remark == "(verandert steeds)") change.kind = FileChange::Kind::kChanging;
    constexpr std::string_view kLinkTo = "(link naar ";
    if (remark.starts_with(kLinkTo)) {
      change.kind = FileChange::Kind::kLink;
      change.contents = remark.substr(kLinkTo.size(), remark.size() - kLinkTo.size() - 1);
    }
    files_ = remark.ends_with(" keer)") ? number_in(remark.substr(1)) : 1;
    changes().push_back(std::move(change));
  }

  void block() {
    const std::string_view fence = lines_[at_].substr(0, lines_[at_].find_first_not_of('`'));
    const std::string_view kind = lines_[at_].substr(fence.size());
    std::string contents;
    while (++at_ < lines_.size() && lines_[at_] != fence) contents.append(lines_[at_]) += '\n';
    if (section_ == "Opdracht") {
      const auto words = split_any(contents, " \n");
      if (out_.command.empty()) out_.command.assign(words.begin(), words.end());
      out_.good_command.assign(words.begin(), words.end());
    } else if (section_ == "Melding") {
      for (const std::string_view line : split(contents, '\n')) {
        if (!line.empty()) out_.problems.emplace_back(line);
      }
    } else if (section_ == "Fout" || section_ == "Goed") {
      REQUIRE_FALSE(changes().empty());
      changes().back().contents = kind == "bytes"                 ? with_bytes(contents)
                                  : kind == "werkmap"             ? workbook_of(contents)
                                  : kind.starts_with("werkblad ") ? workbook_around(kind.substr(9), contents)
                                                                  : repeated(contents, kind);
      number_files();
    }
  }

  // "p#.md" (200 keer): p1.md to p200.md, with the same contents.
  void number_files() {
    if (files_ <= 1) return;
    const FileChange one = changes().back();
    changes().pop_back();
    const std::size_t sign = one.path.find('#');
    REQUIRE(sign != std::string::npos);
    for (int i = 1; i <= files_; ++i) {
      changes().push_back(one);
      changes().back().path.replace(sign, 1, std::to_string(i));
    }
    files_ = 1;
  }

  std::vector<std::string_view> lines_;
  std::size_t at_ = 0;
  std::string_view section_;
  int files_ = 1;  // that the next block is the contents of
  RuleExample out_;
};

}  // namespace

RuleExample parse_rule_example(std::string_view text) {
  return ExampleParser(text).parse();
}

void apply(const std::vector<FileChange>& changes, MemoryFileSystem& disk) {
  using Kind = FileChange::Kind;
  for (const FileChange& change : changes) {
    const std::string path = "programma/" + change.path;
    if (change.kind == Kind::kGone || change.kind == Kind::kFolder) REQUIRE(disk.remove_all(path));
    if (change.kind == Kind::kFolder) REQUIRE(disk.make_folder(path));
    if (change.kind == Kind::kContents) disk.put(path, change.contents);
    if (change.kind == Kind::kDenied) disk.deny(path);
    if (change.kind == Kind::kWornOut) disk.wear_out(path);
    if (change.kind == Kind::kHuge) disk.make_huge(path);
    if (change.kind == Kind::kChanging) disk.keep_changing(path);
    if (change.kind == Kind::kLink) disk.put_link(path, change.contents);
  }
}

}  // namespace voortgang::test
