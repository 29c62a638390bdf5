using OnRecord.Lab.Resolution;

namespace OnRecord.Tests.Lab.Resolution;

public class SpeakerScoreTests
{
    [Fact]
    public void Every_score_is_a_share_of_all_or_of_a_form()
    {
        var scores = Scores(
            One("name", "Nora Lind", Basis.Named, true),
            One("name", "Karl Lind", Basis.Title, false),
            One("pronoun", null, Basis.Unknown, false),
            One("title", "officials", Basis.Unnamed, false));

        Assert.Equal((25, 25, 25), (scores["speaker.accuracy"], scores["wrong_named"], scores["unknown"]));
        Assert.Equal((50, 0, 0), (scores["named.accuracy"], scores["title.accuracy"], scores["relative.accuracy"]));
    }

    [Fact]
    public void A_speaker_whom_nobody_can_know_is_right_when_unknown_and_wrongly_named_when_named()
    {
        var right = Scores(new Judged(Gold("none", null), Found(null, Basis.Unknown), true));
        var wrong = Scores(new Judged(Gold("none", null), Found("Nora Lind", Basis.Continued), false));

        Assert.Equal((100, 0, 0), (right["speaker.accuracy"], right["unknown"], right["wrong_named"]));
        Assert.Equal((0, 0, 100), (wrong["speaker.accuracy"], wrong["unknown"], wrong["wrong_named"]));
    }

    [Fact]
    public void Calibration_is_the_mean_distance_between_confidence_and_share_of_right()
    {
        Assert.Equal(10, Calibration.Error([(0.9, true), (0.9, true)]), 6);
        Assert.Equal(110.0 / 6, Calibration.Error([(0.95, true), (0.95, false), (0.55, true), (0.55, false), (0.55, false), (0.55, true)]), 6);
        Assert.Equal(0, Calibration.Error([]), 6);
    }

    private static Dictionary<string, double> Scores(params Judged[] all) =>
        SpeakerScore.Scores(all).ToDictionary(score => score.Name, score => score.Value, StringComparer.Ordinal);

    private static Judged One(string form, string? found, Basis basis, bool isRight) => new(Gold(form, "Nora Lind"), Found(found, basis), isRight);

    private static GoldSpeaker Gold(string form, string? speaker) => new("E1", speaker, form, false, null);

    private static Speaker Found(string? name, Basis basis) => new() { Name = name, Basis = basis, Confidence = name is null ? 0 : 0.9 };
}
