using System.Reflection;

namespace OnRecord.Tests.Conventions;

/// <summary>A stage is one sealed class without state that gives exactly what it promises.</summary>
public class StageTests
{
    private const string Text = """
        Harbour to close in May, mayor says

        The harbour of Tarn will close on Tuesday, Mayor Una Brack said. "It is old," she told reporters last week.
        """;

    private static readonly List<Type> _stages = [.. SourceTypes.Core.Where(type => type.IsClass && typeof(IStage).IsAssignableFrom(type))];

    [Fact]
    public void A_stage_is_sealed() => Rule.HasNo(_stages.Where(type => !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void A_stage_has_no_state()
    {
        var offences =
            from type in _stages
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where !(field.IsInitOnly && field.FieldType == typeof(Layers))
            select $"{type.Name} has {field.Name}";

        Rule.HasNo(offences);
    }

    [Fact]
    public void A_stage_stands_in_the_pipeline_once() =>
        Assert.Equal(
            _stages.Select(type => type.Name).Order(StringComparer.Ordinal),
            Pipeline.Standard.Stages.Select(stage => stage.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_stage_gives_the_layers_it_promises_and_no_others()
    {
        var doc = new Annotations(An.Article(Text));
        var given = Layers.None;
        foreach (var stage in Pipeline.Standard.Stages)
        {
            stage.Run(doc);
            given |= stage.Gives;
            Assert.True(doc.Layers == given, $"{stage.GetType().Name} should leave {given} and leaves {doc.Layers}.");
        }
    }

    [Fact]
    public void A_stage_gives_its_layers_for_an_empty_article_too()
    {
        var doc = Pipeline.Standard.Run(An.Article(""));

        Assert.Equal(Pipeline.Standard.Stages.Aggregate(Layers.None, (given, stage) => given | stage.Gives), doc.Layers);
    }
}
