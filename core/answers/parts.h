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

/// A sentence or a few that belong together, marked with where they come from.
struct Passage {
    Part part = Part::Direction;
    QStringList texts;     ///< the same thing, from long to short
    double weight = 0;     ///< of the shortest text; what is left away first has the least
    double step = 10;      ///< what a longer text weighs less
    bool required = false; ///< said even where it is too long
    bool chained = false;  ///< makes sense only after the piece before it of the same part
};

/// Everything that could be said to a question, in the order of speaking within each part.
class PartBuilder {
public:
    PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Names& names,
                QString question, QDate today, Marks& marks);

    QList<Passage> build();
    /// The parts that the workbook can't fill, as cli.md names them.
    QStringList missing() const;

private:
    void direction();
    void why(const Aspiration& aspiration);
    void second();
    void motive();
    void growth();
    void fit();
    void path();
    void strengths();
    void evidence();
    void tie();
    void company();
    void flexibility();
    void commitment();

    Passage* add(Part part, QStringList texts, double weight, bool required = false);
    QString say(const QString& key, QHash<QString, QString> values, const Origin& origin, const QString& seed) const;
    QString goalSentence(const QString& key, const Goal& goal);
    QString by(const Goal& goal) const;
    bool repeatsDirection(const Goal& goal) const;
    QString strengthList(qsizetype count, const QSet<QUuid>& without = {}) const;
    QString aspirationAsInfinitive(const Aspiration& aspiration) const;
    QString storyText(const Story& story, const QString& intro) const;
    QString told(const QString& text) const;

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
    mutable QHash<QString, int> m_said; ///< how often a wording was asked for, so that none comes twice in a row
};

} // namespace ascent
