#include "render/data/atom_feed.h"

#include <fmt/format.h>

#include <iterator>

#include "render/html/html_text.h"

namespace voortgang {
namespace {

// An edition has a day and no hour.
std::string moment(Datum datum) {
  return code(datum) + "T00:00:00Z";
}

}  // namespace

std::string atom_feed(const Programma& programma, const std::vector<FeedItem>& items) {
  const std::string site = html::escaped(programma.publicatie.adres) + "/";
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
      "xml:lang=\"nl\">\n";
  fmt::format_to(
      std::back_inserter(out),
      "<id>{0}</id>\n<title>{1}</title>\n<updated>{2}</updated>\n<author><name>{3}</name></author>\n"
      "<link rel=\"self\" href=\"{0}feed.xml\"/>\n<link href=\"{0}\"/>\n",
      site, html::escaped(programma.titel), moment(programma.editie.datum),
      html::escaped(programma.publicatie.uitgever));
  for (const FeedItem& item : items) {
    fmt::format_to(
        std::back_inserter(out),
        "<entry>\n<id>{0}{1}</id>\n<title>{2}</title>\n<updated>{3}</updated>\n<link href=\"{0}{1}\"/>\n"
        "</entry>\n",
        site, html::escaped(item.adres), html::escaped(item.titel), moment(item.datum));
  }
  return out + "</feed>\n";
}

}  // namespace voortgang
