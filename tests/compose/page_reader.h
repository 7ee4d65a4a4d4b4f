#pragma once

#include <string>
#include <string_view>

#include "support/programme.h"

namespace voortgang::test {

// The text of a page as somebody reads it: a line per paragraph, heading, item or row ("a | b"), and of a
// chart its title and its description. Without markup; hard spaces as common ones.
[[nodiscard]] std::string page_text(std::string_view html);

// The lines of a text that hold these words; with more of them, one below the other.
[[nodiscard]] std::string lines_with(std::string_view text, std::string_view words);

// The programme of tests/rules/basis, changed a little, and the site that it makes.
class SmallProgramme {
 public:
  SmallProgramme();

  SmallProgramme& put(const std::string& path, const std::string& contents);
  SmallProgramme& without(const std::string& path);
  // In a file that it has, one piece of text in place of another.
  SmallProgramme& change(const std::string& path, std::string_view from, std::string_view to);
  // The indicators as they stand in the dictionary, between its brackets.
  // `more`: what stands beside the entries.
  SmallProgramme& dictionary(const std::string& entries, const std::string& more = "");
  // Rows "indicator;periode;waarde;status;toelichting" of a gemeente.
  SmallProgramme& figures(const std::string& area, const std::string& rows);
  // That many gemeenten more: "extra1", "extra2", …
  SmallProgramme& more_gemeenten(int count);
  // Its texts and papers refer to figures; without them the dictionary is free.
  SmallProgramme& without_texts();

  [[nodiscard]] FileMap site() const;
  // The text of one page of its site.
  [[nodiscard]] std::string page(const std::string& path) const;
  // What is wrong with it, a line each.
  [[nodiscard]] std::string problems() const;
  [[nodiscard]] const FileMap& files() const { return files_; }

 private:
  FileMap files_;
};

// An indicator "x" of "wonen", counted every year, with more fields where needed.
[[nodiscard]] std::string indicator(const std::string& id, const std::string& more = {});

}  // namespace voortgang::test
