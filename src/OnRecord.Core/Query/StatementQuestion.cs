using System.Text;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Makes SQL of a filter, from the named parts in the room where SQL is kept.</summary>
internal sealed class StatementQuestion
{
    private const string ContentColumns = "content whole";
    private const string AllColumns = "content whole topics addressee title";

    private readonly StringBuilder _sql;
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private bool _hasCondition;

    private StatementQuestion(string beginning) => _sql = new StringBuilder(Sql.Named(beginning));

    /// <summary>A question of which all is given by the filter but its order.</summary>
    public static StatementQuestion Of(string beginning, StatementFilter filter, string from = "from all")
    {
        // Where nothing narrows the answer, the index of days is followed until the page is full; SQLite does not see that by itself.
        var question = new StatementQuestion(beginning).By(filter.Once || filter.OldestFirst || IsNarrow(filter) ? from : "from all by day");
        question.AddWords(filter);
        question.AddSpeaker(filter.Speaker);
        question.AddFields(filter);
        question.AddDays(filter);
        question.AddArticle(filter);
        return question;
    }

    /// <summary>
    /// One page of the statements that meet the filter. Which they are is worked out from their numbers alone, so that not everything
    /// about every statement is put in order for the sake of the first fifty.
    /// </summary>
    public static StatementQuestion OfPage(string beginning, StatementFilter filter, string order) =>
        Numbers(filter, order).By(beginning).By("with copies").By("from page").By(order);

    /// <summary>How many statements meet the filter, whatever its limit and offset.</summary>
    public static StatementQuestion OfCount(StatementFilter filter) =>
        filter.Once ? Numbers(filter with { Limit = null, Offset = 0 }, null).By("number of page") : Of("number of statements", filter);

    /// <summary>How many statements that meet the filter have what in common.</summary>
    public static StatementQuestion OfCounts(StatementFilter filter, CountBy by)
    {
        var question = Numbers(filter with { Limit = null, Offset = 0 }, null).By("counts of page").By(by is CountBy.Month or CountBy.Year ? "by value" : "most first");
        question._values["$by"] = EnumText.Write(by);
        return question.Page(filter.Limit, filter.Offset);
    }

    /// <summary>A question without conditions.</summary>
    public static StatementQuestion Of(string beginning) => new(beginning);

    /// <summary>A question about all statements.</summary>
    public static StatementQuestion OfAll(string beginning) => new StatementQuestion(beginning).By("from all");

    /// <summary>Adds a condition, with the values it needs by name.</summary>
    public StatementQuestion Where(string condition, params ReadOnlySpan<(string Name, object Value)> values)
    {
        _sql.Append(_hasCondition ? "\nand " : "\nwhere ").Append(Sql.Named(condition));
        _hasCondition = true;
        foreach (var (name, value) in values)
        {
            _values[name] = value;
        }

        return this;
    }

    /// <summary>Adds an order.</summary>
    public StatementQuestion By(string order)
    {
        _sql.Append('\n').Append(Sql.Named(order));
        return this;
    }

    /// <summary>Adds a limit.</summary>
    public StatementQuestion Page(int? limit, int offset)
    {
        if (limit is not null || offset > 0)
        {
            By("page");
            (_values["$limit"], _values["$offset"]) = (limit ?? -1, offset);
        }

        return this;
    }

    /// <summary>Adds the name of a speaker.</summary>
    public StatementQuestion WhereNamed(string condition, string name)
    {
        var wanted = new WantedName(name);
        return Where(
            condition,
            ("$speaker", wanted.Folded), ("$last_word", wanted.LastWord), ("$pattern", wanted.Pattern), ("$head", wanted.Head), ("$title", wanted.TitlePattern), ("$actor", name.Trim()));
    }

    /// <summary>The answer, row by row.</summary>
    public Row Ask(Record record) => record.Database.Ask(_sql.ToString(), _values);

    /// <summary>The table of numbers that other questions are asked of, up to its end.</summary>
    private static StatementQuestion Numbers(StatementFilter filter, string? order)
    {
        var numbers = filter.Once ? Of("wanted statements", filter, "from statements").By("copies end") : Of("numbers of statements", filter, "from statements");
        numbers._sql.Insert(0, Sql.Named(filter.Once ? "copies begin" : "page begins") + '\n');
        return (order is null ? numbers : numbers.By(order)).Page(filter.Limit, filter.Offset).By("page ends");
    }

    private static bool IsNarrow(StatementFilter filter) => (filter.Words ?? filter.To ?? filter.About ?? filter.Speaker ?? filter.Article ?? filter.Act) is not null;

    private void AddWords(StatementFilter filter)
    {
        string[] parts =
        [
            SearchTerms.All(ContentColumns, filter.Words),
            SearchTerms.All("addressee", filter.To),
            SearchTerms.All(AllColumns, filter.About, Inflections.Of),
        ];
        var match = string.Join(" AND ", parts.Where(part => part.Length > 0).Select(part => $"({part})"));
        if (match.Length > 0)
        {
            Where("in words", ("$match", match));
        }
    }

    private void AddSpeaker(string? speaker)
    {
        if (!string.IsNullOrWhiteSpace(speaker))
        {
            WhereNamed("by speaker", speaker);
        }
    }

    private void AddFields(StatementFilter filter)
    {
        if (filter.Act is { } act)
        {
            Where("with act", ("$act", act.Trim().ToUpperInvariant()));
        }

        if (filter.Mode is { } mode)
        {
            Where("in mode", ("$mode", EnumText.Write(mode)));
        }

        if (filter.Polarity is { } polarity)
        {
            Where("with polarity", ("$polarity", EnumText.Write(polarity)));
        }

        if (!filter.Attitudes)
        {
            Where("in scope", ("$scope", EnumText.Write(Scope.Statement)));
        }
    }

    private void AddDays(StatementFilter filter)
    {
        if (Days.Write(filter.From) is { } from)
        {
            Where("from day", ("$from", from));
        }

        if (Days.Write(filter.Until) is { } until)
        {
            Where("until day", ("$until", until));
        }
    }

    private void AddArticle(StatementFilter filter)
    {
        foreach (var word in filter.Outlet is { } outlet ? SearchText.Words(outlet) : [])
        {
            var name = $"$outlet{_values.Count}";
            _sql.Append(_hasCondition ? "\nand " : "\nwhere ").Append(Sql.Named("in outlet").Replace("$outlet", name, StringComparison.Ordinal));
            (_hasCondition, _values[name]) = (true, $"% {word} %");
        }

        if (filter.Article is { } article)
        {
            Where("in article", ("$article", article));
        }
    }
}
