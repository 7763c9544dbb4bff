// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/context.h"
#include "core/advice/way_out.h"
#include "core/answers/compose.h"
#include "core/answers/differences.h"
#include "core/answers/part_texts.h"
#include "core/answers/staleness.h"
#include "core/critic/critic.h"
#include "core/language/speech/pace.h"
#include "ui/editing/session.h"

#include <memory>

namespace ascent {

/// "151 words · 67 s"
QString lengthInWords(int words, int seconds);
/// Takes out of a critique what the person waved off (Answer::notHere), and returns those findings.
QList<Finding> takeOutNotHere(Critique& critique, const QStringList& notHere);
/// The answers to a question for a role, in their order. The first is the one that counts.
QList<const Answer*> answersTo(const Content& content, const Question& question, const std::optional<RoleId>& role);

/// The answer that the page has open: one question for one role, with the length and the template at hand. It may not
/// be in the workbook yet: the first word written, or composing, puts it there.
class AnswerDraft final : public QObject {
    Q_OBJECT
public:
    explicit AnswerDraft(Session& session, QObject* parent = nullptr);

    /// Turns to another question or role. `which` names one of several answers to it.
    void turnTo(const Question& question, const std::optional<RoleId>& role, const std::optional<AnswerId>& which = {});
    const Question& question() const { return m_question; }
    const std::optional<RoleId>& role() const { return m_role; }

    /// The answer in the workbook, or nullptr where none is. Valid until the next change.
    const Answer* answer() const;
    QList<const Answer*> others() const;
    QString text() const;
    /// How fast the person speaks, as last measured. Typing leaves it as it is: it is taken anew with another answer
    /// or another rehearsal, or else a text that gets shorter would never take less time.
    double wordsPerMinute() const { return m_pace; }

    /// 30, 60, 90 or 120. That of an untouched composed text, or what was chosen last.
    int seconds() const { return m_seconds; }
    TemplateKey templateKey() const;
    /// Takes over the length at which the open text was composed, if it was.
    void followText();
    /// Choosing recomposes a text that is still as it was composed, and leaves the person's own alone.
    void setSeconds(int seconds);
    void setTemplateKey(const TemplateKey& key);

    /// What composing gives now. Made when it is asked for, and kept until an entry changes.
    Result<ComposedAnswer> proposal() const;
    /// The composed text that a text is, or comes from: the length with the most in common. Nothing where none has.
    std::optional<ComposedAnswer> source(const QString& text) const;
    /// What composing would say part by part, at the length at hand and at the longest. Kept like the proposal.
    const QList<PartText>& parts() const;
    /// The entries behind each sentence of a text that stands as composing made it, as a whole or in a part.
    QList<AnswerSpan> origin(const QString& text) const;
    /// Whether a text holds words of the person's own: composing must not replace it unasked.
    bool isOwn(const QString& text) const;

    /// Puts a composed text into the workbook, with what it was made of, as one step of undo. Words of the person's own
    /// that it replaces are kept as a version.
    void take(const ComposedAnswer& composed);
    /// Puts a way out of a remark into the text, as one step of undo. The entries behind it are watched from then on
    /// where those of the rest of the text are.
    void take(const WayOut& way);
    /// Puts an earlier text back; the present one is kept as a version.
    void bringBack(const AnswerVersionId& version);
    /// Keeps the present text as a version. False where there is nothing new to keep.
    bool keepVersion();

    /// Which entries changed since the open answer was made of them.
    Staleness staleness() const;
    /// What was proposed then, what is proposed now, and what the person has. Empty where nothing was ever taken over.
    QList<MergePiece> pieces() const;
    /// Each settles one piece, or all, as one step of undo.
    void takeOver(qsizetype piece);
    void keepMine(qsizetype piece);
    void takeAllOffers();
    void keepAll();

    /// What the person waved off, as Answer::notHere holds it.
    static QString notHereLine(const Finding& finding);
    QStringList notHere() const;
    void waveOff(const Finding& finding);
    void takeBackNotHere(const QString& line);
    /// Writes a text within an act; makes the answer where there is none.
    void write(Edit& edit, const QString& text) const { writing(text)(edit); }
    /// The same, to be done whatever is open by then.
    std::function<void(Edit&)> writing(const QString& text) const;
    QString mergeKey() const;

Q_SIGNALS:
    /// Another answer is open, or length, template, text, or what composing would give, changed.
    void changed();

private:
    void onChanged(const Changes& changes);
    void writeComposed(Edit& edit, const ComposedAnswer& composed) const;
    void settle(const QString& label, const Merged& merged);
    /// Composing gives something else now.
    void forget();
    /// Takes the pace anew; what was composed for another one is forgotten.
    void measure();
    /// The open answer among those of `content`.
    const Answer* answerIn(const Content& content) const;
    Result<ComposedAnswer> composed(int seconds) const;
    /// The length at which composing gives exactly this text, the one at hand first; 0: none.
    int lengthOf(const QString& text) const;

    Session& m_session;
    Question m_question;
    std::optional<RoleId> m_role;
    std::optional<AnswerId> m_which;
    int m_seconds = 60;
    double m_pace = usualWordsPerMinute;
    QString m_settled;      ///< the text that the last piece taken over left: no version is kept of it
    TemplateKey m_template; ///< chosen before there is an answer to keep it
    /// What composing for the role at hand reads once, with the entries as they were then: another page may ask
    /// between a change and the news of it. Made when it is asked for, and dropped when an entry changes.
    struct Reading {
        Reading(const Content& entries, const std::optional<RoleId>& role, QDate today)
            : content(entries)
            , composer(content, role, today) {}
        const Content content;
        const Composer composer;
    };
    const Composer& composer() const;
    mutable std::unique_ptr<Reading> m_reading;
    mutable QHash<int, Result<ComposedAnswer>> m_composed;
    mutable QHash<int, QList<PartText>> m_parts; ///< by length
};

} // namespace ascent
