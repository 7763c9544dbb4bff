// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/choose.h"
#include "core/answers/meeting.h"
#include "core/answers/templates.h"
#include "core/answers/wordings.h"
#include "core/questions/questions.h"

namespace ascent {

/// A sentence or a few that belong together, marked with where they come from.
struct Passage {
    SpokenPart part = SpokenPart::Direction;
    QStringList texts;     ///< the same thing, from long to short
    double weight = 0;     ///< of the shortest text; what is left away first has the least
    double step = 10;      ///< what a longer text weighs less
    bool required = false; ///< said even where it is too long
    bool chained = false;  ///< makes sense only after the piece before it of the same part
};

/// Everything that could be said to a question, in the order of speaking within each part. One file for each group
/// of parts: parts_aim, parts_path, parts_strengths, parts_proof, parts_motive, parts_role, parts_company.
class PartBuilder {
public:
    struct Frame {
        Question question;
        TemplateKind suits = TemplateKind::Expert; ///< the built-in template that suits, for the stance
        bool brief = false;                        ///< half a minute has no room for a story
        bool joins = true; ///< a strength may be told within the tie to a duty: the template has a place for both
        QDate today;
    };
    PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Meetings& meetings,
                const Names& names, const Frame& frame, Marks& marks);

    QList<Passage> build();
    /// What the workbook can't fill.
    QList<AnswerPart> missing() const;

private:
    using Values = QHash<QString, QString>;

    void direction();
    void why(const Aspiration& aspiration, const QString& reason);
    void second();
    void motive();
    void growth();
    void stance();
    void fit();
    void path();
    bool pathOfTwo(const QList<const Goal*>& goals);
    void strengths();
    void tiedStrength(const Strength& strength, qsizetype duty, SpokenPart part);
    void evidence();
    void tie();
    bool earnedTie(double weight);
    bool goalsFit() const;
    void company();
    void companyNow();
    void companyPlan();
    void companyMission();
    void companyAdmired();
    void companyCulture();
    void flexibility();
    void commitment();

    Passage* add(SpokenPart part, QStringList texts, double weight, bool required = false);
    bool has(SpokenPart part) const;
    /// Whether the question holds the person's goals against the role.
    bool asksForFit() const { return m_plan.weightOf(SpokenPart::Fit) > 0; }
    /// The wording for a place in the answer: the same key and place get the same one again. Which it is hangs on the
    /// person, the question and the role's place among the roles, and on no text that may be reworded: so a change in
    /// an entry changes what is said of it, and leaves the rest of the answer as it was.
    QString wordingOf(const QString& key, const QString& place) const;
    /// A wording, filled and marked.
    QString say(const QString& key, Values values, const Origin& origin, const QString& place) const;
    QString filled(const QString& key, const Values& values) const;

    QString aim(const QString& statement, AspirationKind kind) const;
    QString aim(const Goal& goal) const;
    QString withoutFarDates(const QString& text) const;
    QString by(const Goal& goal, const QString& said) const;
    QString goalSentence(const QString& key, const Goal& goal, const QString& tail);
    static QString verbFor(const QString& noun);
    QStringList skillsOf(const Goal& goal) const;
    bool repeatsDirection(const Goal& goal) const;
    struct Named {
        QString list; ///< marked, as it stands in a sentence
        qsizetype count = 0;
    };
    Named strengthList(qsizetype count, const QSet<QUuid>& without = {}) const;
    Named strengthList(const QList<const Strength*>& strengths, qsizetype count) const;
    QStringList strengthNames(const Strength& strength) const;
    const Strength* leading() const;
    bool isPossession(const Strength& strength) const;
    bool isProven(const Strength& strength) const;
    bool isBest(const Strength& strength) const;
    QString proofOf(const Strength& strength) const;
    /// The evidence behind a wording that ends with the strength: ": I built six of them." or ". I can point to …".
    QString proofTail(const Strength& strength, const QString& wording) const;
    /// A story takes a third of a minute: it leads now and then, and fills the longer answers.
    bool storyLeads() const;
    /// Whether the story tells of the same as what shows the strength.
    bool retells(const Story& story, const Strength& strength) const;
    QString storyText(const Story& story, const QString& intro, bool brief) const;
    QString told(const QString& text, bool action) const;
    QList<qsizetype> rankedDuties() const;
    QString dutyText(qsizetype duty) const;
    QString addressed(const QString& note) const;

    const Content& m_content;
    const Choice& m_choice;
    const RoleView& m_role;
    const Names& m_names;
    const Question m_question;
    const QuestionPlan& m_plan;
    const TemplateKind m_suits;
    const bool m_brief;
    const bool m_joins;
    const QDate m_today;
    Marks& m_marks;
    const Meetings& m_meetings;
    QString m_seed;
    int m_turn = 0;
    QList<Passage> m_pieces;
    QSet<QUuid> m_toldGoals;
    QSet<QUuid> m_toldStrengths;
    QSet<qsizetype> m_toldDuties;
    bool m_hasEvidence = false;
    bool m_goalsFit = false;                  ///< a goal or the direction meets a duty, or is the role itself
    mutable QHash<QString, QString> m_worded; ///< which wording a key and a place got
    mutable QHash<QString, int> m_times;      ///< how often a key was worded
    mutable QSet<QString> m_openings;         ///< how wordings of this answer begin, so that no two begin alike
    mutable bool m_titleSaid = false;         ///< the title is said once
};

inline Origin originOf(const Aspiration& a) {
    return {EntityKind::Aspiration, a.id.uuid()};
}
inline Origin originOf(const Goal& g) {
    return {EntityKind::Goal, g.id.uuid()};
}
inline Origin originOf(const Strength& s) {
    return {EntityKind::Strength, s.id.uuid()};
}
inline Origin originOf(const Story& s) {
    return {EntityKind::Story, s.id.uuid()};
}
inline Origin originOf(const Driver& d) {
    return {EntityKind::Driver, d.id.uuid()};
}

/// Whether the text speaks in the first person from its first word.
inline bool startsWithI(const QString& text) {
    return text.startsWith(QLatin1String("I ")) || text.startsWith(QLatin1String("I'")) ||
           text.startsWith(QStringLiteral("I\u2019"));
}

} // namespace ascent
