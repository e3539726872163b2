namespace SiteGen.Bench.Made;

/// <summary>What made-up companies are called and speak of. Nothing here is taken from a call that took place.</summary>
internal static class Vocabulary
{
    private const int Invented = 4000;

    private static readonly string[] Onsets = Split("b br c cl d dr f fl g gr h k l m n p pl qu r s sh st t tr v w");
    private static readonly string[] Vowels = Split("a e i o u ea ou");
    private static readonly string[] Ends = Split("n l r st ck nd m t x ld rn mp");

    public static string[] Given { get; } =
        Split(
            "Ada Bea Carl Dirk Eve Finn Gus Hal Ida Jan Kit Lea Moe Nia Odile Per Rosa Sven Tess Ugo Vera Wren Yuki Zoe"
        );

    public static string[] Surnames { get; } =
        Split(
            "Marlow Voss Okafor Lindqvist Devlin Reyes Hale Brannigan Tanabe Quill Abara Stone Bakke Ibarra Teague Qazi "
                + "Frey Lund Vance Webb Bell Corrigan Dunmore Eastley Farrow Grieve Holloway Innes Jessop Kember"
        );

    public static string[] Firsts { get; } =
        Split(
            "Alder Basalt Cedar Dapple Ember Fennel Garnet Heron Indigo Juniper Kestrel Larch Meadow Nettle Ochre "
                + "Pebble Quarry Rowan Sorrel Thistle Umber Vetch Willow Yarrow Zephyr"
        );

    public static string[] Trades { get; } =
        Split("Paper Looms Dairy Ferries Basalt Motors Brewing Optics Freight Tools");

    public static string[] Firms { get; } =
    [
        "Tern Bank",
        "Cove Research",
        "Sutter Bank",
        "Pick Securities",
        "Larch & Co.",
        "Stone Street Research",
        "Birch Capital",
        "Deccan Partners",
    ];

    public static string[] Nouns { get; } =
    [
        .. Split(
            "customers demand pricing costs volume plants teams products inventory orders markets quarters programs contracts suppliers channels regions investments service quality"
        ),
        .. Words(0),
    ];

    public static string[] Verbs { get; } =
        Split(
            "improved expanded changed supported followed slowed carried moved met shaped lifted eased outgrew steadied"
        );

    public static string[] Adjectives { get; } =
        Split("strong steady early broad new healthy careful seasonal local larger better modest disciplined lasting");

    private static string[] Split(string words) => words.Split(' ');

    private static IEnumerable<string> Words(int seed)
    {
        var dice = new Dice(seed);
        return Enumerable
            .Range(0, Invented)
            .Select(_ =>
                dice.Pick(Onsets) + dice.Pick(Vowels) + dice.Pick(Onsets) + dice.Pick(Vowels) + dice.Pick(Ends)
            )
            .Distinct(StringComparer.Ordinal);
    }
}
