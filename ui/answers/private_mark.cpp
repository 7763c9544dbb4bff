// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/private_mark.h"

#include "ui/widgets/tokens.h"

namespace ascent {

PrivateMark::PrivateMark(Session& session, QWidget* parent)
    : QLabel(parent)
    , m_session(session) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(gap::s, 0, 0, 0); // in line with the words of the text below
    setForegroundRole(QPalette::PlaceholderText);
    connect(&session.workbook(), &Workbook::changed, this, [this](const Changes& changes) {
        const bool entries = std::any_of(changes.rows.begin(), changes.rows.end(), [](const Change& each) {
            return each.entity != EntityKind::Answer && each.entity != EntityKind::AnswerVersion &&
                   each.entity != EntityKind::Rehearsal;
        });
        if (entries)
            m_gate.reset();
    });
    hide();
}

void PrivateMark::setAnswer(const Answer* answer) {
    std::optional<ShareLevel> told;
    if (answer && !answer->text.trimmed().isEmpty()) {
        if (!m_gate)
            m_gate.emplace(m_session.content());
        told = m_gate->toldIn(*answer, m_session.content());
    }
    setText(!told ? QString()
            : *told == ShareLevel::Private
                ? tr("Stays here: it tells of a private goal. No sheet and no print shows it.")
                : tr("Stays here: it tells of a goal that is kept to the plan. No sheet and "
                     "no print shows it."));
    setVisible(told.has_value());
}

} // namespace ascent
