namespace OnRecord.Extract.Rules;

/// <summary>Reads the attributions of one unit from its cues.</summary>
internal sealed class UnitReader
{
    private readonly Annotations _doc;
    private readonly Unit _unit;
    private readonly List<CueUse> _uses;
    private readonly List<Found> _found = [];
    private int _consumed = -1;
    private Subject? _earlier;

    private UnitReader(Annotations doc, Unit unit)
    {
        _doc = doc;
        _unit = unit;
        _uses = CueFinder.In(unit);
    }

    public static List<Found> Read(Annotations doc, Unit unit)
    {
        var reader = new UnitReader(doc, unit);
        reader.ReadAccordingTo();
        reader.ReadFinalTag();
        reader.SkipLeadingClause();
        for (var number = 0; number < reader._uses.Count; number++)
        {
            reader.ReadCue(number);
        }

        return reader._found;
    }

    private void ReadAccordingTo()
    {
        if (AccordingTo.Read(_doc, _unit) is { } read)
        {
            _found.Add(read.Found);
            _consumed = read.Last;
        }
    }

    /// <summary><c>The plan shows that ..., he added.</c>: a tag at the end takes all before it, whatever verbs stand there.</summary>
    private void ReadFinalTag()
    {
        for (var number = _uses.Count - 1; number > 0 && _consumed < 0 && !_unit[0].IsQuotation; number--)
        {
            if (IsFinalTag(_uses[number]))
            {
                ReadCue(number);
                return;
            }
        }
    }

    private bool IsFinalTag(CueUse use) =>
        use is { IsGerund: false, Cue.Scope: Scope.Statement } && use.Cue.Has(Frames.Quotation) && SubjectFinder.Of(_unit, use, null, -1) is { } subject
        && (subject.IsAfter || (subject.ClauseStart > 2 && _unit[subject.ClauseStart - 1].IsComma && EndsUnit(use)));

    private bool EndsUnit(CueUse use)
    {
        var next = use.Head + 1;
        return IsEnd(next) || (_unit[use.First - 1].IsComma && NounPhrase.StartingAt(_unit, next) is { } phrase && IsEnd(phrase.Last + 1));
    }

    private bool IsEnd(int index) => index >= _unit.Count || _unit[index].IsEnd;

    /// <summary><c>When asked whether they think so, Ruiz said ...</c>: verbs in a clause that only leads up to the main one are not read.</summary>
    private void SkipLeadingClause()
    {
        if (_consumed >= 0 || _unit[0].Lower is not ("when" or "while" or "if" or "although" or "though" or "as" or "after" or "before" or "asked" or "because" or "since"))
        {
            return;
        }

        for (var comma = 1; comma < _unit.Count; comma++)
        {
            if (_unit[comma].IsComma && _uses.Exists(use => use.First > comma + 1))
            {
                _consumed = comma;
                return;
            }
        }
    }

    private void ReadCue(int number)
    {
        var use = _uses[number];
        if (use.Head <= _consumed || IsAside(use) || SubjectFinder.Of(_unit, use, _earlier, _earlier is null ? _consumed : Math.Min(_consumed, use.First - 1)) is not { } subject)
        {
            return;
        }

        var pieces = new CueContent(_unit, _consumed, ContentLimit.Of(_unit, _uses, number)).Of(use, subject);
        if (pieces.Count > 0 || (!subject.IsAfter && AwaitsContent(use)))
        {
            Add(use, subject, pieces);
            _earlier = subject;
        }
    }

    /// <summary><c>Two people, who asked not to be named, said ...</c>: a verb in a clause between the subject and its verb is not read.</summary>
    private bool IsAside(CueUse use)
    {
        var opening = use.First - 1;
        while (opening > 0 && _unit[opening].IsWord && _unit[opening].Lower is not ("who" or "which"))
        {
            opening--;
        }

        if (opening < 1 || _unit[opening].Lower is not ("who" or "which") || !_unit[opening - 1].IsComma)
        {
            return false;
        }

        var closing = use.Head + 1;
        while (closing < _unit.Count && _unit[closing].IsWord)
        {
            closing++;
        }

        return _unit[closing].IsComma && _uses.Exists(later => later.First == closing + 1);
    }

    /// <summary>Whether a colon at the end leaves the content to the next paragraph.</summary>
    private bool AwaitsContent(CueUse use)
    {
        var end = _unit.Count - 1;
        return use.Head < end && _unit[end].Is(':') && use.Cue.Has(Frames.Quotation);
    }

    private void Add(CueUse use, Subject subject, List<Piece> pieces)
    {
        var awaits = pieces.Count == 0;
        var found = new Found
        {
            Block = _unit.Block,
            Source = _unit.SpanOf(subject.First, subject.Last),
            Cue = _unit.SpanOf(use.First, use.Head),
            Scope = use.Cue.Scope,
            Confidence = awaits || pieces.Exists(_unit.IsOneQuotation) ? 0.9 : use.Cue.Scope == Scope.Statement ? 0.75 : 0.6,
            AwaitsContent = awaits,
            HasPronoun = _unit[subject.First].IsIn(WordClass.Pronouns),
        };
        foreach (var piece in pieces)
        {
            found.Add(_doc, _unit, piece);
            _consumed = Math.Max(_consumed, piece.Last);
        }

        _consumed = Math.Max(_consumed, Math.Max(use.Head, subject.IsShared ? use.Head : subject.Last));
        _found.Add(found);
    }
}
