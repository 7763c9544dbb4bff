// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/roles_page.h"

#include "core/alignment/deciding/decisions.h"
#include "core/alignment/fit.h"
#include "core/alignment/gaps/closing_goal.h"
#include "ui/roles/compare_view.h"
#include "ui/roles/fit_log.h"
#include "ui/roles/fit_row.h"
#include "ui/roles/fit_view.h"
#include "ui/roles/posting_section.h"
#include "ui/roles/role_entry.h"
#include "ui/roles/role_head.h"
#include "ui/roles/role_research.h"
#include "ui/roles/two_columns.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tokens.h"

#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

namespace ascent {

RolesPage::RolesPage(Session& session, QWidget* parent)
    : EntryPage(session, parent)
    , m_reader(new RoleReader(this)) {
    auto* empty = new EmptyState(
        Drawing::Door, tr("Paste the posting of a job that you are after. See what it asks for and what you can show."),
        tr("Add your first role"), this);
    QWidget* entry = makeEntry();
    connect(m_reader, &RoleReader::ready, this, &RolesPage::showReading);
    m_comparing = iconButton(QStringLiteral("grid"), tr("Compare roles side by side"), this);
    setUp(tr("Roles"), entry, m_head->title(), empty);
    connect(m_comparing, &QToolButton::clicked, this, [this] { compare(true); });
    list()->addTool(m_comparing);
    offerPasting(empty);
    layoutWidget()->pane()->setColumnWidth(TwoColumns::widest);
}

QWidget* RolesPage::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::l);
    m_head = new RoleHead(session(), form(), entry);
    connect(m_head, &RoleHead::prepareAsked, this, &RolesPage::prepareAnswers);
    connect(m_head, &RoleHead::summaryAsked, this, &RolesPage::goToFit);
    connect(m_head, &RoleHead::fillAsked, this, &RolesPage::fillFromPosting);
    connect(m_head, &RoleHead::sheetAsked, this, [this] {
        session().flush();
        if (const Role* role = form().entry())
            Q_EMIT sheetRequested(role->id.uuid());
    });
    box->addWidget(m_head);
    box->addSpacing(gap::s);

    m_posting = new PostingSection(form(), entry);
    m_fit = new FitView(session(), entry);
    connect(m_fit, &FitView::openRequested, this, &RolesPage::openRequested);
    connect(m_fit, &FitView::goalAsked, this, &RolesPage::makeGoal);
    connectDecisions();
    connectLines();
    box->addWidget(new TwoColumns(m_posting, m_fit, entry));
    box->addSpacing(gap::l);
    auto* research = m_research =
        new RoleResearch(session(), form(), entry); // first: Tab follows the order in which they are made
    m_log = new FitLog(session(), entry);
    box->addWidget(new TwoColumns(research, m_log, entry));
    box->addStretch(1);
    return entry;
}

/// A posting on the clipboard becomes a role in one action: a button, or Ctrl+V in the list.
void RolesPage::offerPasting(EmptyState* empty) {
    if (session().isReadOnly())
        return;
    empty->setSecondAction(tr("Paste a posting"));
    connect(empty, &EmptyState::secondActionTriggered, this, &RolesPage::pastePosting);
    auto* paste = iconButton(QStringLiteral("paste"), tr("New role from a copied posting"), this);
    connect(paste, &QToolButton::clicked, this, &RolesPage::pastePosting);
    list()->addTool(paste);
    for (QWidget* place : {list()->view(), static_cast<QWidget*>(empty)}) {
        auto* keys = new QShortcut(QKeySequence::Paste, place);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &RolesPage::pastePosting);
    }
}

void RolesPage::pastePosting() {
    const auto role = copiedRole();
    if (!role)
        return session().say(tr("Nothing to paste: copy the job ad first"));
    compare(false);
    make(*role);
}

/// The posting and how it is met light each other's lines, and lead to each other.
void RolesPage::connectLines() {
    const auto light = [this](qsizetype start) {
        m_posting->view()->light(start);
        m_fit->light(start);
    };
    connect(m_posting->view(), &PostingView::pointedAt, this, light);
    connect(m_fit, &FitView::pointedAt, this, light);
    connect(m_posting->view(), &PostingView::fitAsked, this, [this, light](qsizetype start) {
        if (FitRow* row = m_fit->rowOf(start)) {
            bring(row, row->rect());
            row->takeFocus();
            light(start);
        }
    });
    connect(m_fit, &FitView::placeAsked, this, [this, light](qsizetype start) {
        m_posting->showRead();
        const QRect place = m_posting->view()->goToLine(start);
        if (!place.isNull())
            bring(m_posting->view(), place);
        light(start);
    });
}

/// Scrolls so that a part of a widget stands in the upper third of the page.
void RolesPage::bring(QWidget* widget, const QRect& part) {
    ReadingPane* pane = layoutWidget()->pane();
    const int y = widget->mapTo(pane->widget(), part.topLeft()).y();
    pane->verticalScrollBar()->setValue(y - pane->viewport()->height() / 3);
}

void RolesPage::connectDecisions() {
    m_posting->view()->setCorrectable(!session().isReadOnly());
    const auto act = [this](const QString& label, const std::function<void(Edit&, const RoleId&)>& change) {
        if (const auto role = form().id())
            session().act(label, [&](Edit& edit) { change(edit, *role); });
    };
    connect(m_posting->view(), &PostingView::corrected, this,
            [act](const QString& line, const std::optional<LineKind>& kind, const std::optional<Need>& need) {
                act(tr("Put a line right"),
                    [&](Edit& edit, const RoleId& role) { correctLine(edit, role, line, kind, need); });
            });
    connect(m_posting->view(), &PostingView::asRead, this, [act](const QString& line) {
        act(tr("Take a correction back"), [&](Edit& edit, const RoleId& role) { leaveAsRead(edit, role, line); });
    });
    connect(
        m_fit, &FitView::decided, this,
        [this, act](const PostingLine& line, EntityKind kind, const QUuid& id, const std::optional<Verdict>& verdict) {
            const QString label = !verdict                         ? tr("Take a decision back")
                                  : *verdict == Verdict::Confirmed ? tr("Confirm a match")
                                                                   : tr("Refuse a match");
            act(label, [&](Edit& edit, const RoleId& role) { decideMatch(edit, role, line.text, kind, id, verdict); });
        });
}

Entry RolesPage::entryOf(const Role& role) const {
    return roleEntry(role);
}

bool RolesPage::concerns(const Changes& changes) const {
    for (const EntityKind kind :
         {EntityKind::Role, EntityKind::Person, EntityKind::Driver, EntityKind::Strength, EntityKind::Value,
          EntityKind::Aspiration, EntityKind::Goal, EntityKind::Story, EntityKind::StoryStrength,
          EntityKind::LineCorrection, EntityKind::MatchVerdict, EntityKind::FitNote, EntityKind::OwnWords})
        if (changes.touches(kind))
            return true;
    return false;
}

void RolesPage::showEntry() {
    const Role* role = form().entry();
    m_comparing->setVisible(table().size() > 1);
    if (m_compare && m_compare->isVisible()) {
        if (table().isEmpty())
            compare(false);
        else
            m_compare->refresh();
    }
    if (const auto id = role ? std::optional(role->id) : std::nullopt; id != m_shown) {
        m_shown = id;
        layoutWidget()->pane()->verticalScrollBar()->setValue(0); // another role is read from its beginning
    }
    m_posting->show(role);
    m_log->show(role ? std::optional(role->id) : std::nullopt);
    m_research->show(role ? std::optional(role->id) : std::nullopt);
    const bool other = m_reading && (!role || m_reading->role != role->id);
    if (other)
        m_reading.reset();
    if (!role || role->posting.trimmed().isEmpty()) {
        m_reader->forget();
        m_reading.reset();
        m_posting->setPosting({});
        m_fit->showNothing(tr("Paste their posting, and you see here which of it you can show, and what is missing."));
        m_head->setSummary(tr("Paste their posting"));
        offerFilling();
        return;
    }
    if (!m_reading) {
        m_fit->showNothing({});
        m_head->setSummary(tr("How you fit"));
        offerFilling();
    }
    m_reader->ask(content(), role->id, session().today());
}

void RolesPage::showReading(const RoleReading& reading) {
    const Role* role = form().entry();
    if (!role || role->id != reading.role)
        return;
    m_reading = reading;
    m_posting->setPosting(reading.posting);
    m_fit->show(reading.alignment, role->id);
    const Fit fit = fitOf(reading.alignment, content());
    QStringList summary{fit.isEmpty() ? tr("How you fit") : coverageWords(fit)};
    if (const qsizetype conflicts = reading.alignment.conflicts.size())
        summary << (conflicts == 1 ? tr("1 conflict") : tr("%1 conflicts").arg(conflicts));
    m_head->setSummary(summary.join(tr(" · ")));
    offerFilling();
}

/// What the posting says and the fields don't: offered, never done unasked.
void RolesPage::offerFilling() {
    const Role* role = form().entry();
    QStringList found;
    if (role && m_reading) {
        if (role->title.trimmed().isEmpty() && m_reading->posting.title)
            found << m_reading->posting.title->simplified();
        if (role->company.trimmed().isEmpty() && m_reading->posting.company)
            found << m_reading->posting.company->simplified();
    }
    m_head->offer(found);
}

void RolesPage::fillFromPosting() {
    session().flush();
    if (!form().entry() || !m_reading)
        return;
    session().act(tr("Fill in role"), [&](Edit& edit) {
        edit.change<Role>(m_reading->role, [&](Role& role) {
            if (role.title.trimmed().isEmpty())
                role.title = m_reading->posting.title.value_or(QString()).simplified();
            if (role.company.trimmed().isEmpty())
                role.company = m_reading->posting.company.value_or(QString()).simplified();
        });
    });
}

void RolesPage::makeGoal(const PostingLine& gap) {
    if (!m_reading)
        return;
    const Goal goal = goalClosing(gap, m_reading->posting, session().today());
    if (session().act(tr("Make a gap a goal"), [&](Edit& edit) { edit.add(goal); }))
        Q_EMIT openRequested(goal.id);
}

QList<const Role*> RolesPage::listed() const {
    return byStage(table());
}

void RolesPage::compare(bool on) {
    if (on && !m_compare) {
        m_compare = new CompareView(session(), this);
        layout()->addWidget(m_compare);
        connect(m_compare, &CompareView::openRequested, this, &RolesPage::openRequested);
        connect(m_compare, &CompareView::left, this, [this] {
            compare(false);
            takeFocus();
        });
    }
    if (!m_compare || m_compare->isVisible() == on)
        return;
    session().flush();
    layoutWidget()->setVisible(!on);
    m_compare->setVisible(on);
    if (on) {
        m_compare->refresh();
        m_compare->takeFocus();
    }
}

bool RolesPage::open(const Destination& to) {
    compare(false);
    return EntryPage::open(to);
}

void RolesPage::newEntry() {
    compare(false);
    EntryPage::newEntry();
}

bool RolesPage::leave() {
    if (!m_compare || !m_compare->isVisible())
        return EntryPage::leave();
    compare(false);
    takeFocus();
    return true;
}

void RolesPage::takeFocus() {
    if (m_compare && m_compare->isVisible())
        m_compare->takeFocus();
    else
        EntryPage::takeFocus();
}

void RolesPage::prepareAnswers() {
    session().flush();
    if (const Role* role = form().entry())
        Q_EMIT openRequested(AnswersFor{role->id});
}

void RolesPage::goToFit() {
    const Role* role = form().entry();
    if (!role || role->posting.trimmed().isEmpty())
        return m_posting->edit();
    ReadingPane* pane = layoutWidget()->pane();
    pane->verticalScrollBar()->setValue(m_fit->mapTo(pane->widget(), QPoint(0, -gap::l)).y());
}

EntryPage<Role>::Words RolesPage::words() const {
    return {tr("New role"), tr("Delete role"), tr("Role deleted"), tr("All roles")};
}

} // namespace ascent
