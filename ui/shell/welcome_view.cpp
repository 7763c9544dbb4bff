// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {
constexpr int column = 600;
}

WelcomeView::WelcomeView(const QList<Sample>& samples, QWidget* parent)
    : QWidget(parent) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, gap::xxl, 0, gap::xl);
    box->setSpacing(0);
    box->addStretch(2);
    // The drawing's strokes begin 22 px into its box: with that taken off they stand above the words.
    auto* drawing = new QHBoxLayout;
    drawing->setContentsMargins(0, 0, 0, 0);
    drawing->addSpacing(-22);
    drawing->addWidget(drawingWidget(Drawing::Notebook, content));
    drawing->addStretch();
    box->addLayout(drawing);
    box->addSpacing(gap::l);
    auto* title = plainLabel(tr("Plan where you are going, and say it well"), content);
    setType(title, TypeSize::Title, true);
    title->setWordWrap(true);
    box->addWidget(title);
    box->addSpacing(gap::s);
    QLabel* words = quietLabel(
        tr("Ascent is a workbook for your career. Find out what you are good at, turn where you want to go into "
           "goals, and prepare answers for the roles that you apply for. It is one file on your computer, "
           "and it stays there."),
        content);
    setType(words, TypeSize::Lead);
    box->addWidget(words);
    box->addSpacing(gap::xl);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::m);
    auto* begin = primaryButton(tr("Start a workbook"), content);
    auto* open = new QPushButton(tr("Open a workbook"), content);
    open->setAutoDefault(false);
    buttons->addWidget(begin);
    auto* restore = quietButton(tr("Restore a backup…"), content);
    buttons->addWidget(open);
    buttons->addWidget(restore);
    buttons->addStretch();
    box->addLayout(buttons);
    connect(begin, &QPushButton::clicked, this, &WelcomeView::newAsked);
    connect(open, &QPushButton::clicked, this, &WelcomeView::openAsked);
    connect(restore, &QPushButton::clicked, this, &WelcomeView::restoreAsked);

    m_recentPart = new QWidget(content);
    m_recent = new QVBoxLayout(m_recentPart);
    m_recent->setContentsMargins(0, gap::xxl, 0, 0);
    m_recent->setSpacing(2);
    box->addWidget(m_recentPart);
    if (!samples.isEmpty()) {
        box->addSpacing(gap::xxl);
        box->addWidget(headingLabel(tr("Or look around in a sample career"), content));
        box->addSpacing(gap::xs);
        for (const Sample& sample : samples) {
            auto* row = new RowButton(sample.title, sample.description, content);
            box->addWidget(row);
            connect(row, &RowButton::clicked, this, [this, key = sample.key] { Q_EMIT sampleAsked(key); });
        }
    }
    box->addStretch(3);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* pane = new ReadingPane(content, this);
    pane->setColumnWidth(column);
    outer->addWidget(pane);
    setFocusProxy(begin);
    setRecent({});
}

void WelcomeView::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentPart->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->addWidget(headingLabel(tr("Go on where you were"), m_recentPart));
    for (const QString& path : paths.mid(0, 3)) {
        const QFileInfo file(path);
        QString folder = file.absolutePath();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
        auto* row = new RowButton(file.completeBaseName(), folder, m_recentPart);
        m_recent->addWidget(row);
        connect(row, &RowButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
    }
}

} // namespace ascent
