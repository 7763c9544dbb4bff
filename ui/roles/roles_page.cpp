// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/roles_page.h"

#include "ui/roles/compare_view.h"
#include "ui/roles/decisions.h"
#include "ui/roles/fit.h"
#include "ui/roles/fit_log.h"
#include "ui/roles/fit_view.h"
#include "ui/roles/posting_section.h"
#include "ui/roles/role_research.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>

namespace ascent {

namespace {

/// Two parts below each other, or beside each other where there is room to read both.
class TwoColumns final : public QWidget {
public:
    static constexpr int roomForBoth = 1040, widest = 1240;

    TwoColumns(QWidget* first, QWidget* second, QWidget* parent)
        : QWidget(parent)
        , m_box(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
        m_box->setContentsMargins({});
        m_box->setSpacing(gap::xxl);
        m_box->addWidget(first, 1, Qt::AlignTop);
        m_box->addWidget(second, 1, Qt::AlignTop);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        m_box->setDirection(width() >= roomForBoth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }

private:
    QBoxLayout* m_box;
};

Mark markOf(RoleStage stage) {
    switch (stage) {
    case RoleStage::Exploring:
        return Mark::Draft;
    case RoleStage::Applying:
        return Mark::Open;
    case RoleStage::Interview:
        return Mark::OnTrack;
    case RoleStage::Offer:
        return Mark::Done;
    case RoleStage::Closed:
        break;
    }
    return Mark::Paused;
}

} // namespace

RolesPage::RolesPage(Session& session, QWidget* parent)
    : EntryPage(session, parent)
    , m_reader(new RoleReader(this)) {
    auto* empty = new EmptyState(
        Drawing::Door, tr("Paste the posting of a job that you are after. See what it asks for and what you can show."),
        tr("Add your first role"), this);
    QWidget* entry = makeEntry();
    connect(m_reader, &RoleReader::ready, this, &RolesPage::showReading);
    m_comparing = iconButton(QStringLiteral("grid"), tr("Compare roles side by side"), this);
    setUp(tr("Roles"), entry, m_title, empty);
    connect(m_comparing, &QToolButton::clicked, this, [this] { compare(true); });
    list()->addTool(m_comparing);
    layoutWidget()->pane()->setColumnWidth(TwoColumns::widest);
}

QWidget* RolesPage::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::l);
    m_title = new HeadingField(entry);
    m_title->setName(tr("Role"));
    m_title->setPlaceholder(tr("What is the job called?"));
    form().bind(m_title, &Role::title);
    box->addWidget(m_title);
    box->addWidget(makeFacts(entry));
    box->addWidget(makeActions(entry));
    box->addSpacing(gap::s);

    m_posting = new PostingSection(form(), entry);
    m_fit = new FitView(entry);
    connect(m_fit, &FitView::openRequested, this, &RolesPage::openRequested);
    connect(m_fit, &FitView::goalAsked, this, &RolesPage::makeGoal);
    connectDecisions();
    box->addWidget(new TwoColumns(m_posting, m_fit, entry));
    box->addSpacing(gap::l);
    m_log = new FitLog(session(), entry);
    box->addWidget(new TwoColumns(new RoleResearch(form(), entry), m_log, entry));
    box->addStretch(1);
    return entry;
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
    connect(m_fit, &FitView::copyAsked, this, [this](const QString& words) {
        QApplication::clipboard()->setText(words);
        session().say(tr("Copied"));
    });
}

QWidget* RolesPage::makeFacts(QWidget* entry) {
    auto* row = new FieldRow(entry);
    auto* company = new LineField(row);
    company->setPlaceholder(tr("Who would you work for?"));
    company->setMinimumWidth(220);
    row->add(tr("Company"), company);
    form().bind(company, &Role::company);
    auto* stage = new ChoiceField(row);
    addChoices<RoleStage>(stage);
    row->add(tr("Stage"), stage);
    form().bind(stage, &Role::stage);
    auto* interview = new DateTimeField(row);
    interview->setToday(session().today());
    row->add(tr("Interview"), interview);
    form().bind(interview, &Role::interviewAt);
    return row;
}

QWidget* RolesPage::makeActions(QWidget* entry) {
    auto* actions = new FieldRow(entry);
    auto* prepare = primaryButton(tr("Prepare answers"), actions);
    connect(prepare, &QPushButton::clicked, this, &RolesPage::prepareAnswers);
    actions->layout()->setContentsMargins(fieldInset, 0, 0, 0);
    actions->add(prepare);
    m_summary = quietButton({}, actions, QStringLiteral("down"));
    connect(m_summary, &QPushButton::clicked, this, &RolesPage::goToFit);
    actions->add(m_summary);
    m_sheet = quietButton(tr("Prep sheet"), actions, QStringLiteral("print"));
    m_sheet->setToolTip(tr("Two pages to read in the ten minutes before the interview"));
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        session().flush();
        if (const Role* role = form().entry())
            Q_EMIT sheetRequested(role->id.uuid());
    });
    actions->add(m_sheet);
    m_fill = quietButton({}, actions, QStringLiteral("check"));
    connect(m_fill, &QPushButton::clicked, this, &RolesPage::fillFromPosting);
    actions->add(m_fill);
    return actions;
}

Entry RolesPage::entryOf(const Role& role) const {
    QStringList line;
    if (!role.company.trimmed().isEmpty())
        line << role.company.simplified();
    line << nameOf(role.stage);
    if (role.interviewAt)
        line << QLocale().toString(role.interviewAt->date(), QLocale::ShortFormat);
    return {role.id.uuid(), role.title, line.join(tr(" · ")), markOf(role.stage), nameOf(role.stage), {}};
}

bool RolesPage::concerns(const Changes& changes) const {
    for (const EntityKind kind :
         {EntityKind::Role, EntityKind::Person, EntityKind::Driver, EntityKind::Strength, EntityKind::Value,
          EntityKind::Aspiration, EntityKind::Goal, EntityKind::Story, EntityKind::StoryStrength,
          EntityKind::LineCorrection, EntityKind::MatchVerdict, EntityKind::FitNote})
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
    m_posting->show(role);
    m_log->show(role ? std::optional(role->id) : std::nullopt);
    const bool other = m_reading && (!role || m_reading->role != role->id);
    if (other)
        m_reading.reset();
    if (!role || role->posting.trimmed().isEmpty()) {
        m_reader->forget();
        m_reading.reset();
        m_posting->setPosting({});
        m_fit->showNothing(tr("Paste their posting, and you see here which of it you can show, and what is missing."));
        m_summary->setText(tr("Paste their posting"));
        offerFilling();
        return;
    }
    if (!m_reading) {
        m_fit->showNothing({});
        m_summary->setText(tr("How you fit"));
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
    m_fit->show(reading.alignment, content(), session().isReadOnly());
    const Fit fit = fitOf(reading.alignment, content());
    QStringList summary{fit.isEmpty() ? tr("How you fit") : coverageWords(fit)};
    if (const qsizetype conflicts = reading.alignment.conflicts.size())
        summary << (conflicts == 1 ? tr("1 conflict") : tr("%1 conflicts").arg(conflicts));
    m_summary->setText(summary.join(tr(" · ")));
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
    m_fill->setVisible(!found.isEmpty() && !session().isReadOnly());
    m_fill->setText(tr("Take over from the posting: %1").arg(found.join(tr(", "))));
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
    Goal goal = goalFor(gap, m_reading->posting);
    goal.start = session().today();
    if (session().act(tr("Make a gap a goal"), [&](Edit& edit) { edit.add(goal); }))
        Q_EMIT openRequested(EntityKind::Goal, goal.id.uuid());
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

bool RolesPage::open(EntityKind kind, const QUuid& id) {
    compare(false);
    return EntryPage::open(kind, id);
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
    const Role* role = form().entry();
    if (!role)
        return;
    // The page of answers takes a role's id for "what is to be said for this role".
    Q_EMIT openRequested(EntityKind::Answer, role->id.uuid());
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
