namespace SiteGen.Generator.Support;

/// <summary>Given names and their usual short forms and spellings, a family a line.</summary>
internal static class ShortNames
{
    private const string Table = """
        abigail abby gail
        albert al bert
        alexander alex aleksandr alexandre sandy
        alexandra alex sandra
        alfred al fred
        amanda mandy
        andrew andy drew
        angela angie
        anthony tony
        arthur art
        barbara barb
        benjamin ben
        bernard bernie
        bradley brad
        cameron cam
        catherine cathy kate katie
        charles charlie chuck
        christine chris christina
        christopher chris
        clifford cliff
        clinton clint
        cynthia cindy
        daniel dan danny
        david dave
        deborah deb debbie
        dennis denny
        dominic dom nick
        donald don
        douglas doug
        edmund ed ted
        edward ed eddie ted
        elizabeth liz beth betsy
        emily em
        eugene gene
        francis frank
        franklin frank
        frederick fred freddie frederic
        gabriel gabe
        gerald gerry jerry
        gilbert gil
        gregory greg
        harold hal
        henry hank
        herbert herb
        jacob jake
        jacqueline jackie
        james jim jimmy jamie
        janet jan
        jeffrey jeff geoff geoffrey
        jennifer jen jenny
        jerome jerry
        jessica jess jessie
        john johnny jack
        jonathan jon
        joseph joe joey
        joshua josh
        judith judy
        katherine kathy kate katie kathryn
        kenneth ken kenny
        kimberly kim
        lawrence larry
        leonard len
        lewis lew lou
        louis lou
        marc mark
        margaret maggie meg peggy
        martin marty
        matthew matt
        maximilian max
        maxwell max
        melissa mel
        michael mike mick
        mitchell mitch
        mohammed mohammad muhammad mo
        nathaniel nathan nate
        nicholas nick nicolas
        norman norm
        oliver ollie
        pamela pam
        patricia pat patty tricia
        patrick pat paddy
        peter pete
        philip phil phillip
        randall randy
        raymond ray
        rebecca becky
        reginald reg
        richard rich rick dick ricky
        robert rob bob bobby robbie
        roderick rod
        rodney rod
        roland rollie
        ronald ron
        russell russ
        samantha sam
        samuel sam
        sean shawn shaun
        sebastian seb
        sidney sydney sid
        stanley stan
        stephen steve steven
        stuart stu
        susan sue
        teresa theresa terry
        terrence terry
        theodore ted theo
        thomas tom tommy
        timothy tim
        tobias toby
        valerie val
        victoria vicky
        vincent vince
        walter walt
        wesley wes
        wilfred will
        william will bill billy
        zachary zach zack
        """;

    private static readonly Dictionary<string, HashSet<string>> Families = Index();

    /// <summary>Whether the two stand in one family.</summary>
    public static bool AreOne(string a, string b) =>
        Families.TryGetValue(a.ToLowerInvariant(), out var forms) && forms.Contains(b.ToLowerInvariant());

    /// <summary>The name and its other forms.</summary>
    public static IEnumerable<string> Of(string name) =>
        Families.TryGetValue(name.ToLowerInvariant(), out var forms) ? forms : [name];

    private static Dictionary<string, HashSet<string>> Index()
    {
        var index = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var family in Table.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var names = family.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                if (!index.TryGetValue(name, out var forms))
                {
                    index[name] = forms = new(StringComparer.Ordinal);
                }

                forms.UnionWith(names);
            }
        }

        return index;
    }
}
