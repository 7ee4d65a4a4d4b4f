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

// Two names may look the same as a file.
void add_mail(std::vector<StatusMail>& mails, std::string naam, std::string tekst) {
  const auto is_taken = [&](const std::string& name) {
    return std::ranges::find(mails, name, &StatusMail::naam) != mails.end();
  };
  std::string free = naam;
  for (int n = 2; is_taken(free); ++n) free = fmt::format("{}-{}", naam, n);
  mails.push_back({std::move(free), std::move(tekst)});
}

std::string mail_text(const StatusReport& report, const MailWords& w, const std::string& whom,
                      const std::vector<std::string>& lines, const std::string& how) {
  const std::string& edition = report.programma.editie.titel;
  std::string out = w.subject(report.programma.naam, edition, whom);
  out += w.opening;
  out += w.ask(edition, whom);
  for (const std::string& line : lines) out += fmt::format("- {}\n", terminal_text(line));
  const Datum until = report.programma.editie.inleverdatum();
  out += w.until(report.language == Language::kNl ? words(until) : code(until));
  if (!how.empty()) out.append(w.form).append(how);
  const std::string& contact = report.programma.publicatie.contact;
  return out + w.end(contact.empty() ? report.programma.publicatie.uitgever : contact);
}

void add_mail_of_area(const StatusReport& report, const MailWords& w, std::vector<StatusMail>& mails,
                      GebiedIndex gebied) {
  std::vector<std::string> lines;
  for (const Belpunt& point : belpunten(report, gebied))
    lines.push_back(fmt::format("{}: {}", point.what, point.which));
  if (lines.empty()) return;
  add_mail(
      mails, std::string(report.programma.gebied_id(gebied)),
      mail_text(report, w, std::string(report.programma.gebied_naam(gebied)), lines, forms(report, gebied)));
}

}  // namespace

std::vector<StatusMail> status_mails(const StatusReport& report) {
  const MailWords& w = mail_words(report.language);
  std::vector<StatusMail> mails;
  for (GebiedIndex g = 0; g < report.overzicht.overige.size(); ++g) add_mail_of_area(report, w, mails, g);
  for (const auto& [of, lines] : people_to_ask(report)) {
    const auto& [gebied, who] = of;
    const std::string id(report.programma.gebied_id(gebied));
    add_mail(
        mails, id + "-" + slug_of(who),
        mail_text(report, w, fmt::format("{} ({})", who, report.programma.gebied_naam(gebied)), lines, {}));
  }
  return mails;
}

}  // namespace voortgang
