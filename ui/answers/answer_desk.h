// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/sentence_lines.h"
#include "core/model/destination.h"
#include "ui/answers/answer_draft.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/answer_spelling.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ascent {

class AnswerFoot;
class ChoiceField;
class FieldBinding;
class OtherAnswers;
class ProposalCard;
class RevisionPanel;
class SegmentedField;
class SentenceBar;
class PrivateMark;
class StaleBar;
class VersionsPanel;

/// What the critic said of a text, and what can be done about it.
struct Judgement {
    QString text;
    Critique critique;                 ///< without what was waved off
    QList<std::optional<WayOut>> ways; ///< for each finding of the critique
    QList<Finding> wavedOff;
};

/// The middle of the answers page: the question and why it is asked, length and template, and the text itself.
class AnswerDesk final : public QWidget {
    Q_OBJECT
public:
    AnswerDesk(Session& session, AnswerDraft& draft, QWidget* parent = nullptr);

    AnswerEditor* editor() const { return m_editor; }
    AnswerFoot* foot() const { return m_foot; }
    /// Fills an empty or untouched text; beside the person's own text it shows a proposal.
    void compose();
    /// Puts a proposal, what is new or the versions away, whichever is shown. False where none was.
    bool dismissProposal();
    /// Critic and origin look again, now.
    void judge();
    /// Puts a way out of a remark into the text, and shows it there.
    void take(const WayOut& way);

    /// How long typing has to rest before the critic reads.
    static constexpr int judgeDelayMs = 250;

Q_SIGNALS:
    void judged(const ascent::Judgement& judgement);
    /// Another of several answers is to be opened.
    void answerAsked(const ascent::AnswerId& id);
    /// An entry is to be shown on its page.
    void entryAsked(const ascent::Destination& to);
    /// These answers are to be printed.
    void printAsked(const QList<QUuid>& answers);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHead(QVBoxLayout* box);
    QWidget* makeControls();
    QWidget* makeFoot();
    void bindText();
    void refresh();
    void refreshTemplates();
    void makeSentenceBar(QVBoxLayout* box);
    void readSentences(const QString& text);
    QList<TextMark> proposedMarks() const;
    void showSentence();
    /// The text with a sentence worded otherwise; without words it goes.
    QString withSentence(const SentenceLine& sentence, const QString& words) const;
    void makeBelow(QVBoxLayout* box);
    void showNews(bool show);
    /// Brings what stands below the text to the top of the page.
    void scrollTo(QWidget* below) const;
    void showVersions(bool show);
    void refreshBelow();
    void copy();
    void removeAnswer(const AnswerId& id);

    Session& m_session;
    AnswerDraft& m_draft;
    QLabel* m_question = nullptr;
    QLabel* m_why = nullptr;
    SegmentedField* m_length = nullptr;
    ChoiceField* m_template = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_compose = nullptr;
    AnswerEditor* m_editor = nullptr;
    FieldBinding* m_binding = nullptr;
    AnswerFoot* m_foot = nullptr;
    SentenceBar* m_sentence = nullptr;
    QList<SentenceLine> m_sentences; ///< of the text that was judged last
    ProposalCard* m_proposal = nullptr;
    StaleBar* m_changed = nullptr;
    PrivateMark* m_private = nullptr;
    RevisionPanel* m_news = nullptr;
    VersionsPanel* m_versions = nullptr;
    OtherAnswers* m_others = nullptr;
    AnswerSpelling m_spelling;
    Judgement m_said; ///< last
    QTimer m_judge;
    bool m_stale = true; ///< not seen since something changed
    QString m_shown;     ///< which answer is shown: a proposal goes when another is
};

} // namespace ascent
