#pragma once

#include <array>
#include <string_view>

#include "programme/zin.h"

// Every text that readers of the output see and that is not in the programme folder; the words themselves
// stand in woorden.cc, the names of values in namen.h.
namespace voortgang::woorden {

// --- figures
extern const std::string_view kVoorbeeld;
extern const std::string_view kVoorbeeldKort;
extern const std::string_view kVoorbeeldoordeel;
extern const std::string_view kVoorbeeldcijfer;
extern const std::string_view kVoorbeeldUitleg;
extern const std::string_view kOnbekend;
extern const Zin<2> kOnvolledig;
extern const Zin<1> kSomVan;
extern const Zin<2> kBerekendUit;
extern const std::string_view kRegel;
extern const std::string_view kTabel;
extern const std::string_view kCasus;
extern const std::string_view kProcent;
extern const std::string_view kProcentpunt;
extern const std::string_view kMeer;
extern const std::string_view kMinder;
extern const Zin<2> kVergelijking;
extern const Zin<1> kEvenveel;
extern const Zin<1> kNietMetVorige;
extern const Zin<1> kSindsTrendbreuk;
extern const std::string_view kNietTeVergelijken;
extern const std::string_view kDatIs;
extern const Zin<2> kStreefzin;
extern const Zin<2> kNogOnvolledig;
extern const std::string_view kGeenCijfer;
extern const std::string_view kVerouderd;
extern const Zin<1> kStreefLabel;

// --- text alternatives of charts
extern const Zin<4> kGestegen;
extern const Zin<4> kGedaald;
extern const Zin<4> kGelijk;
extern const Zin<2> kEenPunt;
extern const std::string_view kGeenPunt;
extern const Zin<2> kStreefDeel;
extern const Zin<2> kInGebied;
extern const Zin<4> kHoogsteLaagste;
extern const Zin<2> kAlleGelijk;
extern const Zin<2> kEenWaarde;
extern const std::string_view kEn;
extern const Zin<2> kEnAndere;
extern const Zin<1> kTegenover;
extern const std::string_view kZonderCijferEen;
extern const Zin<1> kZonderCijfer;
extern const Zin<4> kKleineGrafieken;
extern const Zin<1> kTeWeinigPunten;
extern const Zin<3> kEigenVerloop;
extern const std::string_view kGeenActiviteiten;
extern const std::string_view kActiviteitEen;
extern const Zin<1> kActiviteitenAantal;
extern const Zin<2> kAantalVan;
extern const Zin<1> kWaarvanOnzeker;
extern const Zin<1> kBudgetDekking;
extern const Zin<1> kEenCijfer;
extern const Zin<3> kSpreiding;
extern const Zin<2> kMiddelsteHelft;
extern const Zin<4> kEigenPlaats;

// --- words inside charts
extern const std::string_view kVoorlopigOfGeschat;
extern const std::string_view kDuizend;
extern const std::string_view kMiljoen;
extern const std::string_view kMiljard;
extern const std::string_view kBiljoen;
extern const std::string_view kNogNietZeker;
extern const std::string_view kDekkingKort;
extern const Zin<1> kTotEnMet;
extern const std::string_view kTeLaat;

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
extern const std::string_view kTijdpad;
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
extern const std::string_view kMethode;
extern const std::string_view kBeginwaarde;
extern const std::string_view kAantalCijfers;
extern const std::string_view kVerhouding;
extern const std::string_view kGroei;
extern const std::string_view kGrensfactor;
extern const std::string_view kScore;
extern const std::string_view kReden;
extern const std::string_view kNulVervangen;
extern const Zin<2> kSamenvattingStreef;
extern const std::string_view kHoeOordeel;
extern const std::string_view kOverDitCijfer;
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
extern const std::string_view kHoeStaatHet;
extern const std::string_view kPerGemeente;
extern const std::string_view kPerGemeenteUitleg;
extern const std::string_view kRegionaal;
extern const std::string_view kLokaal;
extern const Zin<1> kLokaalIn;
extern const std::string_view kCijfersRegio;
extern const Zin<1> kCijfersVan;
extern const std::string_view kVergelijkingGemeenten;
extern const std::string_view kDefinitieEnBron;
extern const std::string_view kMeerOver;
extern const Zin<1> kLeesVerderOver;
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
extern const std::string_view kFeitenLijst;
extern const std::string_view kFeitenUitleg;

// --- documents
extern const std::string_view kInhoud;
extern const std::string_view kPakket;
extern const Zin<1> kPakketVan;
extern const std::string_view kSamenvatting;
extern const Zin<2> kStandDoelen;
extern const Zin<1> kOordeelPerDoel;
extern const std::string_view kSprekendCijfer;
extern const std::string_view kGeenCijfers;
extern const std::string_view kWatBeter;
extern const std::string_view kNietsBeter;
extern const std::string_view kWatSlechter;
extern const std::string_view kNietsSlechter;
extern const std::string_view kDatWas;
extern const Zin<1> kEnNogCijfers;
extern const std::string_view kWatWijVragen;
extern const std::string_view kTerInformatie;
extern const std::string_view kBesluitIn;
extern const Zin<1> kBesluitVan;
extern const std::string_view kBijlagen;
extern const std::string_view kGroet;
extern const std::string_view kVoortgangsrapport;
extern const Zin<2> kRapportTitel;
extern const std::string_view kDocument;
extern const std::string_view kDocumentenBuitenEdities;
extern const Zin<1> kDocumentenVan;
extern const Zin<2> kDocumentVan;
extern const Zin<2> kAlsFormaat;
extern const std::string_view kEditie;
extern const std::string_view kDatum;
extern const std::string_view kPeil;
extern const std::string_view kUitgever;
extern const std::string_view kProgramma;
extern const std::string_view kVoor;
extern const Zin<2> kHoofdstukTitel;
extern const Zin<2> kDoelKop;
extern const std::string_view kLeesHtml;
extern const Zin<1> kFiguurThemas;
extern const std::string_view kFiguurStakeholders;
extern const Zin<2> kFiguurNummer;
extern const Zin<3> kKringen;
extern const std::string_view kInwoner;

// --- what changed since the previous edition
extern const std::string_view kVeranderd;
extern const std::string_view kWatIsVeranderd;
extern const Zin<1> kVeranderdInleiding;
extern const Zin<1> kVeranderdRapport;
extern const std::string_view kNietsVeranderd;
extern const std::string_view kGebiedNietsVeranderd;
extern const std::string_view kMethodeVeranderd;
extern const std::string_view kOordelenVeranderd;
extern const Zin<1> kOordelenVeranderdIn;
extern const std::string_view kNieuweCijfers;
extern const Zin<1> kNieuweCijfersIn;
extern const std::string_view kHerzieneCijfers;
extern const Zin<1> kHerzieneCijfersIn;
extern const std::string_view kVervallenCijfers;
extern const Zin<1> kVervallenCijfersIn;
extern const std::string_view kAndereStatus;
extern const Zin<1> kAndereStatusIn;
extern const Zin<1> kActiesVeranderdIn;
extern const std::string_view kNieuweIndicatoren;
extern const std::string_view kVervallenIndicatoren;
extern const std::string_view kPerGebied;
extern const std::string_view kVeranderdTelling;
extern const std::string_view kOnderwerp;
extern const std::string_view kWas;
extern const std::string_view kNu;
extern const std::string_view kVeranderingKop;
extern const std::string_view kEinde;
extern const std::string_view kBeterKop;
extern const std::string_view kSlechterKop;
extern const std::string_view kHerzienKop;
extern const std::string_view kAfgerondKop;
extern const std::string_view kTeLaatKop;
extern const std::string_view kWeg;
extern const std::string_view kBerekendHerzien;
extern const Zin<1> kHoofddoelNaam;
extern const Zin<2> kVanNaar;
extern const Zin<1> kOordeelWas;
extern const Zin<1> kAllesOver;
// One, and more of them.
extern const std::array<Zin<1>, 2> kTelNieuw;
extern const std::array<Zin<1>, 2> kTelHerzien;
extern const std::array<Zin<1>, 2> kTelVervallen;
extern const std::array<Zin<1>, 2> kTelStatus;
extern const Zin<2> kTelZin;
extern const std::string_view kErIs;
extern const std::string_view kErZijn;

// --- areas, years and activities side by side
extern const Zin<2> kPerGemeenteIn;
extern const Zin<1> kVerloopPerGemeente;
extern const Zin<1> kRegioLabel;
extern const Zin<1> kKaartTitel;
extern const Zin<1> kTijdlijnTitel;
extern const Zin<1> kBegrotingPerJaar;
extern const std::string_view kVerloop;
extern const std::string_view kPerGemeenteAlleen;
extern const std::string_view kOnderdeel;
extern const Zin<4> kUitgesplitst;
extern const std::string_view kUitsplitsingen;
extern const std::string_view kInHeleRegio;

// --- spending plans
extern const Zin<1> kBestedingsplanVan;
extern const Zin<1> kBegrotingBijschrift;
extern const std::string_view kDekkingBijschrift;
extern const std::string_view kDekkingBron;
extern const std::string_view kZeker;
extern const std::string_view kOnzeker;
extern const std::string_view kOnzekerUitleg;
extern const Zin<4> kApartUitleg;
extern const Zin<3> kSubtotaalZin;
extern const Zin<3> kTotaalZin;
extern const Zin<1> kProjectenBijschrift;
extern const Zin<1> kProjectdekking;
extern const std::string_view kThemaplan;
extern const std::string_view kDekkingKop;
extern const Zin<3> kDekkingGelijk;
extern const Zin<5> kDekkingOver;
extern const Zin<5> kDekkingTekort;
extern const Zin<2> kDekkingLater;

}  // namespace voortgang::woorden
