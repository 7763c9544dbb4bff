// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacy_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;

namespace {

QPushButton* button(const QWidget& in, const QString& part) {
    for (QPushButton* each : in.findChildren<QPushButton*>())
        if (each->text().remove(u'&').contains(part))
            return each;
    return nullptr;
}

} // namespace

TEST(PrivacyWordsOfTheWindow, nameTheRealPlaces) {
    const StoragePlaces places = storagePlaces(QStringLiteral("/home/me/My <b>career %1.ascent"),
                                               QStringLiteral("/home/me/.config/Ascent/Ascent.conf"));
    const QString text = QDir::fromNativeSeparators(privacyInWords(places));
    for (const QString& part :
         {QStringLiteral("/home/me/My <b>career %1.ascent"), QStringLiteral("/home/me/.My <b>career %1.ascent.lock"),
          QStringLiteral("%1.ascent-journal"), QStringLiteral("/home/me/.config/Ascent/Ascent.conf"), places.ownWords,
          places.samples, QDir::tempPath(), QStringLiteral("CUPS"), QStringLiteral("not encrypted"),
          QStringLiteral("connects to no other computer")})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    for (const QString& folder : places.dictionaries)
        EXPECT_TRUE(text.contains(folder)) << folder.toStdString();
}

TEST(PrivacyWordsOfTheWindow, doWithoutAWorkbook) {
    const QString text = privacyInWords(storagePlaces({}, QStringLiteral("/x.conf")));
    EXPECT_TRUE(text.contains(QStringLiteral("None is open.")));
    EXPECT_FALSE(text.contains(QStringLiteral(".lock")));
}

TEST(PrivacyDialogTest, showsPlainTextThatCanBeCopiedAndOpensFolders) {
    const QTemporaryDir folder;
    QStringList opened;
    const QString workbook = folder.filePath(QStringLiteral("<img src=x>.ascent"));
    PrivacyDialog dialog(storagePlaces(workbook, QStringLiteral("/nowhere/at/all.conf")),
                         [&](const QString& path) { opened.append(path); });
    const auto* text = dialog.findChild<QPlainTextEdit*>();
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->isReadOnly());
    EXPECT_TRUE(text->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("<img src=x>.ascent")));
    EXPECT_FALSE(
        QAccessible::queryAccessibleInterface(dialog.findChild<QPlainTextEdit*>())->text(QAccessible::Name).isEmpty());
    button(dialog, QStringLiteral("workbook"))->click();
    EXPECT_EQ(opened, QStringList{folder.path()});
    EXPECT_EQ(button(dialog, QStringLiteral("settings")), nullptr); // a folder that isn't there can't be opened
    button(dialog, QStringLiteral("Copy"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text->toPlainText());
}
