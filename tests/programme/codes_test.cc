// Our ids against the schemas that editors write by, and what the two have in common with nothing else.
#include "programme/codes.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "facts/codes.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("programme");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

Json schema(const std::string& name) {
  return Json::parse(read_folder(in_project("site/schema")).at(name + ".json"));
}

// Every list of allowed words in a schema.
void gather(const Json& node, std::set<std::set<std::string>>& lists) {
  if (node.is_object() && node.contains("enum")) lists.insert(node["enum"].get<std::set<std::string>>());
  if (!node.is_structured()) return;
  for (const Json& item : node) gather(item, lists);
}

template <class Enum>
std::set<std::string> ids(const std::set<std::string>& but = {}, const std::set<std::string>& and_also = {}) {
  std::set<std::string> found(and_also);
  for (const std::string_view id : Codes<Enum>::kIds) {
    if (!but.contains(std::string(id))) found.emplace(id);
  }
  return found;
}

// A value without an id would be read behind the end of its table.
template <auto kLast>
constexpr bool kHasAll = Codes<decltype(kLast)>::kIds.size() == static_cast<std::size_t>(kLast) + 1;
static_assert(kHasAll<IndicatorSoort::kIndex>);
static_assert(kHasAll<Richting::kNeutraal>);
static_assert(kHasAll<Aggregatie::kNiet>);
static_assert(kHasAll<Methode::kGeen>);
static_assert(kHasAll<Frequentie::kSchooljaar>);
static_assert(kHasAll<Oordeel::kGeenOordeel>);
static_assert(kHasAll<Toestand::kNogNietBekend>);
static_assert(kHasAll<Status::kTrendbreuk>);
static_assert(kHasAll<Geheimsoort::kGeen>);
static_assert(kHasAll<Geheimwens::kAnders>);
static_assert(kHasAll<Relatiesoort::kGelijk>);
static_assert(kHasAll<ActieStatus::kGestopt>);
static_assert(kHasAll<EditieStatus::kVastgesteld>);
static_assert(kHasAll<Cijfersoort::kStatus>);
static_assert(kHasAll<Beweging::kNietTeVergelijken>);
static_assert(kHasAll<Actiesoort::kVervallen>);
static_assert(kHasAll<Leverstaat::kGeleverd>);

template <class Enum>
void check_way_back() {
  for (const std::string_view id : Codes<Enum>::kIds) {
    const auto value = with_id<Enum>(id);
    REQUIRE(value);
    CHECK(id_of(*value) == id);
  }
  CHECK_FALSE(with_id<Enum>("bestaat-niet"));
  CHECK(ids<Enum>().size() == Codes<Enum>::kIds.size());
}

}  // namespace

TEST_CASE("every id leads to its value, and every value has its own") {
  check_way_back<IndicatorSoort>();
  check_way_back<Richting>();
  check_way_back<Aggregatie>();
  check_way_back<Methode>();
  check_way_back<Frequentie>();
  check_way_back<Oordeel>();
  check_way_back<Toestand>();
  check_way_back<Status>();
  check_way_back<Geheimsoort>();
  check_way_back<Geheimwens>();
  check_way_back<Relatiesoort>();
  check_way_back<ActieStatus>();
  check_way_back<EditieStatus>();
  check_way_back<Cijfersoort>();
  check_way_back<Beweging>();
  check_way_back<Actiesoort>();
  check_way_back<Leverstaat>();
}

TEST_CASE("the schemas allow what the code knows, and nothing else") {
  std::set<std::set<std::string>> dictionary, edition, frozen;
  gather(schema("indicatoren"), dictionary);
  gather(schema("editie"), edition);
  gather(schema("bevroren"), frozen);
  CHECK(dictionary.contains(ids<IndicatorSoort>()));
  CHECK(dictionary.contains(ids<Richting>()));
  CHECK(dictionary.contains(ids<Aggregatie>()));
  CHECK(dictionary.contains(ids<Methode>()));
  CHECK(dictionary.contains(ids<Frequentie>({}, {"incidenteel"})));
  CHECK(dictionary.contains(ids<Oordeel>({"geen-oordeel"})));
  CHECK(edition.contains(ids<EditieStatus>()));
  CHECK(frozen.contains(ids<EditieStatus>()));
  CHECK(frozen.contains(ids<ActieStatus>()));
  CHECK(frozen.contains(ids<Oordeel>()));
  CHECK(frozen.contains(ids<Toestand>({"getal"})));
  CHECK(frozen.contains(ids<Status>({"definitief"})));
}

}  // namespace voortgang::test

TEST_SUITE_END();
