// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"
#include "app/services.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

namespace ascent {

namespace {

const QString pattern = QStringLiteral("%1 %2 %3 %L1");

/// Markup, an entity, a key of the keyboard and a pattern, around an image that can be seen to be opened.
QString hostile(const QString& image) {
    return QStringLiteral("<img src=\"file://%1\"> <b>x</b> &amp; R&D ").arg(image) + pattern + QStringLiteral(" end");
}

/// A workbook that holds one of everything that has a name, with hostile words in every text of it.
Content hostileContent(const QString& words) {
    Content content;
    const auto fill = [&]<class E>(E& row) {
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (std::is_same_v<T, QString>)
                if (field.use & Title)
                    row.*(field.member) = words;
        });
    };
    forEachEntity([&]<class E>() {
        if constexpr (std::is_same_v<E, Strength> || std::is_same_v<E, Value> || std::is_same_v<E, Aspiration> ||
                      std::is_same_v<E, Goal> || std::is_same_v<E, Story> || std::is_same_v<E, Role> ||
                      std::is_same_v<E, Template>) {
            E row;
            fill(row);
            content.table<E>().put(row);
        }
    });
    content.person.name = content.person.headline = words;
    return content;
}

} // namespace

/// The real window, with every page, over a workbook whose words look like something else.
class PlainWords : public ::testing::Test {
protected:
    void SetUp() override {
        const QString image = m_folder.filePath(QStringLiteral("probe.png"));
        QFile file(image);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        QImage(4, 4, QImage::Format_RGB32).save(&file, "PNG");
        file.close();
        // Whoever reads it moves its time of access on; set far back, that can be seen.
        m_long = QDateTime(QDate(2001, 1, 1), QTime(0, 0));
        m_image = image;
        m_words = hostile(image);
        const QString path = m_folder.filePath(QStringLiteral("mine.ascent"));
        auto made = Workbook::create(path, m_clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        const Content content = hostileContent(m_words);
        const auto filled = (*made)->act(QStringLiteral("Fill"), [&](Edit& edit) {
            edit.put(content.person);
            forEachEntity([&]<class E>() {
                for (const E& row : content.table<E>())
                    edit.put(row);
            });
        });
        ASSERT_TRUE(filled) << filled.error().sentence().toStdString();
        made->reset();
        setLongAgo();
        m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openFile(path);
    }
    void setLongAgo() {
        QFile file(m_image);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(m_long, QFileDevice::FileAccessTime);
    }
    bool wasOpened() const { return QFileInfo(m_image).lastRead() != m_long; }
    void show(const QString& page) {
        for (auto* action : m_window->findChildren<QAction*>())
            if (action->data().toString() == page)
                return action->trigger();
        ADD_FAILURE() << "no page " << page.toStdString();
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    Theme m_theme;
    FixedClock m_clock{QDate(2026, 11, 30)};
    Services m_services = allServices();
    QList<PageInfo> m_pages = allPages();
    QString m_image, m_words;
    QDateTime m_long;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(PlainWords, noPageTakesThemForAnythingElse) {
    int labels = 0, tips = 0, shown = 0;
    for (const PageInfo& page : m_pages) {
        show(tokenOf(page.area));
        QTest::qWait(50);
        m_window->grab();
        const std::string where = tokenOf(page.area).data();
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            ++labels;
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << where << ": " << label->text().toStdString();
        }
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const QString tip = widget->toolTip();
            if (tip.isEmpty())
                continue;
            ++tips;
            // Marked up by us, or not at all: then every sign of the person's is escaped.
            EXPECT_TRUE(!Qt::mightBeRichText(tip) || !tip.mid(3).contains(QLatin1String("<img")))
                << where << tip.toStdString();
            EXPECT_FALSE(tip.contains(QLatin1String("<b>"))) << where << ": " << tip.toStdString();
            QHelpEvent help(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
            QApplication::sendEvent(widget, &help);
        }
        QToolTip::hideText();
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
            EXPECT_NE(button->shortcut(), QKeySequence(Qt::ALT | Qt::Key_D))
                << where << ": " << button->text().toStdString();
        // No piece of the pattern is filled with another text.
        for (const QWidget* widget : m_window->findChildren<QWidget*>())
            for (const QString& text : {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
                if (text.contains(QLatin1String("R&D "))) {
                    ++shown;
                    EXPECT_TRUE(text.contains(pattern) || text.contains(u'…')) << where << ": " << text.toStdString();
                }
    }
    EXPECT_GT(labels, 50);
    EXPECT_GT(tips, 10);
    EXPECT_GT(shown, 0) << "the words stand somewhere";
    EXPECT_FALSE(wasOpened());
}

TEST_F(PlainWords, anOpenedFileWouldBeSeen) {
    EXPECT_FALSE(wasOpened());
    QFile file(m_image);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    file.readAll();
    file.close();
    if (!wasOpened())
        GTEST_SKIP() << "this file system keeps no time of access";
}

} // namespace ascent
