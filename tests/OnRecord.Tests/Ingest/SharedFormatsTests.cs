using OnRecord.Lab;

namespace OnRecord.Tests.Ingest;

/// <summary>The samples of all formats in the development data.</summary>
public class SharedFormatsTests
{
    [SharedFact("data/formats/manifest.jsonl")]
    public void Every_sample_is_read_or_refused_with_every_field_that_its_manifest_gives()
    {
        var outcome = new FormatsEvaluation().Run(Repository.Shared("data/formats"));

        Assert.Empty(outcome.Errors);
        Assert.Equal(100, outcome.Scores.Single(score => score.Name == "read").Value);
    }
}
