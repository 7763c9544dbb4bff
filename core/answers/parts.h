// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/choose.h"
#include "core/answers/wordings.h"

namespace ascent {

/// The parts of an answer, named as templates name them.
enum class Part {
    Direction,
    Why,
    Second,
    Motive,
    Growth,
    Fit,
    Path,
    Strengths,
    Evidence,
    Tie,
    Company,
    Flexibility,
    Commitment,
};
inline constexpr int partCount = int(Part::Commitment) + 1;
/// "direction", "path" …: the name in a template.
QString nameOf(Part part);

/// How much a part says for a question; what has the least is left away first.
double weightOf(Part part, const QString& question);

/// A sentence or a few that belong together, marked with where they come from.
struct Passage {
    Part part = Part::Direction;
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
    PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Names& names,
                QString question, QDate today, Marks& marks);

    QList<Passage> build();
    /// The parts that the workbook can't fill, as cli.md names them.
    QStringList missing() const;

private:
    using Values = QHash<QString, QString>;

    void direction();
    void why(const Aspiration& aspiration);
    void second();
    void motive();
    void growth();
    void fit();
    void fitStrength();
    void path();
    void strengths();
    void evidence();
    void tie();
    void company();
    void companyNow();
    void companyPlan();
    void companyMission();
    void companyAdmired();
    void companyCulture();
    void flexibility();
    void commitment();

    Passage* add(Part part, QStringList texts, double weight, bool required = false);
    bool has(Part part) const;
    QString wordingOf(const QString& key, const QString& seed) const;
    /// A wording, filled and marked. The same key and seed give the same wording again.
    QString say(const QString& key, Values values, const Origin& origin, const QString& seed) const;
    QString filled(const QString& key, const Values& values, const QString& seed) const;

    QString aim(const QString& statement, AspirationKind kind) const;
    QString aim(const Goal& goal) const;
    QString withoutFarDates(const QString& text) const;
    QString by(const Goal& goal, const QString& said) const;
    QString goalSentence(const QString& key, const Goal& goal, const QString& tail);
    QStringList skillsOf(const Goal& goal) const;
    bool repeatsDirection(const Goal& goal) const;
    QString strengthList(qsizetype count, const QSet<QUuid>& without = {}) const;
    QStringList strengthNames(const Strength& strength) const;
    const Strength* proven() const;
    QString proofOf(const Strength& strength) const;
    QString storyText(const Story& story, const QString& intro, bool brief) const;
    QString told(const QString& text, bool action) const;
    QList<QString> rankedDuties() const;

    const Content& m_content;
    const Choice& m_choice;
    const RoleView& m_role;
    const Names& m_names;
    const QString m_question;
    const QDate m_today;
    Marks& m_marks;
    QString m_seed;
    QList<Passage> m_pieces;
    QSet<QUuid> m_toldGoals;
    QSet<QString> m_toldDuties;
    bool m_hasEvidence = false;
    mutable QHash<QString, QString> m_worded; ///< which wording a key and a seed got
    mutable QSet<QString> m_openings;         ///< how wordings of this answer begin, so that no two begin alike
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
