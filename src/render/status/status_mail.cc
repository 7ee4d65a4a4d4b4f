#include "render/status/status_mail.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "base/terminal_text.h"
#include "base/text.h"
#include "render/status/status_people.h"

namespace voortgang {
namespace {

// Commands for the forms of goals of which figures lack.
std::string forms(const StatusReport& report, GebiedIndex gebied) {
  std::string out;
  for (HoofddoelIndex h = 0; h < report.programma.hoofddoelen.size(); ++h) {
    const Leverstand& stand = report.overzicht.stand(h, gebied);
    if (stand.ontbrekend.empty() && stand.open.empty()) continue;
    out += fmt::format("  voortgang new levering {} {}\n", report.programma.hoofddoelen[h].id,
                       report.programma.gebied_id(gebied));
  }
  return out;
}

std::string filled(std::string_view text, const auto&... values) {
  return fmt::format(fmt::runtime(text), values...);
}

class Mails {
 public:
  explicit Mails(const StatusReport& report)
      : report_(report), programma_(report.programma), w_(mail_words(report.language)) {}

  std::vector<StatusMail> write() {
    for (GebiedIndex g = 0; g < report_.overzicht.overige.size(); ++g) of_area(g);
    for (const auto& [of, lines] : people_to_ask(report_)) {
      const auto& [gebied, who] = of;
      const std::string id(programma_.gebied_id(gebied));
      add(id + "-" + slug_of(who),
          text(fmt::format("{} ({})", who, programma_.gebied_naam(gebied)), lines, {}));
    }
    return std::move(mails_);
  }

 private:
  void of_area(GebiedIndex gebied) {
    std::vector<std::string> lines;
    for (const Belpunt& point : belpunten(report_, gebied))
      lines.push_back(fmt::format("{}: {}", point.what, point.which));
    if (lines.empty()) return;
    add(std::string(programma_.gebied_id(gebied)),
        text(std::string(programma_.gebied_naam(gebied)), lines, forms(report_, gebied)));
  }

  // Two names may look the same as a file.
  void add(std::string naam, std::string tekst) {
    const auto is_taken = [&](const std::string& name) {
      return std::ranges::find(mails_, name, &StatusMail::naam) != mails_.end();
    };
    std::string free = naam;
    for (int n = 2; is_taken(free); ++n) free = fmt::format("{}-{}", naam, n);
    mails_.push_back({std::move(free), std::move(tekst)});
  }

  [[nodiscard]] std::string text(const std::string& whom, const std::vector<std::string>& lines,
                                 const std::string& how) const {
    const std::string& edition = programma_.editie.titel;
    std::string out = filled(w_.subject, programma_.naam, edition, whom);
    out += w_.opening;
    out += filled(w_.ask, edition, whom);
    for (const std::string& line : lines) out += fmt::format("- {}\n", terminal_text(line));
    const Datum until = programma_.editie.inleverdatum();
    out += filled(w_.until, report_.language == Language::kNl ? words(until) : code(until));
    if (!how.empty()) out.append(w_.form).append(how);
    const std::string& contact = programma_.publicatie.contact;
    return out + filled(w_.end, contact.empty() ? programma_.publicatie.uitgever : contact);
  }

  const StatusReport& report_;
  const Programma& programma_;
  const MailWords& w_;
  std::vector<StatusMail> mails_;
};

}  // namespace

std::vector<StatusMail> status_mails(const StatusReport& report) {
  return Mails(report).write();
}

}  // namespace voortgang
