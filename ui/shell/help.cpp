// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/shell/actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Help", text);
}

void addRow(QGridLayout* grid, const QString& what, const QString& keys, QWidget* parent) {
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(what, parent), row, 0);
    grid->addWidget(quietLabel(keys, parent), row, 1);
}

void run(QDialog* dialog, QWidget* content, const QSize& size) {
    auto* box = new QVBoxLayout(dialog);
    box->setContentsMargins(0, 0, 0, gap::m);
    box->addWidget(content, 1);
    auto* done = new QPushButton(tr("Close"), dialog);
    done->setDefault(true);
    QObject::connect(done, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap::xl, 0, gap::xl, 0);
    row->addStretch();
    row->addWidget(done);
    box->addLayout(row);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(size);
    dialog->open();
}

} // namespace

void showShortcuts(const Actions& actions, QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::xl);
    grid->setVerticalSpacing(gap::s);
    grid->setColumnStretch(0, 1);
    for (const QAction* action : actions.usable()) {
        QStringList keys;
        for (const QKeySequence& each : action->shortcuts())
            keys.append(each.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            addRow(grid, action->text().remove(u'&').remove(u'…'), keys.join(tr(" or ")), content);
    }
    addRow(grid, tr("Move an entry up or down"), tr("Alt+Up, Alt+Down"), content);
    addRow(grid, tr("Go into the chosen entry"), tr("Enter"), content);
    addRow(grid, tr("Delete the chosen entry"), tr("Delete"), content);
    addRow(grid, tr("Open the calendar of a date"), tr("Alt+Down"), content);
    addRow(grid, tr("Answers: next remark, the one before"), tr("F8, Shift+F8"), content);
    addRow(grid, tr("Answers: use its words, or suggest a spelling"), tr("F9"), content);
    addRow(grid, tr("Answers: the remark doesn’t hold here"), tr("Shift+F9"), content);
    addRow(grid, tr("Answers: only the text, and back"), tr("F11"), content);
    addRow(grid, tr("Templates: offer names"), tr("Ctrl+Space"), content);
    addRow(grid, tr("Rehearse: start and stop, rate"), tr("Space, 1 to 5"), content);
    addRow(grid, tr("Rehearse: show less of the text, more"), tr("Ctrl+Right, Ctrl+Left"), content);
    addRow(grid, tr("Leave"), tr("Esc"), content);
    run(dialog, new ReadingPane(content, dialog), {480, 560});
}

void showAbout(QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setWindowTitle(tr("About Ascent"));
    auto* content = new QWidget(dialog);
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::s);
    box->setSpacing(gap::s);
    auto* name = plainLabel(tr("Ascent %1").arg(QCoreApplication::applicationVersion()), content);
    setType(name, TypeSize::Heading, true);
    box->addWidget(name);
    box->addWidget(quietLabel(
        tr("A career-planning workbook. It works offline and keeps what you write on your computer."), content));
    box->addWidget(quietLabel(tr("Free software under the GNU General Public License, version 3 or later."), content));
    box->addStretch();
    run(dialog, content, {420, 240});
}

} // namespace ascent
