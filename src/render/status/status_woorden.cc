#include "render/status/status_woorden.h"

namespace voortgang {
namespace {

// The order of the states is that of Leverstaat.
constexpr StatusWords kDutch = {
    .title = "Wie heeft wat geleverd?",
    .edition = "editie {}, cijfers tot en met {}",
    .states = {"– n.v.t.", "○ afgemeld", "✗ ontbreekt", "!", "± onvolledig", "□", "~", "✓ geleverd"},
    .state_counts = {"n.v.t.", "afgemeld", "ontbreekt", "met fouten", "onvolledig", "open", "verouderd",
                     "geleverd"},
    .open = "open",
    .stale = "verouderd",
    .errors = "fouten",
    .some_stale = "{} verouderd",
    .one_error = "{} fout",
    .some_errors = "{} fouten",
    .warnings = "let op: {}",
    .no_text = "geen tekst",
    .area = "Gebied",
    .goal = "Hoofddoel",
    .total = "In totaal: {}",
    .legend_series = "4/5 2021-H2: vier van de vijf gevraagde reeksen; het laatste cijfer is van 2021-H2",
    .legend_open = "open: cijfers van deze editie die nog niet zijn ingevuld, ook niet met nnb of een punt",
    .legend_warnings = "let op: het aantal waarschuwingen",
    .legend_nothing_asked = "n.v.t.: van dit gebied wordt niets gevraagd",
    .excused = "Afgemeld",
    .general = "Eerst zelf oplossen",
    .general_note = "Zolang in deze bestanden fouten staan, kan het overzicht onvolledig zijn.",
    .nothing_readable = "De hoofddoelen of de gemeenten zijn niet te lezen: er is nog geen overzicht.",
    .call = "Wie moet u bellen? {} van {}",
    .nobody = "Niemand: alles is binnen.",
    .missing = "ontbreekt",
    .text = "tekst",
    .letter = "brief",
    .whole_file = "het hele bestand {}",
    .missing_file = "{} ontbreekt",
    .draft = "concept",
    .unchanged = "onveranderd",
    .agreement = "akkoord",
    .to_be_finished = "nog af te maken",
    .same_as = "nog zoals in editie {}",
    .waits_for = "wacht op akkoord van {}",
    .explanation = "uitleg",
    .promise = "toezegging {}: {} (uiterlijk {})",
    .activity = "activiteit: {} (uiterlijk {})",
    .late = "{} (te laat)",
    .deliver_until = "Leveren kan tot en met {}.",
    .delivered_until = "Leveren kon tot en met {}.",
    .deliver_late = "Te laat: leveren kon tot en met {}.",
    .edition_late = "Te laat: deze editie is nog een concept, en had klaar moeten zijn op {}.",
    .next_due = "De volgende editie moet klaar zijn op {}.",
    .next_late = "Te laat: de volgende editie had klaar moeten zijn op {}.",
    .see_check = "voortgang check zegt wat er in een bestand niet klopt.",
};

constexpr StatusWords kEnglish = {
    .title = "Who has delivered what?",
    .edition = "edition {}, figures up to {}",
    .states = {"– n/a", "○ excused", "✗ missing", "!", "± incomplete", "□", "~", "✓ delivered"},
    .state_counts = {"n/a", "excused", "missing", "with errors", "incomplete", "open", "out of date",
                     "delivered"},
    .open = "open",
    .stale = "out of date",
    .errors = "errors",
    .some_stale = "{} out of date",
    .one_error = "{} error",
    .some_errors = "{} errors",
    .warnings = "warnings: {}",
    .no_text = "no text",
    .area = "Area",
    .goal = "Goal",
    .total = "In total: {}",
    .legend_series =
        "4/5 2021-H2: four of the five series that are requested; the latest figure is for 2021-H2",
    .legend_open =
        "open: figures of this edition that have not been filled in yet, not even with \"nnb\" or a dot",
    .legend_warnings = "warnings: how many there are",
    .legend_nothing_asked = "n/a: nothing is requested from this area",
    .excused = "Excused",
    .general = "Fix these yourself first",
    .general_note = "As long as there are errors in these files, the overview may be incomplete.",
    .nothing_readable = "The goals or the municipalities cannot be read: there is no overview yet.",
    .call = "Whom to call: {} of {}",
    .nobody = "Nobody: everything is in.",
    .missing = "missing",
    .text = "text",
    .letter = "letter",
    .whole_file = "the whole file {}",
    .missing_file = "{} missing",
    .draft = "draft",
    .unchanged = "unchanged",
    .agreement = "agreement",
    .to_be_finished = "still to be finished",
    .same_as = "still as in edition {}",
    .waits_for = "waits for the agreement of {}",
    .explanation = "explain",
    .promise = "promise {}: {} (at the latest {})",
    .activity = "activity: {} (at the latest {})",
    .late = "{} (late)",
    .deliver_until = "The last day to deliver is {}.",
    .delivered_until = "The last day to deliver was {}.",
    .deliver_late = "Late: the last day to deliver was {}.",
    .edition_late = "Late: this edition is still a draft, and was due on {}.",
    .next_due = "The next edition is due on {}.",
    .next_late = "Late: the next edition was due on {}.",
    .see_check = "voortgang check tells what is wrong in a file.",
};

constexpr MailWords kDutchMail = {"Onderwerp: {}, editie {}: wat er van {} nog nodig is\n\n",
                                  "Beste collega,\n\n",
                                  "Voor de editie {} hebben we dit nog nodig van {}:\n\n",
                                  "\nLeveren kan tot en met {}.\n",
                                  "\nEen formulier om in te vullen maakt u zo:\n",
                                  "\nMet vriendelijke groet,\n\n{}\n"};
constexpr MailWords kEnglishMail = {"Subject: {}, edition {}: what is still needed from {}\n\n",
                                    "Dear colleague,\n\n",
                                    "For edition {}, we still need this from {}:\n\n",
                                    "\nYou can deliver up to and including {}.\n",
                                    "\nTo make a form to fill in:\n",
                                    "\nKind regards,\n\n{}\n"};

constexpr QualityWords kDutchQuality = {
    {"Indicator", "Eenheid", "Basis", "Doel", "Definitie", "Eigenaar", "Uitleg", "Laatste", "Teksten"},
    "ja",
    "MIST",
    "MIST {}",
    "Cijfers zonder uitleg:"};
constexpr QualityWords kEnglishQuality = {
    {"Indicator", "Unit", "Baseline", "Target", "Definition", "Owner", "Explained", "Latest", "Texts"},
    "yes",
    "MISSING",
    "MISSING {}",
    "Figures without an explanation:"};

}  // namespace

const StatusWords& status_words(Language language) {
  return language == Language::kNl ? kDutch : kEnglish;
}

const MailWords& mail_words(Language language) {
  return language == Language::kNl ? kDutchMail : kEnglishMail;
}

const QualityWords& quality_words(Language language) {
  return language == Language::kNl ? kDutchQuality : kEnglishQuality;
}

}  // namespace voortgang
