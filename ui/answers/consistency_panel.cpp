// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/consistency_panel.h"

#include "core/critic/consistency.h"
#include "ui/answers/question_words.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

ConsistencyPanel::ConsistencyPanel(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    auto* section = new Section(tr("Beside your other answers"), this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    section->add(m_list);
    box->addWidget(section);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ConsistencyPanel::fill);
    hide();
}

void ConsistencyPanel::show(const Content& content, const std::optional<AnswerId>& answer, QDate today) {
    const bool another = answer != m_answer || m_content != &content;
    m_content = &content;
    m_answer = answer;
    m_today = today;
    if (another)
        fill();
    else
        m_rest.start();
}

void ConsistencyPanel::fill() {
    m_rest.stop();
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const Answer* open = m_content ? m_content->answers.find(m_answer) : nullptr;
    const auto found = open ? consistencyOf(open->id, *m_content, m_today) : QList<Inconsistency>();
    for (const Inconsistency& each : found) {
        const bool first = each.a == open->id;
        auto* words = quietLabel(each.why, this);
        words->setContentsMargins(fieldInset, gap::xs, 0, 0);
        m_rows.append(words);
        if (!each.fix.isEmpty()) {
            auto* fix = quietLabel(each.fix, this);
            setType(fix, TypeSize::Small);
            fix->setContentsMargins(fieldInset, 0, 0, 0);
            m_rows.append(fix);
        }
        const AnswerPlace here = first ? each.placeA : each.placeB;
        if (here.length > 0) {
            auto* place = new RowButton(tr("Show the words"), {}, this);
            connect(place, &QAbstractButton::clicked, this,
                    [this, here] { Q_EMIT placeAsked(here.start, here.length); });
            m_rows.append(place);
        }
        const Answer* other = first ? m_content->answers.find(each.b) : m_content->answers.find(each.a);
        if (!other)
            continue;
        const Role* role = m_content->roles.find(other->role);
        auto* link = new RowButton(tr("Open the other answer"),
                                   role && other->role != open->role
                                       ? shortQuestion(other->question) + tr(" · ") + roleName(*role)
                                       : shortQuestion(other->question),
                                   this);
        connect(link, &QAbstractButton::clicked, this, [this, id = other->id] { Q_EMIT answerAsked(id.uuid()); });
        m_rows.append(link);
    }
    for (QWidget* row : std::as_const(m_rows))
        m_list->addWidget(row);
    setVisible(!m_rows.isEmpty());
}

} // namespace ascent
