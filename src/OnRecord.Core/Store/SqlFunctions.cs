using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>What migrations need that SQL cannot say: the program's own folding.</summary>
internal static class SqlFunctions
{
    /// <summary>Makes the functions known to a connection.</summary>
    public static void AddTo(SqliteConnection connection)
    {
        connection.CreateFunction("words_of", (string? text) => SearchText.InOrder(text), isDeterministic: true);
        connection.CreateFunction("wholes_of", (string? text) => SearchText.Wholes(text), isDeterministic: true);
        connection.CreateFunction("same_words", (string? content, string? name, string? type) =>
            SameWords.PrintOf(content ?? "", name, type is null ? null : EnumText.Read<ActorType>(type)), isDeterministic: true);
        connection.CreateFunction("titles_of", (string text, string mentions, string offices) =>
            Json.List([.. TitleWords.Of(text, ActorColumns.Mentions(mentions), Json.List(offices)).Select(title => $"{title.Head}\t{title.Words}")]), isDeterministic: true);
    }
}
