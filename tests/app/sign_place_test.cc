#include "app/sign_place.h"

#include <doctest/doctest.h>

#include <string_view>

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

struct Files {
  Sources sources;
  SourceId brief = sources.add("brief.md", "onderwerp: a ★\n\nTekst b.\n\n| c ☎ |\n\n[^1]: noot ☺\n");
  SourceId other = sources.add("tekst.md", "een ☂\n");
  SourceId third = sources.add("meer.md", "☂ en ☎\n☁");

  // The text at the place that is told, where the paper was made of the table in the first file.
  std::string_view at(std::string_view sign) const {
    const std::string_view text = sources.at(brief).text;
    const auto begin = static_cast<std::uint32_t>(text.find("| c"));
    const auto place = sign_place(sources, sign, Span{brief, begin, begin + 9});
    return place ? sources.line_at(place->source, place->begin) : std::string_view();
  }
};

}  // namespace

TEST_CASE("a sign that a paper could not show is found where it stands, or nowhere") {
  const Files files;
  CHECK(files.at("☎") == "| c ☎ |");         // in what the paper was made of
  CHECK(files.at("☺") == "[^1]: noot ☺");    // elsewhere in that file
  CHECK(files.at("★") == "onderwerp: a ★");  // in a field of it
  CHECK(files.at("☁") == "☁");               // in the only file that has it
  CHECK(files.at("☂").empty());              // in either of two
  CHECK(files.at("☀").empty());              // written otherwise
  CHECK(sign_place(files.sources, "☺", std::nullopt).has_value());
  CHECK_FALSE(sign_place(files.sources, "☎", std::nullopt).has_value());
}

}  // namespace voortgang::test

TEST_SUITE_END();
