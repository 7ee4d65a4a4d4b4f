#include "bench/programme_generator.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace voortgang {
namespace {

namespace fs = std::filesystem;

constexpr int kLastYear = 2025;
constexpr int kQuarters = 4;

constexpr std::array<std::string_view, 5> kHoofddoelen = {
    "Kansrijk opgroeien", "Gezond leven", "Prettig wonen", "Werk en inkomen", "Samen redzaam"};
constexpr std::array<std::string_view, 4> kEenheden = {"dagen", "weken", "per 1.000 inwoners", "kilometer"};
constexpr std::array<std::string_view, 5> kToelichtingen = {
    "opgave van de aanbieder", "telling aan het eind van de periode", "\"nieuw register; zie de bijlage\"",
    "\"eerder \"\"oud\"\" register\"", "twee locaties samen"};
constexpr std::array<std::string_view, 56> kWoorden = {
    "de",       "het",       "een",       "van",      "en",        "in",        "op",        "voor",
    "met",      "aan",       "uit",       "bij",      "naar",      "door",      "gemeente",  "regio",
    "inwoners", "jeugd",     "zorg",      "hulp",     "wijkteam",  "aanbod",    "vraag",     "groei",
    "daling",   "beleid",    "resultaat", "kwartaal", "begroting", "prognose",  "wachttijd", "preventie",
    "samen",    "school",    "huisarts",  "partners", "gezinnen",  "ouderen",   "wonen",     "veilig",
    "armoede",  "schulden",  "werk",      "traject",  "lokaal",    "regionaal", "duurzaam",  "maatregel",
    "cijfers",  "landelijk", "gemiddeld", "blijft",   "achter",    "vooral",    "hierdoor",  "vorige"};

// splitmix64: the same numbers everywhere, which the distributions of the standard library do not promise.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t below(std::uint64_t limit) { return next() % limit; }
  template <class List>
  const auto& from(const List& list) {
    return list[below(list.size())];
  }

 private:
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  std::uint64_t state_;
};

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

std::string goal_id(std::size_t goal) {
  return fmt::format("doel{}", goal + 1);
}

std::string area_id(std::size_t area) {
  return fmt::format("g{:03}", area + 1);
}

std::string indicator_id(std::size_t goal, std::size_t indicator) {
  return fmt::format("{}-i{:02}", goal_id(goal), indicator + 1);
}

// How large a gemeente is, in ten thousands: a tenth of them has half of all people.
std::uint64_t size_of(std::size_t area) {
  constexpr std::array<std::uint64_t, 10> kSizes = {1, 1, 2, 2, 3, 4, 6, 9, 16, 45};
  return kSizes[(area * 7) % kSizes.size()];
}

// The level around which the figures of an indicator move, in tenths.
std::uint64_t level_of(std::size_t goal, std::size_t indicator) {
  constexpr std::array<std::uint64_t, 5> kLevels = {80, 450, 3200, 24000, 610000};
  return kLevels[(goal * 7 + indicator) % kLevels.size()];
}

std::string sentence(Dice& dice, std::size_t words) {
  std::string out;
  for (std::size_t i = 0; i < words; ++i) {
    const std::string_view word = dice.from(kWoorden);
    const bool strong = i == words / 2 && dice.below(8) == 0;
    out += fmt::format("{}{}{}{}", i == 0 ? "" : " ", strong ? "**" : "", word, strong ? "**" : "");
  }
  out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out + ".";
}

std::string paragraph(Dice& dice, std::size_t words) {
  std::string out;
  for (std::size_t said = 0; said < words;) {
    const std::size_t count = 8 + dice.below(10);
    out += (out.empty() ? "" : " ") + sentence(dice, count);
    said += count;
  }
  return out + "\n\n";
}

// Headings, paragraphs with a figure from the data, a list, a quotation and a table: about 400 words.
std::string narrative(Dice& dice, std::size_t goal) {
  std::string out = "---\nsamenvatting: " + sentence(dice, 12) + "\n---\n\n## Samenvatting\n\n";
  out += paragraph(dice, 75) + paragraph(dice, 65);
  out += fmt::format("## Voortgang\n\nHet laatste cijfer: {{{{{}}}}}. ", indicator_id(goal, 0));
  out += paragraph(dice, 70);
  for (int i = 0; i < 4; ++i) out += "- " + sentence(dice, 6 + dice.below(6)) + "\n";
  out += "\n" + paragraph(dice, 55) + "> " + sentence(dice, 14) + "\n\n";
  out += "| Maatregel | Status |\n| --- | --- |\n";
  for (int i = 0; i < 3; ++i) out += fmt::format("| {} | {} |\n", dice.from(kWoorden), dice.from(kWoorden));
  return out + "\n## Vooruitblik\n\n" + paragraph(dice, 60);
}

std::string period(std::size_t index, std::size_t count) {
  const std::size_t first_year = kLastYear + 1 - count / kQuarters;
  return fmt::format("{}-K{}", first_year + index / kQuarters, index % kQuarters + 1);
}

// A figure in tenths as a Dutch spreadsheet writes it.
void append_row(std::string& csv, Dice& dice, std::string_view id, std::string_view when,
                std::uint64_t tenths) {
  const std::uint64_t luck = dice.below(100);
  fmt::format_to(std::back_inserter(csv), "{};{};", id, when);
  if (luck < 3)
    csv += '.';
  else
    fmt::format_to(std::back_inserter(csv), "{},{}", tenths / 10, tenths % 10);
  fmt::format_to(std::back_inserter(csv), ";{}\n", luck >= 90 ? dice.from(kToelichtingen) : "");
}

// People: many small numbers, and a few large ones.
class People {
 public:
  People(std::size_t goal, std::size_t area) : dice_(goal * 1000 + area), size_(size_of(area)) {}

  std::string rows(ProgrammeSize size, std::size_t goal) {
    for (std::size_t i = 0; i < size.indicatoren; ++i) {
      if (size.delen > 0)
        add_parts(size, indicator_id(goal, i));
      else if (i % 5 == 0)
        add_stock(size, goal, i);
      else if (i % 5 == 3)
        add_ratio(size, goal, i);
    }
    return std::move(csv_);
  }

 private:
  void add(std::string_view id, std::string_view when, std::string_view between, std::uint64_t count) {
    csv_ += fmt::format("{};{};{}{};\n", id, when, between, count);
  }

  // What there was, who came and who left.
  void add_stock(ProgrammeSize size, std::size_t goal, std::size_t i) {
    std::uint64_t stock = size_ * (6 + dice_.below(6));
    for (std::size_t p = 0; p < size.perioden; ++p) {
      const std::uint64_t came = dice_.below(3 * size_ + 4);
      const std::uint64_t left = std::min(dice_.below(3 * size_ + 4), stock + came);
      stock += came - left;
      const std::string when = period(p, size.perioden);
      add(indicator_id(goal, i), when, "", stock);
      add(indicator_id(goal, i + 1), when, "", came);
      add(indicator_id(goal, i + 2), when, "", left);
    }
  }

  void add_ratio(ProgrammeSize size, std::size_t goal, std::size_t i) {
    for (std::size_t p = 0; p < size.perioden; ++p) {
      const std::uint64_t all = size_ * (10 + dice_.below(20));
      add(indicator_id(goal, i), period(p, size.perioden), "", dice_.below(all + 1));
      add(indicator_id(goal, i + 1), period(p, size.perioden), "", all);
    }
  }

  void add_parts(ProgrammeSize size, std::string_view id) {
    for (std::size_t p = 0; p < size.perioden; ++p) {
      std::uint64_t total = 0;
      for (std::size_t d = 0; d < size.delen; ++d) {
        const std::uint64_t part = dice_.below(size_ * (d + 1) * 8 + 4);
        total += part;
        add(id, period(p, size.perioden), fmt::format("deel {};", d + 1), part);
      }
      add(id, period(p, size.perioden), ";", total);
    }
  }

  Dice dice_;
  std::uint64_t size_;
  std::string csv_;
};

std::string delivery(ProgrammeSize size, std::size_t goal, std::size_t area) {
  if (size.geheim)
    return fmt::format("indicator;periode;{}waarde;toelichting\n", size.delen > 0 ? "deel;" : "") +
           People(goal, area).rows(size, goal);
  Dice dice(goal * 1000 + area);
  std::string csv = "indicator;periode;waarde;toelichting\n";
  for (std::size_t i = 0; i < size.indicatoren; ++i) {
    const std::uint64_t level = level_of(goal, i);
    std::uint64_t tenths = level * (80 + dice.below(40)) / 100;
    for (std::size_t p = 0; p < size.perioden; ++p) {
      tenths = tenths * (970 + dice.below(61)) / 1000 + 1;
      append_row(csv, dice, indicator_id(goal, i), period(p, size.perioden), tenths);
    }
  }
  return csv;
}

std::string secret_indicator(std::size_t goal, std::string_view id, std::string_view soort,
                             std::string_view more) {
  return fmt::format(
      R"(  {{"id": "{}", "hoofddoel": "{}", "naam": "Indicator {}", "eenheid": "mensen", "soort": "{}", "richting": "neutraal",
   "bron": "gemeente", "frequentie": "kwartaal", "methode": "geen", "decimalen": 0, "geheimhouding": {{"soort": "personen"}}, {}}})",
      id, goal_id(goal), id, soort, more);
}

std::string secret_dictionary(ProgrammeSize size) {
  std::vector<std::string> list, relations;
  for (std::size_t g = 0; g < size.hoofddoelen; ++g) {
    for (std::size_t i = 0; i < size.indicatoren; ++i) {
      const std::string id = indicator_id(g, i);
      std::string more = R"("aggregatie": "som")";
      for (std::size_t d = 0; d < size.delen; ++d)
        more += fmt::format(R"({}"deel {}")", d == 0 ? R"(, "uitsplitsingen": {"deel": [)" : ", ", d + 1);
      if (size.delen > 0) more += "]}";
      list.push_back(secret_indicator(g, id, i % 5 == 1 || i % 5 == 2 ? "stroom" : "stand", more));
      if (size.delen > 0) continue;
      if (i % 5 == 0)
        relations.push_back(
            fmt::format(R"(  {{"soort": "voorraad", "stand": "{}", "in": ["{}"], "uit": ["{}"]}})", id,
                        indicator_id(g, i + 1), indicator_id(g, i + 2)));
      if (i % 5 == 3)
        list.push_back(secret_indicator(
            g, id + "-deel", "percentage",
            fmt::format(R"("teller": "{}", "noemer": "{}", "schaal": 100, "aggregatie": "gewogen")", id,
                        indicator_id(g, i + 1))));
    }
  }
  const std::string told =
      relations.empty() ? "" : fmt::format("\"relaties\": [\n{}\n],\n", fmt::join(relations, ",\n"));
  return fmt::format("{{{}\"indicatoren\": [\n{}\n]}}\n", told, fmt::join(list, ",\n"));
}

std::string dictionary(ProgrammeSize size) {
  if (size.geheim) return secret_dictionary(size);
  std::string list;
  for (std::size_t g = 0; g < size.hoofddoelen; ++g) {
    for (std::size_t i = 0; i < size.indicatoren; ++i) {
      const std::uint64_t level = level_of(g, i);
      list += fmt::format(
          R"({}  {{"id": "{}", "hoofddoel": "{}", "naam": "Indicator {} van {}", "eenheid": "{}", "soort": "stand",
   "richting": "{}", "bron": "gemeente", "frequentie": "kwartaal", "aggregatie": "som",
   "streefwaarden": [{{"periode": "{}-K4", "waarde": {}.{}}}]}})",
          list.empty() ? "" : ",\n", indicator_id(g, i), goal_id(g), i + 1, goal_id(g), kEenheden[i % 4],
          i % 3 == 0 ? "lager-is-beter" : "hoger-is-beter", kLastYear + 4, level / 10, level % 10);
    }
  }
  return "{\"indicatoren\": [\n" + list + "\n]}\n";
}

std::string programme(ProgrammeSize size) {
  std::string goals;
  for (std::size_t g = 0; g < size.hoofddoelen; ++g) {
    const std::string_view name = kHoofddoelen[g % kHoofddoelen.size()];
    goals += fmt::format(
        R"({}  {{"id": "{}", "naam": "{}", "titels": {{"voortgang": {{"nummer": {}, "titel": "{}"}}}}}})",
        goals.empty() ? "" : ",\n", goal_id(g), name, g + 1, name);
  }
  std::string areas;
  for (std::size_t a = 0; a < size.gemeenten; ++a) {
    const std::string people = size.geheim ? fmt::format(R"(, "inwoners": {})", size_of(a) * 10'000) : "";
    areas += fmt::format(R"({}  {{"id": "{}", "naam": "Gemeente {:03}", "cbs": "GM{:04}"{}}})",
                         areas.empty() ? "" : ",\n", area_id(a), a + 1, a + 1, people);
  }
  return fmt::format(
      R"({{"id": "proef", "titel": "Proefprogramma", "naam": "Proef", "looptijd": {{"van": "2020", "tot": "2029"}},
 "regio": {{"naam": "Nederland", "centrumgemeente": "g001"}},
 "hoofddoelen": [
{}
 ],
 "gemeenten": [
{}
 ],
 "publicatie": {{"adres": "https://voorbeeld.nl/proef", "uitgever": {{"naam": "gemeente 001"}}}},
 "inleiding": "Een programma om de snelheid mee te meten."}}
)",
      goals, areas);
}

void write_texts(ProgrammeSize size, const fs::path& site) {
  for (std::size_t g = 0; g < size.hoofddoelen; ++g) {
    Dice regional(900'000 + g);
    write(site / "tekst/regio" / (goal_id(g) + ".md"), narrative(regional, g));
    for (std::size_t a = 0; a < size.gemeenten; ++a) {
      Dice local(1'000'000 + g * 1000 + a);
      write(site / "tekst" / area_id(a) / (goal_id(g) + ".md"), narrative(local, g));
    }
  }
  write(site / "tekst/hoofdstukken/10-uitvoering.md", "---\ntitel: Uitvoering\n---\n\n{{hoofddoelen}}\n");
}

}  // namespace

std::optional<ProgrammeSize> programme_size(std::string_view name) {
  if (name == "S") return ProgrammeSize{};
  if (name == "M") return ProgrammeSize{.gemeenten = 342, .indicatoren = 20, .perioden = 24};
  if (name == "L") return ProgrammeSize{.gemeenten = 342, .indicatoren = 40, .perioden = 60};
  if (name == "V") return ProgrammeSize{.gemeenten = 62, .hoofddoelen = 1, .indicatoren = 2, .perioden = 9};
  if (name == "G") return ProgrammeSize{.gemeenten = 342, .indicatoren = 20, .perioden = 24, .geheim = true};
  if (name == "U")
    return ProgrammeSize{.gemeenten = 342, .indicatoren = 4, .perioden = 24, .geheim = true, .delen = 3};
  return std::nullopt;
}

void generate_programme(ProgrammeSize size, const fs::path& project, const fs::path& out) {
  for (std::size_t g = 0; g < size.hoofddoelen; ++g) {
    for (std::size_t a = 0; a < size.gemeenten; ++a) {
      write(out / "indicators" / goal_id(g) / (area_id(a) + ".csv"), delivery(size, g, a));
    }
  }
  write(out / "indicators/indicatoren.json", dictionary(size));
  write(out / "site/programma.json", programme(size));
  write(out / "site/editie.json",
        fmt::format(R"({{"id": "{0}-12", "titel": "December {0}", "datum": "{0}-12-31",
 "peilperiode": "{0}-K4", "status": "voorbeeld"}}
)",
                    kLastYear));
  write_texts(size, out / "site");
  fs::copy(project / "templates", out / "templates", fs::copy_options::recursive);
  fs::copy(project / "site/assets", out / "site/assets", fs::copy_options::recursive);
}

}  // namespace voortgang
