using SiteGen.Site;
foreach (var call in Calls.All) { Console.WriteLine($"{call} {call.IssuerAsStated} {call.Ticker} {call.Period} {call.Layout} {call.Language} {call.TranslationLanguage} turns {call.Turns.Count} ex {call.Exchanges.Count}"); }
return 0;
