#include "fuzz/targets.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "diag/print_json.h"
#include "diag/print_text.h"
#include "outputs/make.h"
#include "support/programme.h"

namespace voortgang::test {
namespace {

constexpr std::array kTargets = {
    FuzzTarget{"csv", "indicators/wonen/dorp.csv"},
    FuzzTarget{"json", "indicators/indicatoren.json"},
    FuzzTarget{"programma", "site/programma.json"},
    FuzzTarget{"tekst", "site/tekst/regio/wonen.md"},
    FuzzTarget{"brief", "site/documenten/dorp/brief.md"},
    FuzzTarget{"sjabloon", "templates/html/pagina.html"},
    FuzzTarget{"afbeelding", "site/cbs.json"},  // of exports of CBS to indicators
    FuzzTarget{"editie", "site/edities/2021-10.json"},
    FuzzTarget{"lezer-csv", "", read_csv_alone},
    FuzzTarget{"lezer-json", "", read_json_alone},
    FuzzTarget{"lezer-kop", "", read_front_matter_alone},
    FuzzTarget{"lezer-markdown", "", read_markdown_alone},
    FuzzTarget{"lezer-sjabloon", "", read_template_alone},
    FuzzTarget{"lezer-statline", "", read_statline_alone},
    FuzzTarget{"lezer-werkmap", "", read_workbook_alone},
    FuzzTarget{"levering", "", make_delivery},  // bytes choose among what rows may say
    FuzzTarget{"uitvoer", "", make_outputs},    // one text in every field, all formats
};

void demand_good_problems(const Checked& checked) {
  const Sources& sources = checked.bronnen();
  for (const Problem& problem : checked.problems().kept()) {
    const Source& source = sources.at(problem.span.source);
    demand(problem.span.begin <= problem.span.end, "a problem begins before it ends");
    demand(problem.span.end <= source.text.size() || source.text.empty(), "a problem lies in its file");
  }
  for (const Language language : {Language::kNl, Language::kEn}) {
    demand(print_text(checked.problems(), sources, {language, true}).empty() == checked.problems().empty(),
           "what is wrong is printed");
    demand(!print_json(checked.problems(), sources, language).empty(), "problems are printed as JSON");
  }
}

// Templates are the programme's own markup; what other files say is text.
void demand_clean_site(const FuzzTarget& target, const Checked& checked) {
  if (target.name == "sjabloon") return;
  const auto take = [](const std::string& path, std::string_view bytes) -> Result<void> {
    if (!path.ends_with(".html")) return {};
    demand(bytes.find("<script") == std::string_view::npos, "no script reaches a page");
    demand(bytes.find("href=\"javascript:") == std::string_view::npos, "no link runs anything");
    return {};
  };
  demand(make_outputs(checked.plan, 1, take).has_value(), "a site without errors can be made");
}

}  // namespace

// Not an assertion: those go in a build for release.
void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

std::span<const FuzzTarget> fuzz_targets() {
  return kTargets;
}

void run_fuzz_target(const FuzzTarget& target, std::string_view bytes) {
  if (target.run != nullptr) return target.run(bytes);
  static const FileMap kBasis = read_folder(in_project("tests/rules/basis"));
  FileMap files = kBasis;
  files[std::string(target.path)] = std::string(bytes);
  MemoryFileSystem disk;
  put_programme(disk, files);
  Checked checked;
  read_and_check(disk, "programma", checked);
  demand_good_problems(checked);
  if (!checked.problems().has_errors()) demand_clean_site(target, checked);
}

}  // namespace voortgang::test
