// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/compare_view.h"

#include "ui/editing/link_chips.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

QLabel* wordsLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CompareView::CompareView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_roles(new ChipsField(this))
    , m_back(nullptr)
    , m_copy(nullptr) {
    auto* content = new QWidget(this);
    m_box = new QVBoxLayout(content);
    m_box->setContentsMargins({});
    m_box->setSpacing(gap::l);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap::s);
    m_back = quietButton(tr("All roles"), content, QStringLiteral("back"));
    head->addWidget(m_back);
    head->addStretch();
    m_copy = quietButton(tr("Copy as text"), content, QStringLiteral("copy"));
    head->addWidget(m_copy);
    m_box->addLayout(head);
    auto* heading = headingLabel(tr("Roles side by side"), content);
    heading->setContentsMargins(fieldInset, 0, 0, 0);
    m_box->addWidget(heading);
    m_roles->setAddText(tr("Add a role"));
    auto* section = new Section(tr("Roles that are compared"), m_roles, content);
    section->setHint(tr("Two to four of them."));
    m_box->addWidget(section);
    m_box->addStretch(1);
    auto* pane = new ReadingPane(content, this);
    pane->setColumnWidth(1400);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(pane);

    connect(m_back, &QPushButton::clicked, this, &CompareView::left);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(
            comparisonText(compareRoles(m_session.content(), m_chosen.value_or(QList<RoleId>()), m_session.today())));
        m_session.say(tr("Copied"));
    });
    m_roles->setCandidates([this] {
        QList<Pick> picks;
        if (m_chosen && m_chosen->size() < most)
            for (const Role* role : byStage(m_session.content().roles))
                picks.append({role->id.toString(), titleOf(*role), nameOf(role->stage), role->company.simplified()});
        return picks;
    });
    connect(m_roles, &ChipsField::opened, this, [this](const QString& id) {
        if (const auto to = RoleId::parse(id))
            Q_EMIT openRequested(*to);
    });
    connect(m_roles, &ChipsField::added, this, [this](const QString& id) {
        if (const auto role = RoleId::parse(id); role && m_chosen)
            m_chosen->append(*role);
        refresh();
    });
    connect(m_roles, &ChipsField::removed, this, [this](const QString& id) {
        if (const auto role = RoleId::parse(id); role && m_chosen)
            m_chosen->removeAll(*role);
        refresh();
    });
}

void CompareView::refresh() {
    if (!m_chosen)
        m_chosen = worthComparing(m_session.content(), 3);
    const Comparison comparison = compareRoles(m_session.content(), *m_chosen, m_session.today());
    m_chosen = comparison.roles; // without those that are gone
    QList<Pick> chips;
    for (qsizetype i = 0; i < comparison.roles.size(); ++i) {
        const QString& company = comparison.companies[i];
        chips.append({comparison.roles[i].toString(),
                      company.isEmpty() ? comparison.titles[i] : tr("%1 at %2").arg(comparison.titles[i], company),
                      {},
                      {}});
    }
    m_roles->setChips(chips);
    m_copy->setEnabled(!comparison.roles.isEmpty());
    fill(comparison);
}

void CompareView::fill(const Comparison& comparison) {
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_table = new Card(m_box->parentWidget());
    auto* grid = new QGridLayout;
    static_cast<Card*>(m_table)->box()->addLayout(grid);
    grid->setHorizontalSpacing(gap::xl);
    grid->setVerticalSpacing(gap::m);
    grid->setColumnMinimumWidth(0, 130);
    int row = 0;
    for (qsizetype i = 0; i < comparison.roles.size(); ++i) {
        auto* title = wordsLabel(comparison.titles[i], m_table);
        setType(title, TypeSize::Lead, true);
        grid->addWidget(title, row, int(i) + 1);
        auto* company = quietLabel(comparison.companies[i], m_table);
        company->setMinimumWidth(60);
        grid->addWidget(company, row + 1, int(i) + 1, Qt::AlignTop);
        grid->setColumnStretch(int(i) + 1, 1);
    }
    row = 2;
    for (const Comparison::Aspect& aspect : comparison.aspects) {
        grid->addWidget(hairline(m_table), row++, 0, 1, int(comparison.roles.size()) + 1);
        auto* name = quietLabel(aspect.name, m_table);
        setType(name, TypeSize::Small, true);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        for (qsizetype i = 0; i < aspect.cells.size(); ++i) {
            const ComparedCell& cell = aspect.cells[i];
            auto* lines = new QVBoxLayout;
            lines->setSpacing(gap::xs);
            const auto add = [&](QLabel* label) {
                label->setMinimumWidth(60);
                // Whoever hears the table hears with each line where it stands.
                label->setAccessibleName(tr("%1, %2: %3").arg(comparison.titles[i], aspect.name, label->text()));
                lines->addWidget(label);
            };
            for (const QString& line : cell.lines)
                add(wordsLabel(line, m_table));
            if (cell.lines.isEmpty())
                add(quietLabel(aspect.none, m_table));
            else if (cell.more > 0)
                add(quietLabel(tr("%1 more").arg(cell.more), m_table));
            lines->addStretch(1);
            grid->addLayout(lines, row, int(i) + 1, Qt::AlignTop);
        }
        ++row;
    }
    m_table->setVisible(!comparison.roles.isEmpty());
    m_box->insertWidget(m_box->count() - 1, m_table);
}

void CompareView::takeFocus() {
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent
