#pragma once

#include <string_view>

#include "programme/zin.h"

// What readers of the output see and is not in the programme folder: about figures and verdicts, in heads and
// on pages. The words themselves stand in the .cc, as in the files beside this one (charts, documents and so
// on); the names of values stand in waarde_woorden.h.
namespace voortgang::woorden {

// --- figures
extern const std::string_view kVoorbeeld;
extern const std::string_view kVoorbeeldKort;
extern const std::string_view kVoorbeeldoordeel;
extern const std::string_view kVoorbeeldcijfer;
extern const std::string_view kVoorbeeldUitleg;
extern const std::string_view kOnbekend;
extern const Zin<2> kOnvolledig;
extern const std::string_view kSomVanEen;
extern const Zin<1> kSomVan;
extern const Zin<2> kBerekendUit;
extern const std::string_view kRegel;
extern const std::string_view kTabel;
extern const std::string_view kCasus;
extern const std::string_view kProcent;
extern const std::string_view kProcentpunt;
extern const std::string_view kDuizend;
extern const std::string_view kMiljoen;
extern const std::string_view kMiljard;
extern const std::string_view kBiljoen;
extern const std::string_view kMeer;
extern const std::string_view kMinder;
extern const Zin<3> kVergelijking;
extern const Zin<1> kEvenveel;
extern const Zin<1> kNietMetVorige;
extern const Zin<1> kSindsTrendbreuk;
extern const std::string_view kNietTeVergelijken;
extern const Zin<2> kStreefzin;
extern const Zin<2> kNogOnvolledig;
extern const std::string_view kGeenCijfer;
extern const std::string_view kVerouderd;
extern const Zin<1> kStreefLabel;

// --- heads of tables and lists
extern const std::string_view kPeriode;
extern const std::string_view kWaarde;
extern const std::string_view kStatus;
extern const std::string_view kToelichting;
extern const std::string_view kIndicator;
extern const std::string_view kGebied;
extern const std::string_view kGemeente;
extern const std::string_view kHoofddoel;
extern const std::string_view kLaatste;
extern const std::string_view kStreefwaarde;
extern const std::string_view kOordeelKop;
extern const std::string_view kActie;
extern const Zin<2> kTijdpadOver;
extern const std::string_view kActiehouder;
extern const std::string_view kPartners;
extern const std::string_view kProject;
extern const std::string_view kDoelen;
extern const std::string_view kTotaal;
extern const std::string_view kEenheid;
extern const std::string_view kBron;
extern const std::string_view kDefinitie;
extern const std::string_view kMeetmoment;
extern const std::string_view kRichtingKop;
extern const std::string_view kEigenaar;
extern const std::string_view kLicentie;
extern const std::string_view kBedrag;
extern const std::string_view kJaren;
extern const std::string_view kZekerheid;

// --- verdicts
extern const std::string_view kBeginwaarde;
extern const std::string_view kAantalCijfers;
extern const std::string_view kVerhouding;
extern const std::string_view kGroei;
extern const std::string_view kGrensfactor;
extern const std::string_view kScore;
extern const std::string_view kNulVervangen;
extern const Zin<2> kSamenvattingStreef;
extern const std::string_view kHoeOordeel;
extern const Zin<2> kVan;

// --- pages
extern const std::string_view kOverzicht;
extern const std::string_view kGemeenten;
extern const std::string_view kIndicatoren;
extern const std::string_view kActiviteiten;
extern const Zin<1> kActiviteitenBij;
extern const Zin<1> kActiviteitenIn;
extern const std::string_view kPerIndicator;
extern const std::string_view kDocumenten;
extern const std::string_view kVoorgesteldBesluit;
extern const std::string_view kVerantwoording;
extern const std::string_view kBegrotingen;
extern const std::string_view kNietGevonden;
extern const std::string_view kNietGevondenUitleg;
extern const std::string_view kVervallen;
extern const Zin<1> kVervallenUitleg;
extern const Zin<2> kLaatsteCijfers;
extern const Zin<2> kBestondTot;
extern const std::string_view kOpgegaanIn;
extern const std::string_view kLaatsteCijfersHier;
extern const Zin<2> kBestaatVanaf;
extern const std::string_view kNietMeer;
extern const Zin<1> kLaatsteCijfersVan;
extern const std::string_view kVolgDocumenten;
extern const std::string_view kHele;
extern const Zin<2> kDoelTitel;
extern const Zin<2> kHoofddoelTitel;
extern const Zin<1> kGemeenteTitel;
extern const Zin<2> kGemeenteDoelTitel;
extern const Zin<1> kRegioTitel;
extern const std::string_view kPerGemeente;
extern const std::string_view kPerGemeenteUitleg;
extern const std::string_view kRegionaal;
extern const std::string_view kLokaal;
extern const Zin<1> kLokaalIn;
extern const std::string_view kCijfersRegio;
extern const Zin<1> kCijfersVan;
extern const std::string_view kDefinitieEnBron;
extern const std::string_view kDownloadCsv;
extern const std::string_view kVoorbeeldtekst;
extern const std::string_view kNietGeleverd;
extern const Zin<2> kNietGeleverdReden;
extern const std::string_view kGeenTekst;
extern const Zin<2> kHomeTitel;
extern const Zin<1> kTijdpadSinds;
extern const Zin<1> kTijdpadVanaf;
extern const std::string_view kGeenActies;
extern const std::string_view kBronnenPerIndicator;
extern const std::string_view kBronnenBijschrift;
extern const std::string_view kLeveringen;
extern const std::string_view kLeveringenBijschrift;
extern const std::string_view kReeksen;
extern const std::string_view kBestand;
extern const std::string_view kAantalRijen;
extern const std::string_view kGegevens;
extern const std::string_view kOpmerking;
extern const std::string_view kFeitenUitleg;

// --- areas, years and activities side by side
extern const Zin<2> kPerGemeenteIn;
extern const Zin<1> kVerloopPerGemeente;
extern const Zin<1> kRegioLabel;
extern const Zin<1> kBegrotingPerJaar;
extern const std::string_view kVerloop;
extern const std::string_view kPerGemeenteAlleen;
extern const std::string_view kOnderdeel;
extern const Zin<4> kUitgesplitst;
extern const std::string_view kUitsplitsingen;

}  // namespace voortgang::woorden
