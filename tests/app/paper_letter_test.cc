#include <doctest/doctest.h>

#include <string>

#include "app/basis_disk.h"
#include "render/office_reader.h"

// Letters for word processors.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

// The text of a letter with so many fields.
std::string letter_with(int fields) {
  BasisDisk disk;
  std::string text = "---\nonderwerp: Stand\ndatum: 2022-02-10\naanhef: Geachte raad,\nkenmerken:\n";
  for (int i = 1; i <= fields; ++i) text += "  Veld " + std::to_string(i) + ": waarde\n";
  disk.files.put("programma/site/documenten/dorp/brief.md", text + "---\n\nTekst.\n");
  CHECK(disk.run({"build", "--odt"}).exit == 0);
  return part_of(
      disk.files.read("programma/public/documenten/dorp/brief-2022-02.odt", kLargestInput).value_or(""),
      "content.xml");
}

}  // namespace

TEST_CASE("fields of a letter stand beside the window of its envelope, where they fit") {
  const auto few = read_xml(letter_with(4));
  CHECK(text_below(*few).find("Veld 4") != std::string::npos);
  CHECK(found(*few, "//draw:text-box//text:p[@text:style-name='Briefkenmerk']").size() == 5);  // and its date
  const auto many = read_xml(letter_with(8));
  CHECK(found(*many, "//draw:text-box").empty());
  CHECK(found(*many, "//text:p[@text:style-name='Kenmerk']").size() == 9);
}

}  // namespace voortgang::test

TEST_SUITE_END();
