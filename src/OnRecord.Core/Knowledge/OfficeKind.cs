namespace OnRecord.Knowledge;

/// <summary>Categories of offices. A post belongs to one; its title says more.</summary>
public enum OfficeKind
{
    /// <summary>Any other office of a national government.</summary>
    Other,

    /// <summary>President, monarch or whoever stands at the head of a state.</summary>
    HeadOfState,

    /// <summary>Who leads the government: prime minister, chancellor, or a president who does.</summary>
    HeadOfGovernment,

    /// <summary>Vice president.</summary>
    DeputyHeadOfState,

    /// <summary>Deputy prime minister.</summary>
    DeputyHeadOfGovernment,

    /// <summary>A leader above the head of state, as in Iran.</summary>
    SupremeLeader,

    /// <summary>Husband or wife of a head of state.</summary>
    SpouseOfHeadOfState,

    /// <summary>Who stands for a monarch.</summary>
    GovernorGeneral,

    /// <summary>Minister of foreign affairs.</summary>
    ForeignMinister,

    /// <summary>Deputy of the foreign minister.</summary>
    DeputyForeignMinister,

    /// <summary>Minister of defence.</summary>
    DefenceMinister,

    /// <summary>Deputy of the defence minister.</summary>
    DeputyDefenceMinister,

    /// <summary>Minister of the interior.</summary>
    InteriorMinister,

    /// <summary>Minister of security.</summary>
    SecurityMinister,

    /// <summary>Minister of justice.</summary>
    JusticeMinister,

    /// <summary>Minister of finance, budget or the treasury.</summary>
    FinanceMinister,

    /// <summary>Minister of the economy.</summary>
    EconomyMinister,

    /// <summary>Minister of trade.</summary>
    TradeMinister,

    /// <summary>Minister of industry.</summary>
    IndustryMinister,

    /// <summary>Minister of energy, oil or mines.</summary>
    EnergyMinister,

    /// <summary>Minister of the environment.</summary>
    EnvironmentMinister,

    /// <summary>Minister of agriculture.</summary>
    AgricultureMinister,

    /// <summary>Minister of health.</summary>
    HealthMinister,

    /// <summary>Minister of education or science.</summary>
    EducationMinister,

    /// <summary>Minister of labour, families or social affairs.</summary>
    SocialMinister,

    /// <summary>Minister of transport or public works.</summary>
    InfrastructureMinister,

    /// <summary>Minister of information or communication.</summary>
    InformationMinister,

    /// <summary>Minister of development or planning.</summary>
    DevelopmentMinister,

    /// <summary>Minister of European affairs.</summary>
    EuropeanAffairsMinister,

    /// <summary>Minister for the cabinet's own business.</summary>
    CabinetAffairsMinister,

    /// <summary>Any other minister.</summary>
    MinisterOther,

    /// <summary>A deputy or junior minister.</summary>
    DeputyMinister,

    /// <summary>Chief of staff of a head of state or government.</summary>
    ChiefOfStaff,

    /// <summary>National security adviser, or secretary of a security council.</summary>
    NationalSecurityAdviser,

    /// <summary>Who directs a government's communication.</summary>
    CommunicationsChief,

    /// <summary>Spokesman or spokeswoman.</summary>
    Spokesperson,

    /// <summary>Speaker or president of a parliament.</summary>
    Speaker,

    /// <summary>Leader of the opposition.</summary>
    OppositionLeader,

    /// <summary>Leader of a party or of a group.</summary>
    PartyLeader,

    /// <summary>Governor of a central bank.</summary>
    CentralBank,

    /// <summary>Attorney or prosecutor general.</summary>
    AttorneyGeneral,

    /// <summary>The highest judge.</summary>
    ChiefJustice,

    /// <summary>Chief of all armed forces.</summary>
    ArmedForcesChief,

    /// <summary>Chief of an army, navy, air force or guard.</summary>
    ServiceChief,

    /// <summary>Head of an intelligence service.</summary>
    IntelligenceChief,

    /// <summary>Head of a national police.</summary>
    PoliceChief,

    /// <summary>Ambassador to a state, which is the post's target.</summary>
    Ambassador,

    /// <summary>Chargé d'affaires.</summary>
    ChargeDAffaires,

    /// <summary>Permanent representative to the United Nations in New York.</summary>
    UnAmbassador,

    /// <summary>Ambassador to another organisation.</summary>
    AmbassadorToOrganisation,

    /// <summary>Head of an international organisation.</summary>
    InternationalOrgHead,

    /// <summary>Deputy head of an international organisation.</summary>
    DeputyInternationalOrgHead,
}
