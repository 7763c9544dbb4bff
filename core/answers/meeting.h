// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/role_view.h"

namespace ascent {

/// How well an entry meets each duty of a role, so that an answer ties the two together only where the tie is earned.
/// Sharing a word that says little ("support", "plan") or that only names people ("students") is no meeting: the word
/// that a strength or a skill is about must be asked for, or most of what it says. What the person confirmed or
/// refused on the page of the role counts before the words. Scores are 0 for no meeting, about 1 and more for one.
class Meetings {
public:
    Meetings(const Content& content, const RoleView& role);

    double ofStrength(const Strength& strength, qsizetype duty) const;
    /// `skill` receives the goal's skill that meets the duty; it is empty where the statement does.
    double ofGoal(const Goal& goal, qsizetype duty, QString* skill = nullptr) const;
    double ofAspiration(const Aspiration& aspiration, qsizetype duty) const;
    /// Whether a note on the employer speaks of what the strength is about.
    bool speaksOf(const QString& note, const Strength& strength) const;
    /// Whether the duty asks for nothing but the strength: naming both would say one thing twice.
    bool isAll(const Strength& strength, qsizetype duty) const;
    /// Whether the direction is the role itself: "become a head baker", and the role is Head Baker.
    bool isTheRole(const QString& aim) const;

    /// What the person said of the entry and the duty, if anything.
    std::optional<Verdict> decided(const QUuid& entry, qsizetype duty) const;

    /// The best duty for a strength, and how well it is met; {-1, 0} where none is.
    struct Best {
        qsizetype duty = -1;
        double score = 0;
    };
    Best bestFor(const Strength& strength) const;

private:
    /// What a short name is about: "glider repair" -> {glider, repair}, head repair.
    struct Gist {
        QSet<QString> stems;
        QString head;
        bool doing = false; ///< it opens with what is done: "mending nets"
    };
    Gist gistOf(const QString& name) const;
    const QList<Gist>& gistsOf(const Strength& strength) const;
    double met(const Gist& gist, const QSet<QString>& stems) const;
    /// 1 for a word that tells, ½ for one that names people or places, 0 for one that says little.
    static double tellingOf(const QString& stem);
    static double mass(const QSet<QString>& a, const QSet<QString>& b);

    const RoleView& m_role;
    QHash<QPair<QUuid, qsizetype>, Verdict> m_verdicts;
    mutable QHash<QUuid, QList<Gist>> m_gists;
    mutable QHash<QUuid, QSet<QString>> m_evidence;
};

} // namespace ascent
