using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What was learned in one language about the labels of statements and of quotations.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed record ClassificationModels(
    Classifier<StatementType> Type, Classifier<SpeakerKind> Kind, Classifier<Channel> Channel, Classifier<SpeechAct> Act, Classifier<QuotationRole> Quotation);
