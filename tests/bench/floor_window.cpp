// SPDX-License-Identifier: GPL-3.0-or-later
// The floor for the time to the first window: what any Qt program of this size has to do. A window with menus,
// a tool bar, a dock, tabs, a table of 1,000 rows, and an SQLite file that was opened and read from.
// floor_window FILE.sqlite
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeWidget>

#include <cstdio>

namespace {

int readCount(const QString& path) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open())
        return -1;
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) && query.next() ? query.value(0).toInt()
                                                                                            : -1;
}

void addMenus(QMainWindow& window) {
    auto* bar = window.addToolBar(QStringLiteral("Tools"));
    for (const QString& title : {QStringLiteral("&File"), QStringLiteral("&Edit"), QStringLiteral("&View"),
                                 QStringLiteral("&Go"), QStringLiteral("&Tools"), QStringLiteral("&Help")}) {
        QMenu* menu = window.menuBar()->addMenu(title);
        for (int i = 1; i <= 8; ++i) {
            QAction* action = menu->addAction(QStringLiteral("Entry %1").arg(i));
            action->setIcon(window.style()->standardIcon(QStyle::StandardPixmap(QStyle::SP_DialogOkButton + i)));
            if (i == 1)
                bar->addAction(action);
        }
    }
}

QTableView* newTable(QWidget* parent) {
    auto* model = new QStandardItemModel(1000, 5, parent);
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("Row %1, %2").arg(row).arg(column)));
    auto* table = new QTableView(parent);
    table->setModel(model);
    return table;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    const int entries = readCount(QCoreApplication::arguments().value(1));
    if (entries <= 0) {
        std::fprintf(stderr, "floor_window: no SQLite file could be read\n");
        return 3;
    }
    QMainWindow window;
    addMenus(window);
    auto* tabs = new QTabWidget(&window);
    tabs->addTab(newTable(tabs), QStringLiteral("Table"));
    for (int i = 2; i <= 4; ++i)
        tabs->addTab(new QWidget(tabs), QStringLiteral("Page %1").arg(i));
    window.setCentralWidget(tabs);
    auto* dock = new QDockWidget(QStringLiteral("Places"), &window);
    auto* tree = new QTreeWidget(dock);
    for (int i = 0; i < 20; ++i)
        new QTreeWidgetItem(tree, {QStringLiteral("Place %1").arg(i)});
    dock->setWidget(tree);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.statusBar()->showMessage(QStringLiteral("%1 entries").arg(entries));
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
