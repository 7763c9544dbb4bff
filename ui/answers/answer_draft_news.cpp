// SPDX-License-Identifier: GPL-3.0-or-later
// What the open answer has to settle: what changed behind it since it was composed, and remarks that were waved off.
#include "ui/answers/answer_draft.h"
#include "ui/answers/answer_versions.h"

namespace ascent {

Staleness AnswerDraft::staleness() const {
    const Answer* open = answer();
    return open ? stalenessOf(*open, m_session.content()) : Staleness();
}

QList<MergePiece> AnswerDraft::pieces() const {
    const Answer* open = answer();
    if (!open || open->composed.isEmpty())
        return {};
    const auto made = proposal();
    return made ? mergePieces(open->composed, made->text, open->text) : QList<MergePiece>();
}

void AnswerDraft::settle(const QString& label, const Merged& merged) {
    const Answer* open = answer();
    const auto made = proposal();
    if (!open || !made)
        return;
    const AnswerId id = open->id;
    const bool done = undecided(mergePieces(merged.base, made->text, merged.text)) == 0;
    const bool replaces = merged.text.simplified() != open->text.simplified();
    // Piece after piece is one rewriting: the text before the first of them is what may be wanted back.
    const bool keeps = replaces && open->text != m_settled;
    m_session.act(label, [&](Edit& edit) {
        if (keeps)
            ascent::keepVersion(edit, id, m_session.workbook().clock().now());
        if (replaces)
            write(edit, merged.text);
        edit.change<Answer>(id, [&](Answer& each) {
            each.composed = done ? made->text : merged.base;
            if (done)
                each.sources = sourcesOf(*made, edit.content());
        });
    });
    m_settled = text();
}

void AnswerDraft::takeOver(qsizetype piece) {
    m_session.flush();
    if (const auto all = pieces(); piece >= 0 && piece < all.size())
        settle(tr("Take over sentence"), ascent::takeOver(all, piece));
}

void AnswerDraft::keepMine(qsizetype piece) {
    m_session.flush();
    if (const auto all = pieces(); piece >= 0 && piece < all.size())
        settle(tr("Keep sentence"), ascent::keepMine(all, piece));
}

void AnswerDraft::takeAllOffers() {
    m_session.flush();
    settle(tr("Take over sentences"), ascent::takeAllOffers(pieces()));
}

void AnswerDraft::keepAll() {
    m_session.flush();
    settle(tr("Keep answer"), ascent::keepAll(pieces()));
}

QString AnswerDraft::notHereLine(const Finding& finding) {
    return tokenOf(finding.rule) + u'\t' + finding.excerpt.simplified();
}

QStringList AnswerDraft::notHere() const {
    const Answer* open = answer();
    return open ? open->notHere : QStringList();
}

void AnswerDraft::waveOff(const Finding& finding) {
    m_session.flush();
    const Answer* open = answer();
    const QString line = notHereLine(finding);
    if (!open || open->notHere.contains(line))
        return;
    m_session.act(tr("Wave off remark"),
                  [&](Edit& edit) { edit.change<Answer>(open->id, [&](Answer& each) { each.notHere.append(line); }); });
}

void AnswerDraft::takeBackNotHere(const QString& line) {
    m_session.flush();
    const Answer* open = answer();
    if (!open)
        return;
    m_session.act(tr("Show remark again"), [&](Edit& edit) {
        edit.change<Answer>(open->id, [&](Answer& each) { each.notHere.removeAll(line); });
    });
}

} // namespace ascent
