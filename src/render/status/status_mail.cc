#include "render/status/status_mail.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace voortgang {
namespace {

struct Woordenlijst {
  std::string_view subject, opening, ask, until, form, end;
};

constexpr Woordenlijst kDutch = {"Onderwerp: {}, editie {}: wat er van {} nog nodig is\n\n",
                                 "Beste collega,\n\n",
                                 "Voor de editie {} hebben we dit nog nodig van {}:\n\n",
                                 "\nLeveren kan tot en met {}.\n",
                                 "\nEen formulier om in te vullen maakt u zo:\n",
                                 "\nMet vriendelijke groet,\n\n{}\n"};
constexpr Woordenlijst kEnglish = {"Subject: {}, edition {}: what is still needed of {}\n\n",
                                   "Dear colleague,\n\n",
                                   "For the edition {} we still need this of {}:\n\n",
                                   "\nDelivery is possible until {}.\n",
                                   "\nThis makes a form to fill in:\n",
                                   "\nKind regards,\n\n{}\n"};

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

}  // namespace

std::string status_mail(const StatusReport& report, GebiedIndex gebied) {
  if (report.overzicht.overige.size() <= gebied) return {};
  const std::vector<Belpunt> points = belpunten(report, gebied);
  if (points.empty()) return {};
  const bool is_dutch = report.language == Language::kNl;
  const Woordenlijst& w = is_dutch ? kDutch : kEnglish;
  const Programma& programma = report.programma;
  const std::string_view area = programma.gebied_naam(gebied);
  const auto filled = [](std::string_view text, const auto&... values) {
    return fmt::format(fmt::runtime(text), values...);
  };
  std::string out = filled(w.subject, programma.naam, programma.editie.titel, area);
  out += w.opening;
  out += filled(w.ask, programma.editie.titel, area);
  for (const Belpunt& point : points) out += fmt::format("- {}: {}\n", point.what, point.which);
  const Datum until = programma.editie.inleverdatum();
  out += filled(w.until, is_dutch ? words(until) : code(until));
  if (const std::string how = forms(report, gebied); !how.empty()) out.append(w.form).append(how);
  const std::string& contact = programma.publicatie.contact;
  return out + filled(w.end, contact.empty() ? programma.publicatie.uitgever : contact);
}

}  // namespace voortgang
