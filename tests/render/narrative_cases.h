#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace voortgang::test {

// A text of an author with what its references have become, one after the other, and what the writers make
// of it. It stays where it is: a narrative points to its text.
class NarrativeCase {
 public:
  explicit NarrativeCase(std::string body, std::vector<Resolved> references = {});
  NarrativeCase(const NarrativeCase&) = delete;
  NarrativeCase& operator=(const NarrativeCase&) = delete;

  // All of it, or the blocks before its first heading.
  [[nodiscard]] Narrative whole() const;
  [[nodiscard]] Narrative introduction() const;
  [[nodiscard]] const MarkdownText& text() const { return tekst_.inhoud; }

  [[nodiscard]] std::string html(std::string_view root = "../") const;
  [[nodiscard]] std::string markdown(std::string_view root = "../") const;

 private:
  std::string body_;
  Tekst tekst_;
  std::vector<Resolved> references_;
};

[[nodiscard]] std::string html_of(const Blocks& blocks, std::string_view root = "../");
[[nodiscard]] std::string markdown_of(const Blocks& blocks, std::string_view root = "../");

}  // namespace voortgang::test
