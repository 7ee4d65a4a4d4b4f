#include "compose/site_plan.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "compose/addresses.h"
#include "compose/compose.h"
#include "programme/frame_names.h"
#include "render/frame.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

struct Small {
  MemoryFileSystem disk;
  Checked checked;
  Small() {
    put_programme(disk, read_folder(in_project("tests/cases/klein/input")));
    read_and_check(disk, "programma", checked);
    REQUIRE_FALSE(checked.problems().has_errors());
  }
};

}  // namespace

TEST_CASE("every kind of page and paper is planned, each address once") {
  const Small small;
  std::set<PageKind> kinds;
  std::set<std::string> paths;
  for (const PlannedDocument& planned : plan_site(small.checked.programma(), small.checked.feiten)) {
    kinds.insert(planned.kind);
    for (const PlannedFile& file : planned.files) CHECK_MESSAGE(paths.insert(file.path).second, file.path);
  }
  CHECK(kinds.size() == 17);
  for (const char* path :
       {"index.html", "wonen/index.html", "gemeenten/dorp/index.html", "gemeenten/dorp/wonen/index.html",
        "indicatoren/wachttijd/index.html", "documenten/regio/voortgang-2022-02.md",
        "documenten/dorp/brief-2022-02.html", "begroting/dorp/index.html", "over/index.html", "404.html"}) {
    CHECK_MESSAGE(paths.contains(path), path);
  }
}

TEST_CASE("addresses of figures name the page of their goal and area") {
  const Small small;
  const Programma& programma = small.checked.programma();
  CHECK(addresses::row(programma, 0, kRegio, *parse_periode("2021-H2")) == "wonen/index.html#wachttijd-2021");
  CHECK(addresses::row(programma, 0, 1, *parse_periode("2021/22")) ==
        "gemeenten/dorp/wonen/index.html#wachttijd-2021-22");
}

TEST_CASE("a frame gets every name that a template may use, and no other") {
  const Small small;
  for (const PlannedDocument& planned : plan_site(small.checked.programma(), small.checked.feiten)) {
    const Document document = compose({small.checked.programma(), small.checked.feiten}, planned);
    CAPTURE(document.path);
    CHECK_FALSE(document.titel.empty());
    const Frame frame(small.checked.programma(), document, "", "");
    for (const TemplateName& name : frame_names::kAll) {
      const auto* value = frame.values().find(name.name);
      REQUIRE_MESSAGE(value != nullptr, name.name);
      CHECK(value->is_list == (name.kind == TemplateName::Kind::kList));
      for (const TemplateName& inner : name.inner) {
        if (!value->items.empty())
          CHECK_MESSAGE(value->items.front().find(inner.name) != nullptr, name.name, " ", inner.name);
      }
    }
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
