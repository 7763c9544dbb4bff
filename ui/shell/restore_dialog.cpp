// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore_dialog.h"

#include "core/keeping/copy_reader.h"
#include "ui/shell/difference_tree.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ascent {

namespace {

int entriesIn(const Content& content) {
    return int(content.reflections.size() + content.drivers.size() + content.strengths.size() + content.values.size() +
               content.aspirations.size() + content.goals.size() + content.stories.size() + content.roles.size() +
               content.templates.size() + content.answers.size());
}

} // namespace

RestoreDialog::RestoreDialog(const QString& name, const QList<EarlierVersion>& versions,
                             const std::optional<Content>& now, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_now(now)
    , m_clock(clock)
    , m_list(new QListWidget(this))
    , m_right(new QStackedWidget(this))
    , m_tree(new DifferenceTree(this))
    , m_said(quietLabel({}, this))
    , m_head(quietLabel({}, this))
    , m_all(primaryButton({}, this))
    , m_some(new QPushButton(this)) {
    build(name, versions);
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::select);
    connect(m_tree, &DifferenceTree::chosenChanged, this, &RestoreDialog::count);
    resize(920, 600);
    if (versions.isEmpty()) {
        m_said->setText(tr("There is no backup of this workbook yet. The first one is made after some minutes of work, "
                           "and when you close it."));
        m_right->setCurrentIndex(0);
        count();
        return;
    }
    readAll();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::build(const QString& name, const QList<EarlierVersion>& versions) {
    setWindowTitle(tr("Restore"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(tr("Go back to an earlier version of “%1”").arg(name), this));
    box->addWidget(quietLabel(m_now ? tr("You see first what would change. One Ctrl+Z takes it all back.")
                                    : tr("The version that you choose becomes a workbook of its own. The file that "
                                         "can't be opened stays as it is."),
                              this));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap::l);
    m_list->setFixedWidth(280);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(gap::xs);
    m_list->setVisible(!versions.isEmpty());
    m_list->setAccessibleName(tr("Earlier versions"));
    for (const EarlierVersion& each : versions)
        m_list->addItem(each.title + u'\n' + each.detail);
    columns->addWidget(m_list);
    auto* said = new QWidget(this);
    auto* saidBox = new QVBoxLayout(said);
    saidBox->setContentsMargins(0, gap::s, 0, 0);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    saidBox->addWidget(m_said);
    saidBox->addStretch();
    auto* shown = new QWidget(this);
    auto* shownBox = new QVBoxLayout(shown);
    shownBox->setContentsMargins(0, gap::s, 0, 0);
    m_head->setTextFormat(Qt::PlainText);
    shownBox->addWidget(m_head);
    shownBox->addWidget(m_tree, 1);
    m_right->addWidget(said);
    m_right->addWidget(shown);
    columns->addWidget(m_right, 1);
    box->addLayout(columns, 1);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_some->setAutoDefault(false);
    m_some->setVisible(m_now.has_value());
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_some);
    row->addWidget(m_all);
    box->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* take : {m_all, m_some})
        connect(take, &QPushButton::clicked, this, [this, take] {
            m_takesAll = take == m_all;
            accept();
        });
}

/// Says of each version how many entries differ, newest first, as they are read.
void RestoreDialog::readAll() {
    for (int i = 0; i < m_versions.size(); ++i)
        request(i);
}

void RestoreDialog::request(int version) {
    // What the other thread gets is its own: a table is not for two threads at once.
    m_worker.start(
        [version, each = m_versions[version], now = m_now, clock = &m_clock] {
            Read read{version, each.content ? Result<Content>(*each.content) : readCopy(each.path, *clock), {}};
            if (read.content && now)
                read.differences = compare(*now, *read.content);
            return read;
        },
        [this](const Read& read) { display(read); }, version == m_current ? Worker::Turn::Next : Worker::Turn::Last);
}

void RestoreDialog::select(int version) {
    m_current = version;
    m_said->setText(tr("Reading this version…"));
    m_right->setCurrentIndex(0);
    m_tree->clear();
    m_content = {};
    count();
    request(version);
}

void RestoreDialog::display(const Read& read) {
    const EarlierVersion& version = m_versions[read.version];
    const int differing = read.differences.entries();
    QString words;
    if (!read.content)
        words = tr("can't be read");
    else if (!m_now)
        words = tr("%n entries", nullptr, entriesIn(*read.content));
    else if (read.differences.isEmpty())
        words = tr("the same as now");
    else
        words = differing == 0 ? tr("another order") : tr("%n entries differ", nullptr, differing);
    const QString detail = version.detail.isEmpty() ? words : version.detail + tr(" · ") + words;
    m_list->item(read.version)->setText(version.title + u'\n' + detail);
    if (read.version != m_current)
        return;
    if (!read.content) {
        m_said->setText(read.content.error().sentence());
        m_right->setCurrentIndex(0);
        return count();
    }
    m_content = *read.content;
    if (m_now && !read.differences.isEmpty()) {
        m_head->setText(tr("Check what you want back, or restore all of it:"));
        m_tree->setDifferences(read.differences,
                               {tr("New since then: it would go"), tr("Only in this version"), tr("Now"), tr("Then")});
        m_right->setCurrentIndex(1);
    } else {
        m_said->setText(m_now ? tr("This version holds the same as the workbook now.")
                              : tr("This version is whole. It holds %n entries.", nullptr, entriesIn(m_content)));
        m_right->setCurrentIndex(0);
    }
    count();
}

void RestoreDialog::count() {
    const qsizetype taken = m_tree->chosen().size();
    const bool differs = m_tree->topLevelItemCount() > 0;
    m_some->setText(taken == 0 ? tr("Restore what is checked") : tr("Restore %n checked", nullptr, int(taken)));
    m_some->setEnabled(taken > 0);
    m_all->setText(m_now ? tr("Restore all") : tr("Restore this version…"));
    const bool read = m_right->currentIndex() == 1 || entriesIn(m_content) > 0;
    m_all->setEnabled(m_now ? differs : read);
    m_all->setDefault(taken == 0);
    m_some->setDefault(taken > 0);
}

MergeChoices RestoreDialog::choices() const {
    if (m_takesAll)
        return {MergeChoices::Rest::Theirs, {}};
    MergeChoices made{MergeChoices::Rest::Mine, {}};
    const QSet<QUuid> taken = m_tree->chosen();
    // What is not checked stays, even where it belongs to something that is (an answer, to its role).
    for (const QUuid& owner : m_tree->offered())
        made.rows.insert(owner, taken.contains(owner) ? Side::Theirs : Side::Mine);
    return made;
}

} // namespace ascent
