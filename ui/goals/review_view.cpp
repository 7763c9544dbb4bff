// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/review_view.h"

#include "core/goals/review.h"
#include "ui/goals/review_goal.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {

QString dayOf(QDate date) {
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QLabel* inset(QLabel* label) {
    label->setContentsMargins(fieldInset, 0, fieldInset, 0);
    label->setWordWrap(true);
    return label;
}

/// A column that scrolls; `fill` puts its widgets in.
QWidget* columnPage(QWidget* parent, const std::function<void(QWidget*, QVBoxLayout*)>& fill) {
    auto* column = new QWidget;
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, gap::xl, 0, gap::xl);
    box->setSpacing(gap::l);
    fill(column, box);
    return new ReadingPane(column, parent);
}

} // namespace

ReviewView::ReviewView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_kept(session) {
    m_start = makeStart();
    m_way = makeWay();
    m_end = makeEnd();
    m_keptPage = makeKept();
    for (QWidget* page : {m_start, m_way, m_end, m_keptPage})
        m_stack->addWidget(page);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_stack);
    // It hands the keyboard on where a page is opened; Tab goes to what is in it, in its order.
    setFocusPolicy(Qt::NoFocus);
    connect(&session, &Session::changed, this, &ReviewView::refresh);
    if (const Review* last = lastReview(session.content()))
        m_period->setValue(tokenOf(last->period));
    else
        m_period->setValue(tokenOf(ReviewPeriod::Monthly));
    refresh();
}

QWidget* ReviewView::makeStart() {
    return columnPage(this, [this](QWidget* column, QVBoxLayout* box) {
        box->addWidget(inset(headingLabel(tr("Look over your goals"), column)));
        box->addWidget(inset(quietLabel(
            tr("One active goal after the other: where it stands, whether it is still worth it, and what comes next. "
               "What you change is kept at once, so you can stop at any point."),
            column)));
        m_when = inset(quietLabel({}, column));
        box->addWidget(m_when);
        m_period = new SegmentedField(column);
        m_period->addChoice(tokenOf(ReviewPeriod::Monthly), tr("Every month"));
        m_period->addChoice(tokenOf(ReviewPeriod::Quarterly), tr("Every quarter"));
        box->addWidget(new Section(tr("How often"), m_period, column), 0, Qt::AlignLeft);
        m_begin = primaryButton(tr("Begin the review"), column);
        connect(m_begin, &QPushButton::clicked, this, &ReviewView::begin);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(fieldInset, 0, 0, 0);
        row->addWidget(m_begin);
        row->addStretch(1);
        box->addLayout(row);
        auto* past = new Section(tr("Reviews that you kept"), column);
        auto* rows = new QWidget(past);
        m_past = new QVBoxLayout(rows);
        m_past->setContentsMargins({});
        m_past->setSpacing(0);
        past->add(rows);
        m_pastSection = past;
        box->addWidget(past);
        box->addStretch(1);
    });
}

QWidget* ReviewView::makeWay() {
    return columnPage(this, [this](QWidget* column, QVBoxLayout* box) {
        m_count = inset(quietLabel({}, column));
        box->addWidget(m_count);
        m_goal = new ReviewGoal(m_session, column);
        connect(m_goal, &ReviewGoal::goalAsked, this, &ReviewView::goalAsked);
        box->addWidget(m_goal);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(fieldInset, 0, 0, 0);
        m_next = primaryButton({}, column);
        connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
        m_back = quietButton(tr("Back"), column);
        connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
        auto* stop = quietButton(tr("Stop here"), column);
        connect(stop, &QPushButton::clicked, this, [this] { go(m_goals.size()); });
        row->addWidget(m_next);
        row->addWidget(m_back);
        row->addWidget(stop);
        row->addStretch(1);
        box->addLayout(row);
    });
}

QWidget* ReviewView::makeEnd() {
    return columnPage(this, [this](QWidget* column, QVBoxLayout* box) {
        box->addWidget(inset(headingLabel(tr("What this review brought"), column)));
        m_summary = inset(plainLabel({}, column));
        m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box->addWidget(m_summary);
        box->addWidget(inset(quietLabel(
            tr("All changes are in your workbook already. A kept summary can be read again here; it stays in your "
               "workbook and is part of no plan or sheet."),
            column)));
        auto* row = new QHBoxLayout;
        row->setContentsMargins(fieldInset, 0, 0, 0);
        m_keep = primaryButton(tr("Keep the summary"), column);
        connect(m_keep, &QPushButton::clicked, this, &ReviewView::keep);
        auto* back = quietButton(tr("Back to the goals"), column);
        connect(back, &QPushButton::clicked, this, [this] { go(m_seen - 1); });
        auto* leave = quietButton(tr("Finish without keeping"), column);
        connect(leave, &QPushButton::clicked, this, [this] { open({}); });
        row->addWidget(m_keep);
        row->addWidget(back);
        row->addWidget(leave);
        row->addStretch(1);
        box->addLayout(row);
        box->addStretch(1);
    });
}

QWidget* ReviewView::makeKept() {
    return columnPage(this, [this](QWidget* column, QVBoxLayout* box) {
        m_keptTitle = inset(headingLabel({}, column));
        box->addWidget(m_keptTitle);
        auto* summary = new TextField(column);
        summary->setName(tr("Summary"));
        summary->setPlaceholder(tr("Nothing was written down."));
        summary->setReadOnly(m_session.isReadOnly());
        box->addWidget(summary);
        m_kept.bind(summary, &Review::summary);
        auto* row = new QHBoxLayout;
        auto* back = quietButton(tr("All reviews"), column);
        connect(back, &QPushButton::clicked, this, [this] { open({}); });
        auto* remove = quietButton(tr("Delete review"), column);
        remove->setVisible(!m_session.isReadOnly());
        connect(remove, &QPushButton::clicked, this, &ReviewView::removeKept);
        row->addWidget(back);
        row->addWidget(remove);
        row->addStretch(1);
        box->addLayout(row);
        box->addStretch(1);
    });
}

void ReviewView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    QWidget* page = m_stack->currentWidget();
    if (page == m_way)
        m_next->setFocus(event->reason());
    else if (page == m_end)
        m_keep->setFocus(event->reason());
    else if (page == m_start)
        m_begin->setFocus(event->reason());
    else
        m_keptPage->setFocus(event->reason());
}

ReviewPeriod ReviewView::period() const {
    return fromToken<ReviewPeriod>(m_period->value()).value_or(ReviewPeriod::Monthly);
}

void ReviewView::refresh() {
    const Content& content = m_session.content();
    const auto goals = goalsToReview(content);
    m_begin->setEnabled(!goals.isEmpty() && !m_session.isReadOnly());
    const Review* last = lastReview(content);
    const auto next = nextReview(content);
    QStringList when;
    if (goals.isEmpty())
        when << tr("There is no active goal to look at.");
    if (last)
        when << tr("The last review was on %1.").arg(dayOf(last->date));
    if (next)
        when << (*next > m_session.today() ? tr("The next one fits on %1.").arg(dayOf(*next))
                 : last                    ? tr("It is time for another look.")
                                           : tr("It is time for a first look."));
    m_when->setText(when.join(QLatin1Char(' ')));
    m_when->setVisible(!when.isEmpty());

    while (QLayoutItem* item = m_past->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the row that was just clicked
        delete item;
    }
    QList<const Review*> past;
    for (const Review& each : content.reviews)
        past.append(&each);
    std::ranges::stable_sort(past, std::greater(), [](const Review* each) { return each->date; });
    for (const Review* each : past) {
        auto* row = new RowButton(dayOf(each->date), each->summary.section(QLatin1Char('\n'), 0, 0).simplified());
        connect(row, &RowButton::clicked, this, [this, id = each->id] { open(id); });
        m_past->addWidget(row);
    }
    m_pastSection->setVisible(!past.isEmpty());
    if (m_stack->currentWidget() == m_keptPage && !m_kept.entry())
        m_stack->setCurrentWidget(m_start); // taken back or deleted
}

void ReviewView::open(const std::optional<ReviewId>& review) {
    m_kept.show(review);
    const Review* kept = m_kept.entry();
    if (kept)
        m_keptTitle->setText(tr("Review of %1").arg(dayOf(kept->date)));
    m_stack->setCurrentWidget(kept ? m_keptPage : m_start);
    refresh();
}

void ReviewView::begin() {
    m_session.flush();
    m_before = m_session.content();
    m_goals = goalsToReview(m_before);
    m_seen = 0;
    go(0);
}

void ReviewView::go(qsizetype to) {
    m_session.flush();
    m_at = std::clamp<qsizetype>(to, 0, m_goals.size());
    if (m_at == m_goals.size()) {
        m_goal->show({});
        m_summary->setText(reviewSummary(m_before, m_session.content(), m_goals.first(m_seen), m_session.today()));
        m_stack->setCurrentWidget(m_end);
        m_keep->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_seen = std::max(m_seen, m_at + 1);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_goals.size()));
    m_goal->show(m_goals[m_at]);
    m_back->setEnabled(m_at > 0);
    m_next->setText(m_at + 1 < m_goals.size() ? tr("Next goal") : tr("To the summary"));
    m_stack->setCurrentWidget(m_way);
    m_next->setFocus(Qt::OtherFocusReason);
    static_cast<ReadingPane*>(m_way)->ensureVisible(0, 0);
}

void ReviewView::keep() {
    Review review{{}, 0, m_session.today(), period(), m_summary->text()};
    if (m_session.act(tr("Keep review"), [&](Edit& edit) { edit.add(review); }))
        open(review.id);
}

void ReviewView::removeKept() {
    if (const auto id = m_kept.id())
        m_session.actAndSay(
            tr("Delete review"), [&](Edit& edit) { edit.remove<Review>(*id); }, tr("Review deleted"));
}

} // namespace ascent
