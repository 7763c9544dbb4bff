// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

TEST(PostingNames, TitleAndEmployerWhereTheyAreStated) {
    struct Case {
        const char* text;
        const char* title;   ///< nullptr: none
        const char* company; ///< nullptr: none
    };
    const Case cases[] = {
        {"Night Cleaner, Fairmead Hospital\n\nDuties\n- Mop wards", "Night Cleaner", "Fairmead Hospital"},
        {"RESIDENT ENGINEER, HARBOUR WORKS\n\nDuties\n- Keep the diary", "RESIDENT ENGINEER, HARBOUR WORKS", nullptr},
        {"Pastry Chef\nThe Lamb & Flag, Leeds\n\nDuties\n- Bake", "Pastry Chef", "The Lamb & Flag"},
        {"Store Manager\nQuay & Sons Chandlers - Bath, ME\n\nDuties\n- Open up", "Store Manager",
         "Quay & Sons Chandlers"},
        {"Baker\nLeeds, Yorkshire\n\nDuties\n- Bake", "Baker", nullptr},
        {"HOLLYTREE REST HOME\nSENIOR CARER (NIGHTS)\nPay: \u00A3"
         "12\n\nDuties\n- Help residents",
         "SENIOR CARER", "HOLLYTREE REST HOME"},
        {"Web Designer (fixed term, 6 months)\n\nDuties\n- Design pages", "Web Designer", nullptr},
        {"Support Technician (2nd Line)\n\nDuties\n- Answer calls", "Support Technician (2nd Line)", nullptr},
        {"Policy Adviser \u2013 Coastal Paths\nMinistry of Footways\n\nDuties\n- Coastal paths need advice",
         "Policy Adviser \u2013 Coastal Paths", "Ministry of Footways"},
        {"We are looking for a head chef who can bake.\nYou will run the kitchen.", "head chef", nullptr},
        {"Roofer\n\nRequirements\n- Knowledge of Slate is a must\n- Welsh is a plus", "Roofer", nullptr},
        {"Site Manager\nAbout Larch Interiors\nWe fit out offices.\n\nAbout the role\nYou plan.", "Site Manager",
         "Larch Interiors"},
        {"Title: Paralegal\nFirm: Ash & Rowe LLP\nDuties\n- Open files", "Paralegal", "Ash & Rowe LLP"},
        {"Delivery Driver \u2013 immediate start!!\n\nWhat you do\n- Deliver", "Delivery Driver", nullptr},
        {"Join us as a driver!\n\nDuties\n- Drive", nullptr, nullptr},
        {"Deputy Clerk\nCounty of Merrow, Nebraska\n\nDuties\n- Index deeds", "Deputy Clerk", "County of Merrow"},
        {"Vet Nurse\n\nFenmarsh Vets is an independent practice.\n\nDuties\n- Nurse", "Vet Nurse", "Fenmarsh Vets"},
        {"Porter\n\nDuties\nRun the linen service at night\n", "Porter", nullptr},
        {"Clerk\n\nNotes\n1. The City of Elmsbury does not discriminate on any ground.", "Clerk", "City of Elmsbury"},
    };
    for (const Case& each : cases) {
        const Posting posting = readPosting(QString::fromUtf8(each.text));
        EXPECT_EQ(posting.title.value_or(QString()), QString::fromUtf8(each.title)) << each.text;
        EXPECT_EQ(posting.company.value_or(QString()), QString::fromUtf8(each.company)) << each.text;
    }
}

TEST(PostingNames, MustFromNiceByWording) {
    struct Case {
        const char* line;
        bool must;
    };
    const Case cases[] = {
        {"A full driving licence is essential", true},
        {"A full driving licence is desirable", false},
        {"Experience with sheep would be an advantage", false},
        {"Spanish is a plus", false},
        {"A second language, such as Urdu, would be welcome", false},
        {"Ideally you have worked in a kitchen", false},
        {"You must hold a first aid certificate", true},
        {"At least two years of welding", true},
        {"Retail experience preferred but not required", false},
        {"Familiarity with QuickBooks a bonus", false},
    };
    for (const Case& each : cases) {
        const Posting posting = readPosting(QStringLiteral("Requirements\n- ") + QString::fromUtf8(each.line));
        EXPECT_EQ(posting.lines.last().kind, LineKind::Qualification) << each.line;
        EXPECT_EQ(posting.lines.last().must, each.must) << each.line;
    }
}
