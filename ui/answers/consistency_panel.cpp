// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/consistency_panel.h"

#include "core/critic/consistency.h"
#include "core/questions/questions.h"
#include "ui/answers/question_words.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {

/// More than these would be a list that nobody reads; they come up once the first are mended.
constexpr int mostClashes = 5, mostPlaces = 3;

} // namespace

/// What is said of the open answer and another one, once, with all the places that it is said of.
struct ConsistencyPanel::Clash {
    QString why, fix;
    std::optional<AnswerId> other;
    QList<AnswerPlace> places; ///< in the open answer
};

QList<ConsistencyPanel::Clash> ConsistencyPanel::clashesOf(const Answer& open, const Content& content, QDate today) {
    QList<Clash> clashes;
    for (const Inconsistency& each : consistencyOf(open.id, content, today)) {
        const bool first = each.a == open.id;
        const std::optional<AnswerId> other = first ? each.b : std::optional(each.a);
        auto same = std::find_if(clashes.begin(), clashes.end(), [&](const Clash& known) {
            return known.why == each.why && known.fix == each.fix && known.other == other;
        });
        if (same == clashes.end())
            same = clashes.insert(clashes.end(), {each.why, each.fix, other, {}});
        if (const AnswerPlace here = first ? each.placeA : each.placeB; here.length > 0)
            same->places.append(here);
    }
    return clashes;
}

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
    const QList<Clash> clashes = open ? clashesOf(*open, *m_content, m_today) : QList<Clash>();
    for (const Clash& each : clashes.first(std::min<qsizetype>(clashes.size(), mostClashes)))
        addRows(*open, each);
    if (const int more = int(clashes.size()) - mostClashes; more > 0) {
        auto* rest =
            quietLabel(more == 1 ? tr("and one more like these") : tr("and %n more like these", nullptr, more), this);
        rest->setContentsMargins(fieldInset, gap::xs, 0, 0);
        m_rows.append(rest);
    }
    for (QWidget* row : std::as_const(m_rows))
        m_list->addWidget(row);
    setVisible(!m_rows.isEmpty());
}

void ConsistencyPanel::addRows(const Answer& open, const Clash& clash) {
    auto* words = quietLabel(clash.why, this);
    words->setContentsMargins(fieldInset, gap::xs, 0, 0);
    m_rows.append(words);
    if (!clash.fix.isEmpty()) {
        auto* fix = quietLabel(clash.fix, this);
        setType(fix, TypeSize::Small);
        fix->setContentsMargins(fieldInset, 0, 0, 0);
        m_rows.append(fix);
    }
    for (const AnswerPlace& here : clash.places.first(std::min<qsizetype>(clash.places.size(), mostPlaces))) {
        const QString said = open.text.mid(here.start, here.length).simplified();
        auto* place = new RowButton(QChar(0x201C) + said + QChar(0x201D), tr("Show the words"), this);
        connect(place, &QAbstractButton::clicked, this, [this, here] { Q_EMIT placeAsked(here.start, here.length); });
        m_rows.append(place);
    }
    const Answer* other = m_content->answers.find(clash.other);
    if (!other)
        return;
    const Role* role = m_content->roles.find(other->role);
    auto* link = new RowButton(tr("Open the other answer"),
                               role && other->role != open.role
                                   ? brieflyOf(other->question, *m_content) + tr(" · ") + roleName(*role)
                                   : brieflyOf(other->question, *m_content),
                               this);
    connect(link, &QAbstractButton::clicked, this, [this, id = other->id] { Q_EMIT answerAsked(id); });
    m_rows.append(link);
}

} // namespace ascent
