#pragma once

#include <string_view>

// Labels of national lists that our metadata name, as those lists write them.
namespace voortgang::woorden {

// Of a list that is named beside it; some lists have codes.
struct Lijstterm {
  std::string_view label;
  std::string_view lijst;
  std::string_view code = {};
};

// MDTO 1.0.1 (Nationaal Archief).
extern const Lijstterm kMdtoArchiefstuk;
extern const Lijstterm kMdtoPublicatie;
extern const Lijstterm kMdtoWaardering;
extern const Lijstterm kMdtoOpenbaar;
extern const Lijstterm kMdtoChecksum;
extern const std::string_view kMdtoMediaTypes;  // the list; its labels are media types
extern const std::string_view kMdtoBron;        // where our marks of a document come from

// DIWOO 0.9.8 (standaarden.overheid.nl/diwoo).
extern const std::string_view kDiwooNederlands;
extern const std::string_view kDiwooVaststelling;

}  // namespace voortgang::woorden
