<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Unhunch starts with your session.</source>
        <translation>يبدأ Unhunch مع بدء جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>Unhunch does not start with your session.</source>
        <translation>لا يبدأ Unhunch مع بدء جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>To remind you from the start of your session.</source>
        <translation>للتذكير منذ بداية جلسة سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Unhunch: %1</source>
        <comment>name of a slot</comment>
        <translation>Unhunch: %1</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>When not to exercise</source>
        <translation>متى لا يناسب التمرين</translation>
    </message>
    <message>
        <source>If one of these is true today, leave the exercises and ask a doctor or a physiotherapist first.</source>
        <translation>إن صحّ شيء من هذا اليوم، فالأفضل ترك التمارين وسؤال طبيب أو أخصائي علاج طبيعي أولًا.</translation>
    </message>
    <message>
        <source>You feel a sharp or stabbing pain.</source>
        <translation>ألم حاد أو كالطعن.</translation>
    </message>
    <message>
        <source>An arm or a hand is numb, tingles or is weak.</source>
        <translation>خدر أو وخز أو ضعف في ذراع أو يد.</translation>
    </message>
    <message>
        <source>Pain wakes you at night, or gets worse there.</source>
        <translation>ألم يوقظ من النوم أو يشتد ليلًا.</translation>
    </message>
    <message>
        <source>You had a fall, an injury or an operation lately.</source>
        <translation>سقوط أو إصابة أو عملية جراحية حديثة.</translation>
    </message>
    <message>
        <source>You are dizzy, feverish or unwell.</source>
        <translation>دوار أو حمى أو شعور بالمرض.</translation>
    </message>
    <message>
        <source>Trouble breathing or chest pain: sit down, and call your local emergency number now if it does not pass.</source>
        <translation>ضيق في التنفس أو ألم في الصدر: يلزم الجلوس، ثم الاتصال برقم الطوارئ المحلي فورًا إن لم يزُل.</translation>
    </message>
    <message>
        <source>Tired muscles and a mild stretch are fine. A crack without pain is only a sound.</source>
        <translation>تعب العضلات والشدّ الخفيف أمران عاديان. والطقطقة بلا ألم مجرد صوت.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>for pull-aparts and rows</source>
        <translation>لتمارين الشد والتجديف</translation>
    </message>
    <message>
        <source>for the upper back</source>
        <translation>لأعلى الظهر</translation>
    </message>
    <message>
        <source>for the floor</source>
        <translation>للأرض</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Around you</source>
        <translation>في المكان</translation>
    </message>
    <message>
        <source>and what lies about</source>
        <translation>وما يوجد حوله</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>something else takes their place</source>
        <translation>يحل غيرها محلها</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>رفع الذراعين فوق الرأس</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>التعلّق</translation>
    </message>
    <message>
        <source>Lying on the floor</source>
        <translation>الاستلقاء على الأرض</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>more of them on the page Exercises</source>
        <translation>المزيد منها في صفحة التمارين</translation>
    </message>
    <message>
        <source>Rest and rhythm</source>
        <translation>الراحة والإيقاع</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>التدليك</translation>
    </message>
    <message>
        <source>no strength today that could move</source>
        <translation>لا تمارين قوة اليوم يمكن نقلها</translation>
    </message>
    <message>
        <source>strength moves to the next day</source>
        <translation>تنتقل تمارين القوة إلى اليوم التالي</translation>
    </message>
    <message>
        <source>Had one today</source>
        <translation>حصل اليوم</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>strength three times a week</source>
        <translation>القوة ثلاث مرات في الأسبوع</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Every 90 min</source>
        <translation>كل 90 دقيقة</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>كل ساعتين</translation>
    </message>
    <message>
        <source>Every 3 hours</source>
        <translation>كل 3 ساعات</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
    <message>
        <source>Things from home do the job too. What you leave out is replaced.</source>
        <translation>أدوات البيت تفي بالغرض أيضًا. وما يُستبعد يحل غيره محله.</translation>
    </message>
    <message>
        <source>%1 of %2 exercises fit.</source>
        <translation>يناسب %1 من %2 من التمارين.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1; unhunch %2 --help tells what it takes.</source>
        <translation>%1؛ الأمر unhunch %2 --help يبيّن ما يُقبل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>الكلمة &quot;%1&quot; زائدة</translation>
    </message>
    <message>
        <source>Unknown option &quot;%1&quot;</source>
        <translation>خيار غير معروف &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>ورد %1 مرتين</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>يحتاج %1 إلى قيمة</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>autostart takes &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>يقبل autostart الكلمة &quot;on&quot; أو &quot;off&quot;، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tells whether Unhunch starts with your session, or has it start or not.</source>
        <translation>يبيّن هل يبدأ Unhunch مع جلسة سطح المكتب، أو يضبط ذلك.</translation>
    </message>
    <message>
        <source>Only the desktop knows that in a sandbox; say &quot;on&quot; or &quot;off&quot;.</source>
        <translation>في البيئة المعزولة لا يعرف ذلك إلا سطح المكتب؛ المقبول &quot;on&quot; أو &quot;off&quot;.</translation>
    </message>
    <message>
        <source>The desktop did not answer.</source>
        <translation>لم يُجب سطح المكتب.</translation>
    </message>
    <message>
        <source>usage: unhunch [--hidden]
       unhunch --speed N [--from TIME] [--folder DIR]
       unhunch COMMAND ...

Unhunch sits in the tray and carries out a plan for a sore upper back.
Starting it a second time opens its window.

  --hidden       open no window at the start, even without a tray
  --speed N      live through the day N times as fast, on a throw-away database;
                 a guided session runs at most 6 times as fast
  --from TIME    begin the time-lapse at this local time, such as 2026-03-02T09:00
  --folder DIR   keep the time-lapse&apos;s database in DIR
  --version      print the version

Commands, none of which needs a display; each has a --help of its own:
</source>
        <translation>الاستعمال: unhunch [--hidden]
           unhunch --speed N [--from TIME] [--folder DIR]
           unhunch COMMAND ...

يقيم Unhunch في شريط النظام وينفّذ خطة لظهر علوي متعب.
وتشغيله مرة ثانية يفتح نافذته.

  --hidden       لا تُفتح نافذة عند البدء، حتى بلا شريط نظام
  --speed N      يمر اليوم أسرع N مرة، بقاعدة بيانات مؤقتة؛
                 وجلسة التمارين أسرع 6 مرات على الأكثر
  --from TIME    بدء المرور السريع من هذا الوقت المحلي، مثل 2026-03-02T09:00
  --folder DIR   حفظ قاعدة بيانات المرور السريع في DIR
  --version      طباعة رقم الإصدار

الأوامر، ولا يحتاج أي منها إلى شاشة؛ ولكل منها --help خاص به:
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed, 2 refused what was asked, 3 could not reach the running program,
4 needs the running program, and none runs.
</source>
        <translation>
حالة الخروج: 0 تمّ، 1 لم يتمّ، 2 رُفض المطلوب، 3 تعذّر الوصول إلى البرنامج العامل،
4 يلزم البرنامج العامل، ولا شيء يعمل.
</translation>
    </message>
    <message>
        <source>Tells what works on this desktop, what does not, and how to mend it.</source>
        <translation>يبيّن ما يعمل على سطح المكتب هذا، وما لا يعمل، وكيف يُصلح.</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000, not &quot;%1&quot;.</source>
        <translation>يقبل --speed عددًا من 1 إلى 1000، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--from takes a time such as 2026-03-02T09:00, not &quot;%1&quot;.</source>
        <translation>يقبل --from وقتًا مثل 2026-03-02T09:00، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>Unknown option &quot;%1&quot;; unhunch --help lists them.</source>
        <translation>خيار غير معروف &quot;%1&quot;؛ الأمر unhunch --help يسرد الخيارات.</translation>
    </message>
    <message>
        <source>--from and --folder go with --speed.</source>
        <translation>لا يُستعمل --from و--folder إلا مع --speed.</translation>
    </message>
    <message>
        <source>Opens a guided session: the routine of that name, such as morning or desk-reset; without one, what is due, else a desk reset.</source>
        <translation>يفتح جلسة تمارين: البرنامج المسمّى، مثل morning أو desk-reset؛ وبلا اسم ما حان وقته، وإلا فاستراحة حركة.</translation>
    </message>
    <message>
        <source>Has what is due ask again later: after 5 minutes, after a length of time such as 15m, or at the next lull in your typing.</source>
        <translation>يؤجل ما حان وقته: بعد 5 دقائق، أو بعد مدة مثل 15m، أو مع lull عند التوقف التالي عن الكتابة.</translation>
    </message>
    <message>
        <source>A snooze takes a length of 1 minute to 24 hours, such as 15m, or &quot;lull&quot;, not &quot;%1&quot;.</source>
        <translation>يقبل التأجيل مدة من دقيقة إلى 24 ساعة، مثل 15m، أو &quot;lull&quot;، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Skips what is due. A reason is meeting, in-flow, no-space, pain or not-now.</source>
        <translation>يتخطى ما حان وقته. والسبب meeting أو in-flow أو no-space أو pain أو not-now.</translation>
    </message>
    <message>
        <source>Tells that you did already what is due; if nothing is, a desk reset.</source>
        <translation>يسجّل أن ما حان وقته قد أُنجز من قبل؛ وإن لم يكن شيء، فاستراحة حركة.</translation>
    </message>
    <message>
        <source>Pauses reminders, until you resume or until then.</source>
        <translation>يوقف التذكير مؤقتًا، حتى الاستئناف أو حتى ذلك الوقت.</translation>
    </message>
    <message>
        <source>Ends a pause of reminders.</source>
        <translation>ينهي إيقاف التذكير.</translation>
    </message>
    <message>
        <source>Tells that work is over: no more desk resets today.</source>
        <translation>يسجّل أن العمل انتهى: لا استراحات حركة بعد الآن اليوم.</translation>
    </message>
    <message>
        <source>A pause takes a length such as 1h, &quot;until 14:00&quot; or &quot;tomorrow&quot;; without any, it lasts until you resume.</source>
        <translation>يقبل الإيقاف مدة مثل 1h، أو &quot;until 14:00&quot;، أو &quot;tomorrow&quot;؛ وبلا ذلك يدوم حتى الاستئناف.</translation>
    </message>
    <message>
        <source>Tells what would come when, today or on a date such as 2026-03-02, if the day goes on like this.</source>
        <translation>يبيّن ما يأتي ومتى، اليوم أو في تاريخ مثل 2026-03-02، إن مضى اليوم هكذا.</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>كائن JSON في كل سطر</translation>
    </message>
    <message>
        <source>The plan takes a date from today on, a year at most, such as %1, not &quot;%2&quot;.</source>
        <translation>تقبل الخطة تاريخًا من اليوم فصاعدًا، بعد سنة على الأكثر، مثل %1، لا &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Writes what the program was told, and when, as a trace for unhunch simulate. 14 days are kept; of what you type, nothing.</source>
        <translation>يكتب ما بلغ البرنامج ومتى، أثرًا للأمر unhunch simulate. يُحفظ 14 يومًا؛ ولا يُحفظ شيء مما يُكتب على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>the last 2d, 36h or 90m; without it, all there is</source>
        <translation>آخر 2d أو 36h أو 90m؛ وبلا ذلك كل ما يوجد</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Prints your rules as JSON, with the defaults of what you left out.</source>
        <translation>يطبع القواعد بصيغة JSON، مع القيم الأصلية لما لم يُذكر.</translation>
    </message>
    <message>
        <source>the history in DIR, such as that of a time-lapse</source>
        <translation>السجل الموجود في DIR، كسجل المرور السريع</translation>
    </message>
    <message>
        <source>--since takes a length of time such as 2d, 36h or 90m, not &quot;%1&quot;.</source>
        <translation>يقبل --since مدة مثل 2d أو 36h أو 90m، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tells what comes next and how long you have been sitting.</source>
        <translation>يبيّن ما يأتي بعد ذلك وكم دام الجلوس.</translation>
    </message>
    <message>
        <source>one JSON object, which bars such as Waybar understand</source>
        <translation>كائن JSON واحد، تفهمه أشرطة مثل Waybar</translation>
    </message>
    <message>
        <source>goes on with every change, also when Unhunch ends and starts</source>
        <translation>يستمر مع كل تغيّر، وأيضًا حين ينتهي Unhunch ويبدأ</translation>
    </message>
    <message>
        <source>Tells what was done this week.</source>
        <translation>يبيّن ما أُنجز هذا الأسبوع.</translation>
    </message>
    <message>
        <source>of another week: 2026-W10, or a day in it such as 2026-03-02</source>
        <translation>أسبوع آخر: 2026-W10، أو يوم فيه مثل 2026-03-02</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>كائن JSON واحد</translation>
    </message>
    <message>
        <source>--week takes a week such as 2026-W10 or a date such as 2026-03-02, not &quot;%1&quot;.</source>
        <translation>يقبل --week أسبوعًا مثل 2026-W10 أو تاريخًا مثل 2026-03-02، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tells how things stand, and the last decisions with their reasons.</source>
        <translation>يبيّن الحال الآن، وآخر القرارات وأسبابها.</translation>
    </message>
    <message>
        <source>all decisions of the last 2d, 36h or 90m; without it, the last 10</source>
        <translation>كل قرارات آخر 2d أو 36h أو 90m؛ وبلا ذلك آخر 10</translation>
    </message>
    <message>
        <source>the decisions alone, one JSON object a line</source>
        <translation>القرارات وحدها، كائن JSON في كل سطر</translation>
    </message>
    <message>
        <source>Unhunch is running already, but it could not be reached.</source>
        <translation>البرنامج Unhunch يعمل فعلًا، لكن تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>There is no session bus, so Unhunch cannot be followed.</source>
        <translation>لا يوجد ناقل جلسة، فتتعذّر متابعة Unhunch.</translation>
    </message>
    <message>
        <source>The session bus has gone.</source>
        <translation>انقطع ناقل الجلسة.</translation>
    </message>
    <message>
        <source>Deletes the whole history with its backups and ends the running program. It cannot be undone; your settings stay.</source>
        <translation>يحذف السجل كله مع نسخه الاحتياطية وينهي البرنامج الجاري. لا رجوع عنه؛ وتبقى الإعدادات.</translation>
    </message>
    <message>
        <source>yes, all of it</source>
        <translation>نعم، كله</translation>
    </message>
    <message>
        <source>This deletes all that is kept in %1, and cannot be undone. Say --everything if you mean it.</source>
        <translation>هذا يحذف كل ما في %1، ولا رجوع عنه. للتأكيد: --everything.</translation>
    </message>
    <message>
        <source>There was nothing to delete.</source>
        <translation>لم يوجد ما يُحذف.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Writes the history to PATH: json is all there is, for unhunch import; csv is a folder with a table for each of sessions, steps, reminders, levels and days after; calendar is the plan&apos;s times as iCalendar; summary is a page to print, as PDF. &quot;-&quot; is standard output.</source>
        <translation>يكتب السجل إلى PATH: json هو كل الموجود، لأمر unhunch import؛ وcsv مجلد فيه جدول لكل من الجلسات والخطوات والتذكير والمستويات والأيام التالية؛ وcalendar أوقات الخطة بصيغة iCalendar؛ وsummary صفحة للطباعة بصيغة PDF. و&quot;-&quot; هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are %2.</source>
        <translation>لا توجد صيغة &quot;%1&quot;. الموجود: %2.</translation>
    </message>
    <message>
        <source>export needs the path to write to; &quot;-&quot; is standard output.</source>
        <translation>يحتاج export إلى مسار للكتابة؛ و&quot;-&quot; هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>The last import is undone.</source>
        <translation>أُلغي آخر استيراد.</translation>
    </message>
    <message>
        <source>Adds to the history what unhunch export json wrote. What is there stays as it is; a backup is made before.</source>
        <translation>يضيف إلى السجل ما كتبه unhunch export json. ويبقى الموجود كما هو؛ وتُعمل قبله نسخة احتياطية.</translation>
    </message>
    <message>
        <source>tell what it would add, and add nothing</source>
        <translation>بيان ما سيُضاف دون إضافة شيء</translation>
    </message>
    <message>
        <source>take the last import out again</source>
        <translation>إخراج آخر استيراد ثانية</translation>
    </message>
    <message>
        <source>import takes a file, or --undo and nothing else.</source>
        <translation>يأخذ import ملفًا، أو --undo وحده.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>2 min after you start</source>
        <translation>بعد البداية بدقيقتين</translation>
    </message>
    <message>
        <source>to bed at %1</source>
        <translation>النوم في %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>working hours from %1 to %2</source>
        <translation>ساعات العمل من %1 إلى %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>لا يوم</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>يومك</translation>
    </message>
    <message>
        <source>About one desk reset</source>
        <translation>نحو استراحة حركة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>About %n desk resets</source>
        <translation>
            <numerusform>بلا استراحات حركة</numerusform>
            <numerusform>نحو استراحة حركة واحدة</numerusform>
            <numerusform>نحو استراحتي حركة</numerusform>
            <numerusform>نحو %Ln استراحات حركة</numerusform>
            <numerusform>نحو %Ln استراحة حركة</numerusform>
            <numerusform>نحو %Ln استراحة حركة</numerusform>
        </translation>
    </message>
    <message>
        <source>each after %1 of sitting</source>
        <translation>كل منها بعد %1 من الجلوس</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>ddd d</source>
        <comment>date pattern: weekday and day</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date pattern without year</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern: day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date pattern: day alone</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>%1 fell due.</source>
        <translation>%1: حان الوقت.</translation>
    </message>
    <message>
        <source>%1 fell due after %2 min of sitting.</source>
        <translation>%1: حان الوقت بعد %2 دقيقة من الجلوس.</translation>
    </message>
    <message>
        <source>%1 was shown: no pause in your typing had come.</source>
        <translation>%1: ظهر التذكير، إذ لم يأتِ توقف عن الكتابة.</translation>
    </message>
    <message>
        <source>%1 was shown after it had waited.</source>
        <translation>%1: ظهر التذكير بعد انتظار.</translation>
    </message>
    <message>
        <source>%1 was shown again: the snooze was over.</source>
        <translation>%1: ظهر التذكير ثانية، إذ انتهى التأجيل.</translation>
    </message>
    <message>
        <source>%1 was shown again: there was no answer yet.</source>
        <translation>%1: ظهر التذكير ثانية، إذ لم يأتِ رد بعد.</translation>
    </message>
    <message>
        <source>%1 was shown at a pause in your typing.</source>
        <translation>%1: ظهر التذكير عند توقف عن الكتابة.</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>غياب عن المكتب</translation>
    </message>
    <message>
        <source>You were away: that was a break.</source>
        <translation>غياب عن المكتب: كان ذلك استراحة.</translation>
    </message>
    <message>
        <source>%1 ended: you were away, and that was a break.</source>
        <translation>%1: انتهى، فالغياب عن المكتب كان استراحة.</translation>
    </message>
    <message>
        <source>%1 waited: %2.</source>
        <translation>%1: انتظار، %2.</translation>
    </message>
    <message>
        <source>%1 had to wait no longer.</source>
        <translation>%1: زال سبب الانتظار.</translation>
    </message>
    <message>
        <source>%1 moved to the tray: there was no answer.</source>
        <translation>%1: انتقل إلى شريط النظام، إذ لم يأتِ رد.</translation>
    </message>
    <message>
        <source>%1 was taken off the screen: %2.</source>
        <translation>%1: أُزيل عن الشاشة، %2.</translation>
    </message>
    <message>
        <source>%1 was snoozed.</source>
        <translation>%1: تأجّل.</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1: بدأ.</translation>
    </message>
    <message>
        <source>%1 was done.</source>
        <translation>%1: أُنجز.</translation>
    </message>
    <message>
        <source>%1 was done in part.</source>
        <translation>%1: أُنجز جزء منه.</translation>
    </message>
    <message>
        <source>%1: you said that you had done it.</source>
        <translation>%1: سُجّل أنه أُنجز من قبل.</translation>
    </message>
    <message>
        <source>%1 was skipped.</source>
        <translation>%1: جرى تخطّيه.</translation>
    </message>
    <message>
        <source>%1 expired.</source>
        <translation>%1: انقضى وقته.</translation>
    </message>
    <message>
        <source>%1 was left out: %2 had done its work.</source>
        <translation>%1: استُغني عنه، فقد أدّى الغرضَ %2.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Session bus</source>
        <translation>ناقل الجلسة</translation>
    </message>
    <message>
        <source>There is none, so commands cannot reach Unhunch.</source>
        <translation>لا وجود له، فلا تصل الأوامر إلى Unhunch.</translation>
    </message>
    <message>
        <source>Ask from a terminal of your desktop. From elsewhere, set DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus.</source>
        <translation>التشغيل من طرفية سطح المكتب. ومن غيره يُضبط DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus.</translation>
    </message>
    <message>
        <source>Unhunch is running.</source>
        <translation>البرنامج Unhunch يعمل.</translation>
    </message>
    <message>
        <source>Unhunch is not running.</source>
        <translation>البرنامج Unhunch لا يعمل.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>شريط النظام</translation>
    </message>
    <message>
        <source>The desktop shows icons of programs.</source>
        <translation>يعرض سطح المكتب أيقونات البرامج.</translation>
    </message>
    <message>
        <source>The desktop embeds icons of programs, the old way.</source>
        <translation>يضمّ سطح المكتب أيقونات البرامج بالطريقة القديمة.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows icons of programs.</source>
        <translation>لا شيء على سطح المكتب هذا يعرض أيقونات البرامج.</translation>
    </message>
    <message>
        <source>On GNOME, switch on the extension AppIndicator (Debian: gnome-shell-extension-appindicator). Elsewhere, add a tray to your panel. Without one, start Unhunch again to open its window.</source>
        <translation>في GNOME: تشغيل الإضافة AppIndicator (في Debian: gnome-shell-extension-appindicator). وفي غيره: إضافة شريط نظام إلى اللوحة. وبدونه يفتح تشغيل Unhunch ثانيةً نافذته.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>The login manager tells of lock and sleep.</source>
        <translation>مدير تسجيل الدخول يخبر بالقفل والسكون.</translation>
    </message>
    <message>
        <source>The screen saver tells of it.</source>
        <translation>حافظة الشاشة تخبر بذلك.</translation>
    </message>
    <message>
        <source>Nobody tells when the screen is locked; time without input counts.</source>
        <translation>لا شيء يخبر بقفل الشاشة؛ فتُحسب مدة عدم الإدخال.</translation>
    </message>
    <message>
        <source>Log in through a display manager, with systemd-logind or elogind.</source>
        <translation>الدخول عبر مدير عرض، مع systemd-logind أو elogind.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nobody shows notifications; reminders come as a window.</source>
        <translation>لا شيء يعرض الإشعارات؛ فيأتي التذكير في نافذة.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst or mako.</source>
        <translation>تثبيت خدمة إشعارات، مثل dunst أو mako.</translation>
    </message>
    <message>
        <source>%1 shows them without buttons.</source>
        <translation>يعرضها %1 بلا أزرار.</translation>
    </message>
    <message>
        <source>Keep “commitment” on “steady”, so that reminders come as a window.</source>
        <translation>إبقاء «commitment» على «steady»، ليأتي التذكير في نافذة.</translation>
    </message>
    <message>
        <source>%1 shows them, with buttons.</source>
        <translation>يعرضها %1 مع أزرار.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>A part of Unhunch is missing.</source>
        <translation>ينقص جزء من Unhunch.</translation>
    </message>
    <message>
        <source>Install Unhunch again.</source>
        <translation>تثبيت Unhunch من جديد.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>وقت الخمول</translation>
    </message>
    <message>
        <source>The desktop tells when you are at the keyboard.</source>
        <translation>يخبر سطح المكتب متى تُستعمل لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This desktop does not tell when you are at the keyboard; the clock counts.</source>
        <translation>سطح المكتب هذا لا يخبر متى تُستعمل لوحة المفاتيح؛ فالحساب بالساعة.</translation>
    </message>
    <message>
        <source>Ask from a terminal of your desktop. If it stays so, log in to a session with X11.</source>
        <translation>التشغيل من طرفية سطح المكتب. وإن بقي الأمر، فالدخول إلى جلسة X11.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>There is a sound server.</source>
        <translation>يوجد خادم صوت.</translation>
    </message>
    <message>
        <source>No sound server was found; sessions are silent.</source>
        <translation>لم يُعثر على خادم صوت؛ فالجلسات صامتة.</translation>
    </message>
    <message>
        <source>Start PipeWire with pipewire-pulse, or PulseAudio.</source>
        <translation>تشغيل PipeWire مع pipewire-pulse، أو PulseAudio.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>There is a speech engine.</source>
        <translation>يوجد محرك نطق.</translation>
    </message>
    <message>
        <source>This Unhunch was built without a voice.</source>
        <translation>بُنيت نسخة Unhunch هذه بلا نطق.</translation>
    </message>
    <message>
        <source>Build it with Qt TextToSpeech.</source>
        <translation>بناؤها مع Qt TextToSpeech.</translation>
    </message>
    <message>
        <source>There is no speech engine; what it would say is shown.</source>
        <translation>لا يوجد محرك نطق؛ فما كان سيُنطق يُعرض.</translation>
    </message>
    <message>
        <source>On Debian, install qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng and speech-dispatcher-audio-plugins.</source>
        <translation>في Debian: تثبيت qt6-speech-speechd-plugin و speech-dispatcher-espeak-ng و speech-dispatcher-audio-plugins.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It shows a year that cannot be; only desk resets come.</source>
        <translation>تشير إلى سنة غير ممكنة؛ فلا تأتي إلا استراحات الحركة.</translation>
    </message>
    <message>
        <source>Set the clock: timedatectl set-ntp true.</source>
        <translation>ضبط الساعة: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The time zone is not known; times are those of UTC.</source>
        <translation>المنطقة الزمنية غير معروفة؛ فالأوقات بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Set it: timedatectl set-timezone Europe/Berlin.</source>
        <translation>ضبطها: timedatectl set-timezone Europe/Berlin.</translation>
    </message>
    <message>
        <source>The time zone is %1.</source>
        <translation>المنطقة الزمنية هي %1.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Others can read your history.</source>
        <translation>يستطيع آخرون قراءة سجلك.</translation>
    </message>
    <message>
        <source>chmod -R go= %1</source>
        <translation>chmod -R go= %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>هي في %1.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>The running program has it.</source>
        <translation>هي عند البرنامج العامل.</translation>
    </message>
    <message>
        <source>Another program keeps it open.</source>
        <translation>برنامج آخر يبقيها مفتوحة.</translation>
    </message>
    <message>
        <source>Find it: fuser %1/history.db</source>
        <translation>لمعرفته: fuser %1/history.db</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>كتبها إصدار أحدث.</translation>
    </message>
    <message>
        <source>Install that version again. Nothing was changed.</source>
        <translation>تثبيت ذلك الإصدار ثانية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذّر قراءتها.</translation>
    </message>
    <message>
        <source>Start Unhunch: it keeps the damaged file and saves what it can from the journal.</source>
        <translation>تشغيل Unhunch: يحتفظ بالملف التالف وينقذ ما أمكن من دفتر القيود.</translation>
    </message>
    <message>
        <source>The sound server does not answer; sessions are silent.</source>
        <translation>خادم الصوت لا يجيب؛ فالجلسات صامتة.</translation>
    </message>
    <message>
        <source>Start pipewire-pulse, or PulseAudio, anew.</source>
        <translation>تشغيل pipewire-pulse أو PulseAudio من جديد.</translation>
    </message>
    <message>
        <source>The speech engine does not speak this language.</source>
        <translation>محرك النطق لا ينطق هذه اللغة.</translation>
    </message>
    <message>
        <source>Add a voice for it to your speech engine.</source>
        <translation>إضافة صوت لها إلى محرك النطق.</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>محرك النطق لا يجيب.</translation>
    </message>
    <message>
        <source>End speech-dispatcher; it is started when it is needed.</source>
        <translation>إنهاء speech-dispatcher؛ فهو يُشغّل عند الحاجة.</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>PipeWire tells when a program sees your screen.</source>
        <translation>يُعلم PipeWire متى يرى برنامج شاشتك.</translation>
    </message>
    <message>
        <source>PipeWire was not found; a shared screen holds no reminder back.</source>
        <translation>لم يُعثر على PipeWire؛ فمشاركة الشاشة لا تؤخّر أي تذكير.</translation>
    </message>
    <message>
        <source>Start PipeWire: systemctl --user start pipewire.socket.</source>
        <translation>تشغيل PipeWire: ‏systemctl --user start pipewire.socket.</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>1 breath</source>
        <translation>نفَس واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>بلا أنفاس</numerusform>
            <numerusform>نفَس واحد</numerusform>
            <numerusform>نفَسان</numerusform>
            <numerusform>%Ln أنفاس</numerusform>
            <numerusform>%Ln نفَسًا</numerusform>
            <numerusform>%Ln نفَس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%L1 × %L2</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>تكرار واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>بلا تكرار</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%Ln تكرارات</numerusform>
            <numerusform>%Ln تكرارًا</numerusform>
            <numerusform>%Ln تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <comment>2 times 0:30</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>%1 places, %2</source>
        <comment>3 places, 3 breaths</comment>
        <translation>المواضع %L1، %2</translation>
    </message>
    <message>
        <source>%1, then %2 each side</source>
        <comment>0:40, then 1:00 each side</comment>
        <translation>%1، ثم %2 لكل جانب</translation>
    </message>
    <message>
        <source>%1 rounds: %2</source>
        <translation>الجولات %L1: %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 لكل جانب</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Release</source>
        <translation>إرخاء</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>قوة</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>تعلّق</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>تنفّس</translation>
    </message>
    <message>
        <source>Something that it needs is not at hand, or you leave such movements out. You choose that on the page Your plan.</source>
        <translation>شيء يلزمه غير متاح، أو أن حركاته مستبعدة. الاختيار في صفحة «خطتك».</translation>
    </message>
    <message>
        <source>You leave it out. You can do it once all the same.</source>
        <translation>هذا التمرين مستبعد. ومع ذلك يمكن أداؤه مرة.</translation>
    </message>
    <message>
        <source>It comes into the plan when that stands still for a while. You can try it any time.</source>
        <translation>يدخل الخطة حين يتوقف التقدّم مدة. ويمكن تجربته في أي وقت.</translation>
    </message>
    <message>
        <source>lightest band</source>
        <translation>أخف شريط</translation>
    </message>
    <message>
        <source>a band heavy enough</source>
        <translation>شريط ثقيل بما يكفي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 sets of 15, a band heavy enough</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Level %1, if you like</source>
        <translation>المستوى %L1، حسب الرغبة</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Strength · Resistance band</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Level %1, as you chose</source>
        <translation>المستوى %L1، حسب اختيارك</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>إعادته إلى الخطة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>the history cannot be read</source>
        <translation>تتعذّر قراءة السجل</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>لم يقبله القرص</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>تعذّرت كتابة السجل.</translation>
    </message>
    <message>
        <source>The tables of csv are files: name a folder for them.</source>
        <translation>جداول csv ملفات: المطلوب اسم مجلد لها.</translation>
    </message>
    <message>
        <source>What prints is not installed.</source>
        <translation>جزء الطباعة غير مثبت.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A reset every 90 minutes</source>
        <translation>استراحة حركة كل 90 دقيقة</translation>
    </message>
    <message>
        <source>Two exercises beside the desk, two minutes. It waits while you type, talk or are away.</source>
        <translation>تمرينان بجانب المكتب في دقيقتين. وتنتظر أثناء الكتابة والمكالمات والغياب.</translation>
    </message>
    <message>
        <source>A morning, an evening, and strength</source>
        <translation>صباح ومساء وقوة</translation>
    </message>
    <message>
        <source>A few minutes at both ends of the day, strength three times a week. It begins light and grows with you.</source>
        <translation>دقائق قليلة في طرفي اليوم، والقوة ثلاث مرات في الأسبوع. البداية خفيفة، ثم تنمو معك.</translation>
    </message>
    <message>
        <source>All of it stays here</source>
        <translation>كل شيء يبقى هنا</translation>
    </message>
    <message>
        <source>No account, no network. What you do is kept on this computer alone.</source>
        <translation>لا حساب ولا شبكة. ما تفعله محفوظ على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Unhunch is a timer with exercises for adults in good health. It does not know why your back hurts, and cannot tell whether an exercise is right for you.</source>
        <translation>Unhunch مؤقّت مع تمارين للبالغين الأصحاء. لا يعرف سبب ألم ظهرك، ولا يستطيع الحكم على مناسبة تمرين لك.</translation>
    </message>
    <message>
        <source>Is one of these true for you now? It is not stored.</source>
        <translation>هل ينطبق عليك شيء من هذا الآن؟ لا يُحفظ الجواب.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>When not to exercise</source>
        <translation>متى لا يُتمرَّن</translation>
    </message>
    <message>
        <source>It lives in the tray, as a leaf: there you start, pause and look back. Closing a window closes only that.</source>
        <translation>مكانه شريط النظام على شكل ورقة نبات: منه البدء والإيقاف المؤقت والنظر إلى ما مضى. وإغلاق نافذة لا يغلق سواها.</translation>
    </message>
    <message>
        <source>Your desktop has no tray. Unhunch keeps running without a window; start it again to open this one.</source>
        <translation>لا شريط نظام في سطح مكتبك. يستمر Unhunch بلا نافذة؛ وتشغيله مرة أخرى يفتح هذه.</translation>
    </message>
    <message>
        <source>For a back that sits all day</source>
        <translation>لظهر يجلس طوال اليوم</translation>
    </message>
    <message>
        <source>Short exercises, at the right moment, shown step by step.</source>
        <translation>تمارين قصيرة في وقتها، معروضة خطوة خطوة.</translation>
    </message>
    <message>
        <source>When do you sit at the desk?</source>
        <translation>متى تكون على المكتب؟</translation>
    </message>
    <message>
        <source>Desk resets come only in these hours, after 90 minutes of sitting.</source>
        <translation>تأتي استراحات الحركة في هذه الساعات فقط، بعد 90 دقيقة من الجلوس.</translation>
    </message>
    <message>
        <source>Is it all right to exercise?</source>
        <translation>هل التمرين مناسب الآن؟</translation>
    </message>
    <message>
        <source>A minute of care before the first one.</source>
        <translation>دقيقة حرص قبل التمرين الأول.</translation>
    </message>
    <message>
        <source>What do you have at hand?</source>
        <translation>ما المتوفر لديك؟</translation>
    </message>
    <message>
        <source>Things from home do the job too. Change this any time in Your plan.</source>
        <translation>أشياء المنزل تكفي أيضًا. ويمكن تغيير ذلك في أي وقت في «خطتك».</translation>
    </message>
    <message>
        <source>How should it ask?</source>
        <translation>كيف يكون السؤال؟</translation>
    </message>
    <message>
        <source>You can always snooze, skip or say that you did it already.</source>
        <translation>التأجيل والتخطّي متاحان دائمًا، وكذلك القول إنه أُنجز.</translation>
    </message>
    <message>
        <source>Try the first one now</source>
        <translation>تجربة التمرين الأول الآن</translation>
    </message>
    <message>
        <source>One minute: %1.</source>
        <translation>دقيقة واحدة: %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطّي هذه الخطوة</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>بدء الدقيقة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Unhunch is running, but it could not be reached.</source>
        <translation>البرنامج Unhunch يعمل، لكن تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>The history was written by a newer version.</source>
        <translation>كتب السجلَّ إصدار أحدث.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>تتعذّر قراءة السجل.</translation>
    </message>
    <message>
        <source>Unhunch is running, but it is of another version.</source>
        <translation>البرنامج Unhunch يعمل، لكنه من إصدار آخر.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>أُنجز في %1</translation>
    </message>
    <message>
        <source>Part done at %1</source>
        <translation>أُنجز جزء منه في %1</translation>
    </message>
    <message>
        <source>Reported by you at %1</source>
        <translation>بلاغ منك في %1</translation>
    </message>
    <message>
        <source>Natural break at %1</source>
        <translation>استراحة طبيعية في %1</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <translation>جرى تخطّيه في %1</translation>
    </message>
    <message>
        <source>Expired at %1</source>
        <translation>انقضى في %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 12 reps</comment>
        <translation>%1 من %2 %3</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>جرى تخطّيه</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>نفَس</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise: amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, left: %2</source>
        <translation>%1، الأيسر: %2</translation>
    </message>
    <message>
        <source>%1, right: %2</source>
        <translation>%1، الأيمن: %2</translation>
    </message>
    <message>
        <source>It felt too easy.</source>
        <translation>كان سهلًا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>It felt about right.</source>
        <translation>كان مناسبًا.</translation>
    </message>
    <message>
        <source>It felt too hard.</source>
        <translation>كان صعبًا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>You stopped because something was wrong.</source>
        <translation>جرى التوقف لأن شيئًا لم يكن على ما يرام.</translation>
    </message>
    <message>
        <source>You were in a meeting.</source>
        <translation>كان هناك اجتماع.</translation>
    </message>
    <message>
        <source>You were in the flow.</source>
        <translation>كان التركيز في ذروته.</translation>
    </message>
    <message>
        <source>There was no space for it.</source>
        <translation>لم يكن هناك متسع.</translation>
    </message>
    <message>
        <source>You left it out because of pain.</source>
        <translation>تُرك بسبب ألم.</translation>
    </message>
    <message>
        <source>It was not the moment.</source>
        <translation>لم تكن اللحظة مناسبة.</translation>
    </message>
    <message>
        <source>It moved to the day after the massage.</source>
        <translation>انتقل إلى اليوم التالي للتدليك.</translation>
    </message>
    <message>
        <source>Its time of the day had passed.</source>
        <translation>مضى وقته من اليوم.</translation>
    </message>
    <message>
        <source>Working hours had ended.</source>
        <translation>انتهت ساعات العمل.</translation>
    </message>
    <message>
        <source>The next one came before an answer.</source>
        <translation>جاء التالي قبل أي رد.</translation>
    </message>
    <message>
        <source>Bedtime came first.</source>
        <translation>حان وقت النوم أولًا.</translation>
    </message>
    <message>
        <source>It was switched off in the settings.</source>
        <translation>أُوقف من الإعدادات.</translation>
    </message>
    <message>
        <source>You were away for 5 minutes or more.</source>
        <translation>دام الغياب 5 دقائق أو أكثر.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>غير مخطط</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انقضى وقته</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>جرى تخطّيه</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>استراحة طبيعية</translation>
    </message>
    <message>
        <source>Self-reported</source>
        <translation>بلاغ ذاتي</translation>
    </message>
    <message>
        <source>Part done</source>
        <translation>أُنجز جزء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Desk resets</source>
        <translation>استراحات الحركة</translation>
    </message>
    <message>
        <source>strength once</source>
        <translation>القوة مرة</translation>
    </message>
    <message>
        <source>strength twice</source>
        <translation>القوة مرتين</translation>
    </message>
    <message numerus="yes">
        <source>strength %n times</source>
        <translation>
            <numerusform>بلا تمارين قوة</numerusform>
            <numerusform>القوة مرة</numerusform>
            <numerusform>القوة مرتين</numerusform>
            <numerusform>القوة %Ln مرات</numerusform>
            <numerusform>القوة %Ln مرة</numerusform>
            <numerusform>القوة %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>one desk reset</source>
        <translation>استراحة حركة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n desk resets</source>
        <translation>
            <numerusform>بلا استراحات حركة</numerusform>
            <numerusform>استراحة حركة واحدة</numerusform>
            <numerusform>استراحتا حركة</numerusform>
            <numerusform>%Ln استراحات حركة</numerusform>
            <numerusform>%Ln استراحة حركة</numerusform>
            <numerusform>%Ln استراحة حركة</numerusform>
        </translation>
    </message>
    <message>
        <source>one morning</source>
        <translation>صباح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>بلا صباح</numerusform>
            <numerusform>صباح واحد</numerusform>
            <numerusform>صباحان</numerusform>
            <numerusform>%Ln صباحات</numerusform>
            <numerusform>%Ln صباحًا</numerusform>
            <numerusform>%Ln صباح</numerusform>
        </translation>
    </message>
    <message>
        <source>one bedtime</source>
        <translation>مساء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n bedtimes</source>
        <translation>
            <numerusform>بلا مساء</numerusform>
            <numerusform>مساء واحد</numerusform>
            <numerusform>مساءان</numerusform>
            <numerusform>%Ln أمسيات</numerusform>
            <numerusform>%Ln مساءً</numerusform>
            <numerusform>%Ln مساء</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A fresh week.</source>
        <translation>أسبوع جديد.</translation>
    </message>
    <message>
        <source>A quiet week.</source>
        <translation>أسبوع هادئ.</translation>
    </message>
    <message>
        <source>A steady week: %1.</source>
        <translation>أسبوع منتظم: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the facts as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>2 of 3</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2, of 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>label, amount, caption</comment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>The week&apos;s strength is done</source>
        <translation>تمارين القوة لهذا الأسبوع أُنجزت</translation>
    </message>
    <message>
        <source>Next: today after work</source>
        <translation>التالي: اليوم بعد العمل</translation>
    </message>
    <message>
        <source>Next: %1 after work</source>
        <translation>التالي: %1 بعد العمل</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>بعد العمل</translation>
    </message>
    <message>
        <source>A steady week</source>
        <translation>أسبوع منتظم</translation>
    </message>
    <message>
        <source>One more makes a steady week</source>
        <translation>يوم آخر ويصير الأسبوع منتظمًا</translation>
    </message>
    <message>
        <source>Ten minutes make one</source>
        <translation>عشر دقائق تكفي ليوم</translation>
    </message>
    <message>
        <source>All three sets are done</source>
        <translation>المجموعات الثلاث أُنجزت</translation>
    </message>
    <message>
        <source>Each reset adds %1</source>
        <translation>كل استراحة تزيد %1</translation>
    </message>
    <message>
        <source>Next reset: %1 more</source>
        <translation>الاستراحة التالية: %1 أخرى</translation>
    </message>
    <message>
        <source>Wall slides</source>
        <translation>انزلاق على الحائط</translation>
    </message>
    <message>
        <source>In the whole week</source>
        <translation>في الأسبوع كله</translation>
    </message>
    <message>
        <source>Three sets on one day</source>
        <translation>ثلاث مجموعات في يوم</translation>
    </message>
    <message numerus="yes">
        <source>Three sets on %n days</source>
        <translation>
            <numerusform>لا يوم بثلاث مجموعات</numerusform>
            <numerusform>ثلاث مجموعات في يوم</numerusform>
            <numerusform>ثلاث مجموعات في يومين</numerusform>
            <numerusform>ثلاث مجموعات في %Ln أيام</numerusform>
            <numerusform>ثلاث مجموعات في %Ln يومًا</numerusform>
            <numerusform>ثلاث مجموعات في %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>الأيام النشطة</translation>
    </message>
    <message>
        <source>Wall slides today</source>
        <translation>انزلاق الحائط اليوم</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>sets done of sets</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>slot and day: facts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>slot, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>/%1</source>
        <comment>2/3</comment>
        <translation>/%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>%1: %2, an active day.</source>
        <translation>%1: %2، يوم نشط.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Your first desk reset comes while you work.</source>
        <translation>تأتي أول استراحة حركة أثناء العمل.</translation>
    </message>
    <message>
        <source>Your first desk reset is at about %1, if you keep sitting.</source>
        <translation>أول استراحة حركة نحو %1، إن استمر الجلوس.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>minutes</comment>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>slides %1 of %2 today</source>
        <translation>انزلاق الحائط اليوم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>بلا انزلاق حائط</numerusform>
            <numerusform>انزلاق حائط مرة</numerusform>
            <numerusform>انزلاق حائط مرتين</numerusform>
            <numerusform>انزلاق حائط %Ln مرات</numerusform>
            <numerusform>انزلاق حائط %Ln مرة</numerusform>
            <numerusform>انزلاق حائط %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength %1 of %2, active days %3 of %4, %5.</source>
        <translation>القوة %1 من %2، الأيام النشطة %3 من %4، %5.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no history that Unhunch exported.</source>
        <translation>ليس هذا سجلًا صدّره Unhunch.</translation>
    </message>
    <message>
        <source>The file is damaged at line %1.</source>
        <translation>الملف تالف عند السطر %L1.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Unhunch.</source>
        <translation>كتب الملفَّ إصدار أحدث من Unhunch.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذّر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file tells of things that this version does not know.</source>
        <translation>في الملف أشياء لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
        <source>The file is damaged: it has steps without their session.</source>
        <translation>الملف تالف: فيه خطوات بلا جلستها.</translation>
    </message>
    <message>
        <source>The file holds something that cannot be, and nothing was imported.</source>
        <translation>في الملف ما لا يمكن أن يكون، فلم يُستورد شيء.</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>بلا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>one line about reminders</source>
        <translation>سطر واحد عن التذكير</translation>
    </message>
    <message numerus="yes">
        <source>%n lines about reminders</source>
        <translation>
            <numerusform>بلا أسطر عن التذكير</numerusform>
            <numerusform>سطر واحد عن التذكير</numerusform>
            <numerusform>سطران عن التذكير</numerusform>
            <numerusform>%Ln أسطر عن التذكير</numerusform>
            <numerusform>%Ln سطرًا عن التذكير</numerusform>
            <numerusform>%Ln سطر عن التذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>one other line</source>
        <translation>سطر آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n other lines</source>
        <translation>
            <numerusform>بلا أسطر أخرى</numerusform>
            <numerusform>سطر آخر</numerusform>
            <numerusform>سطران آخران</numerusform>
            <numerusform>%Ln أسطر أخرى</numerusform>
            <numerusform>%Ln سطرًا آخر</numerusform>
            <numerusform>%Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>steps of sessions</source>
        <translation>خطوات من جلسات</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>كل ما فيه موجود هنا.</translation>
    </message>
    <message>
        <source>It would add %1.</source>
        <translation>سيُضاف: %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>أُضيف: %1.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>One week. How does your back feel when you start the day?</source>
        <translation>مضى أسبوع. كيف حال ظهرك في بداية اليوم؟</translation>
    </message>
    <message>
        <source>Good to hear. Often and light stays the way: little every day.</source>
        <translation>خبر سار. يبقى الطريق: القليل الخفيف كل يوم.</translation>
    </message>
    <message>
        <source>That is usual after a week. Often and light counts for more than hard.</source>
        <translation>هذا معتاد بعد أسبوع. الخفيف المتكرر أهم من الشاق.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Make it easier, in any session. F1 there tells when not to exercise.</source>
        <translation>شكرًا على الصراحة. يمكن تخفيف أي جلسة. والمفتاح F1 فيها يبيّن متى لا يناسب التمرين.</translation>
    </message>
    <message>
        <source>%1 of 3 steady weeks. How is your upper back, compared with the start?</source>
        <translation>%L1 من 3 أسابيع منتظمة. كيف حال أعلى ظهرك، مقارنة بالبداية؟</translation>
    </message>
    <message>
        <source>Good to hear. Three steady weeks are a habit that carries.</source>
        <translation>خبر سار. ثلاثة أسابيع منتظمة عادة تحمل صاحبها.</translation>
    </message>
    <message>
        <source>Backs take their own time. What you have built stays.</source>
        <translation>للظهر وقته الخاص. وما بُني يبقى.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Lighter levels are fine, and if it goes on, ask a professional.</source>
        <translation>شكرًا على الصراحة. لا بأس بمستويات أخف، وإن استمر الأمر فسؤال مختص أفضل.</translation>
    </message>
    <message>
        <source>One month. How well could you sit for two hours without a stabbing pain?</source>
        <translation>مضى شهر. كيف كان الجلوس ساعتين بلا ألم كالطعن؟</translation>
    </message>
    <message>
        <source>Good to hear. Slow breaths keep the shoulders low as well.</source>
        <translation>خبر سار. الأنفاس البطيئة تُبقي الكتفين منخفضين أيضًا.</translation>
    </message>
    <message>
        <source>Try slow breaths while you sit: shoulders follow the breath.</source>
        <translation>أنفاس بطيئة أثناء الجلوس تستحق التجربة: الكتفان يتبعان النفَس.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Shorter sitting and lighter levels are fine. If it goes on, ask a professional.</source>
        <translation>شكرًا على الصراحة. لا بأس بجلوس أقصر ومستويات أخف. وإن استمر الأمر فسؤال مختص أفضل.</translation>
    </message>
    <message>
        <source>Two months. How is reaching up over your head?</source>
        <translation>مضى شهران. كيف حال مدّ الذراعين فوق الرأس؟</translation>
    </message>
    <message>
        <source>Good to hear. That is what the wall slides are for.</source>
        <translation>خبر سار. لهذا وُضع انزلاق الحائط.</translation>
    </message>
    <message>
        <source>A standstill now is normal. Something new may help; you will be offered it.</source>
        <translation>التوقف عن التقدّم الآن أمر طبيعي. قد يفيد شيء جديد، وسيُعرض عليك.</translation>
    </message>
    <message>
        <source>Thank you for saying so. You can leave out what goes overhead, on the page Your plan.</source>
        <translation>شكرًا على الصراحة. يمكن استبعاد ما فوق الرأس من صفحة «خطتك».</translation>
    </message>
    <message>
        <source>Three months. How were your mornings this week?</source>
        <translation>مضت ثلاثة أشهر. كيف كان صباحك هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>Good to hear. A little of it goes on: that keeps it so.</source>
        <translation>خبر سار. يستمر القليل منه: فيبقى الحال هكذا.</translation>
    </message>
    <message>
        <source>Thank you for three months. A little of it goes on: that keeps what you have.</source>
        <translation>شكرًا على ثلاثة أشهر. يستمر القليل منه: فيبقى ما تحقق.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Go on lightly, and ask a professional what else may help.</source>
        <translation>شكرًا على الصراحة. المتابعة بخفة، وسؤال مختص عما قد يفيد أيضًا.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Two weeks the same? Stretches led by your breath may bring something new.</source>
        <translation>أسبوعان بلا تغيّر؟ قد تأتي إطالات يقودها النفَس بجديد.</translation>
    </message>
    <message>
        <source>Two weeks the same? A new exercise may bring something new: %1.</source>
        <translation>أسبوعان بلا تغيّر؟ قد يأتي تمرين جديد بجديد: %1.</translation>
    </message>
    <message>
        <source>Good to hear. On we go.</source>
        <translation>خبر سار. نتابع.</translation>
    </message>
    <message>
        <source>Thank you. A standstill is normal on the way.</source>
        <translation>شكرًا. التوقف عن التقدّم أمر طبيعي في الطريق.</translation>
    </message>
    <message>
        <source>All stays as it is.</source>
        <translation>يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>From now on: strength three times a week, a desk reset every %1 minutes.</source>
        <translation>من الآن: القوة ثلاث مرات في الأسبوع، واستراحة حركة كل %1 دقيقة.</translation>
    </message>
    <message>
        <source>How is it going, compared with last week?</source>
        <translation>كيف الحال، مقارنة بالأسبوع الماضي؟</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Three months are done. Go on more lightly, with a desk reset every…</source>
        <translation>اكتملت ثلاثة أشهر. متابعة أخف، باستراحة حركة كل…</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتين</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 ساعات</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>%1: from now on in your plan.</source>
        <translation>%1: في خطتك من الآن.</translation>
    </message>
    <message>
        <source>All stays as it is. You find it among the exercises.</source>
        <translation>يبقى كل شيء كما هو. تجده بين التمارين.</translation>
    </message>
    <message>
        <source>Stretches led by the breath</source>
        <translation>إطالات يقودها النفَس</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>أسبوع 1</translation>
    </message>
    <message>
        <source>Weeks 2–3</source>
        <translation>أسبوعا 2–3</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>شهر 1</translation>
    </message>
    <message>
        <source>Month 2</source>
        <translation>شهر 2</translation>
    </message>
    <message>
        <source>Month 3</source>
        <translation>شهر 3</translation>
    </message>
    <message>
        <source>This week, coming back counts more than effort.</source>
        <translation>هذا الأسبوع، العودة أهم من الجهد.</translation>
    </message>
    <message>
        <source>Three steady weeks are the first thing to wait for.</source>
        <translation>ثلاثة أسابيع منتظمة أول ما يُنتظر.</translation>
    </message>
    <message>
        <source>Notice how you breathe while you sit.</source>
        <translation>الانتباه إلى التنفس أثناء الجلوس.</translation>
    </message>
    <message>
        <source>Weeks without change are part of it.</source>
        <translation>أسابيع بلا تغيّر جزء من الطريق.</translation>
    </message>
    <message>
        <source>Keeping on is the plan now.</source>
        <translation>الخطة الآن هي الاستمرار.</translation>
    </message>
    <message>
        <source>The ninety days are over. What does you good goes on.</source>
        <translation>اكتملت الأيام التسعون. وما ينفعك يستمر.</translation>
    </message>
    <message>
        <source>One steady week so far.</source>
        <translation>أسبوع منتظم واحد حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n steady weeks so far.</source>
        <translation>
            <numerusform>لا أسابيع منتظمة بعد.</numerusform>
            <numerusform>أسبوع منتظم واحد حتى الآن.</numerusform>
            <numerusform>أسبوعان منتظمان حتى الآن.</numerusform>
            <numerusform>%Ln أسابيع منتظمة حتى الآن.</numerusform>
            <numerusform>%Ln أسبوعًا منتظمًا حتى الآن.</numerusform>
            <numerusform>%Ln أسبوع منتظم حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, days %2</source>
        <translation>%1، الأيام %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, an active day.</source>
        <translation>%1: %2، يوم نشط.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>اليوم %1 من %2</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>Each box is one day, its number the minutes. A filled box is an active day.</source>
        <translation>كل مربع يوم، ورقمه الدقائق. والمربع الممتلئ يوم نشط.</translation>
    </message>
    <message>
        <source>Hangs, wall slides and pull-aparts draw a line here as you go.</source>
        <translation>يرسم التعلّق وانزلاق الحائط ومباعدة الشريط خطًّا هنا مع الوقت.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Started at %1</source>
        <translation>البداية من %1</translation>
    </message>
    <message>
        <source>Wk %1</source>
        <comment>number of a week</comment>
        <translation>أ %1</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message>
        <source>%1. You chose this level.</source>
        <translation>%1. هذا المستوى من اختيارك.</translation>
    </message>
    <message>
        <source>%1. This is the plan&apos;s dose.</source>
        <translation>%1. هذا مقدار الخطة.</translation>
    </message>
    <message>
        <source>%1. Next: %2.</source>
        <translation>%1. التالي: %2.</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>المستوى %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>exercise: level. dose.</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Every exercise begins light and grows when your sessions go well.</source>
        <translation>يبدأ كل تمرين خفيفًا ويزداد حين تسير الجلسات جيدًا.</translation>
    </message>
    <message>
        <source>One step up so far.</source>
        <translation>درجة واحدة صعودًا حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps up so far.</source>
        <translation>
            <numerusform>لا صعود بعد.</numerusform>
            <numerusform>درجة واحدة صعودًا حتى الآن.</numerusform>
            <numerusform>درجتان صعودًا حتى الآن.</numerusform>
            <numerusform>%Ln درجات صعودًا حتى الآن.</numerusform>
            <numerusform>%Ln درجة صعودًا حتى الآن.</numerusform>
            <numerusform>%Ln درجة صعودًا حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>السلالم</translation>
    </message>
</context>
<context>
    <name>LevelChange</name>
    <message numerus="yes">
        <source>after %n good sessions</source>
        <translation>
            <numerusform>بلا جلسات جيدة</numerusform>
            <numerusform>بعد جلسة جيدة</numerusform>
            <numerusform>بعد جلستين جيدتين</numerusform>
            <numerusform>بعد %Ln جلسات جيدة</numerusform>
            <numerusform>بعد %Ln جلسة جيدة</numerusform>
            <numerusform>بعد %Ln جلسة جيدة</numerusform>
        </translation>
    </message>
    <message>
        <source>you felt worse on the day after</source>
        <translation>كان اليوم التالي أسوأ</translation>
    </message>
    <message>
        <source>you felt worse twice in a week</source>
        <translation>كان الحال أسوأ مرتين في أسبوع</translation>
    </message>
    <message>
        <source>two hangs ended early</source>
        <translation>تعلّقان انتهيا مبكرًا</translation>
    </message>
    <message>
        <source>after a day away</source>
        <translation>بعد يوم غياب</translation>
    </message>
    <message numerus="yes">
        <source>after %n days away</source>
        <translation>
            <numerusform>بلا غياب</numerusform>
            <numerusform>بعد يوم غياب</numerusform>
            <numerusform>بعد يومي غياب</numerusform>
            <numerusform>بعد %Ln أيام غياب</numerusform>
            <numerusform>بعد %Ln يوم غياب</numerusform>
            <numerusform>بعد %Ln يوم غياب</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>the plan decides again</source>
        <translation>عاد القرار للخطة</translation>
    </message>
    <message>
        <source>made easier in a session</source>
        <translation>خُفِّف أثناء جلسة</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern: day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1: level %2, %3</source>
        <comment>day: level, why</comment>
        <translation>%1: المستوى %2، %3</translation>
    </message>
</context>
<context>
    <name>LevelNews</name>
    <message>
        <source>That was too much, too soon. Back to level 1: %1.</source>
        <translation>كان ذلك كثيرًا ومبكرًا. عودة إلى المستوى 1: %1.</translation>
    </message>
    <message>
        <source>You felt worse on the day after. One step lighter for a week: %1.</source>
        <translation>كان اليوم التالي أسوأ. أخف بدرجة لأسبوع: %1.</translation>
    </message>
    <message>
        <source>Welcome back, a little lighter: %1.</source>
        <translation>أهلًا بعودتك، مع تخفيف بسيط: %1.</translation>
    </message>
    <message>
        <source>The last two ended early. One step shorter: %1.</source>
        <translation>انتهت المرتان الأخيرتان مبكرًا. أقصر بدرجة: %1.</translation>
    </message>
    <message>
        <source>Your sessions went well. One step up: %1.</source>
        <translation>سارت جلساتك جيدًا. درجة أعلى: %1.</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>Dead hang (level 2)</comment>
        <translation>%1 (المستوى %L2)</translation>
    </message>
    <message>
        <source>As you chose: %1.</source>
        <comment>Dead hang (level 1)</comment>
        <translation>حسب اختيارك: %1.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>اختيارنا</translation>
    </message>
    <message>
        <source>the article, %1</source>
        <comment>S22, S23</comment>
        <translation>المقال، %1</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>لا يحتاج شيئًا</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two things</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>لا شيء عن «%1».</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>حتى الاستئناف</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>at a lull</source>
        <translation>عند توقف الكتابة</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>is due</source>
        <translation>حان وقته</translation>
    </message>
    <message>
        <source>Next desk reset</source>
        <translation>الاستراحة التالية</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>6 min</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a slot</comment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>seated %1 of %2</source>
        <comment>minutes</comment>
        <translation>الجلوس %1 من %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 minutes.</source>
        <comment>Next desk reset in 6 min, seated 84 of 90 minutes.</comment>
        <translation>%1 %2، %3 دقيقة.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 at %2.</source>
        <translation>%1: في %2.</translation>
    </message>
    <message>
        <source>%1 at about %2, if you keep sitting.</source>
        <translation>%1: نحو %2، إن استمر الجلوس.</translation>
    </message>
    <message>
        <source>%1 at about %2.</source>
        <translation>%1: نحو %2.</translation>
    </message>
    <message>
        <source>%1 with your first input of the day, until %2.</source>
        <translation>%1: مع أول إدخال في اليوم، حتى %2.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>The plan has no routine for this slot.</source>
        <translation>لا برنامج في الخطة لهذا الوقت من اليوم.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Left out, needs: %1</source>
        <translation>مستبعد، يلزمه: %1</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>أُنجز لهذا اليوم</translation>
    </message>
    <message>
        <source>Rests today</source>
        <translation>راحة اليوم</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>مستبعد، حسب اختيارك</translation>
    </message>
    <message>
        <source>%1 after all</source>
        <translation>بل %1</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>%1 بدلًا منه</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 لكل جانب</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>المستوى %L1 من %L2</translation>
    </message>
    <message>
        <source>Not at hand: %1</source>
        <translation>غير متاح: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>foam roller: rolled towel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>تمرين واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>بلا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>%Ln تمارين</numerusform>
            <numerusform>%Ln تمرينًا</numerusform>
            <numerusform>%Ln تمرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>5 exercises · 4 min 3</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>From the beginning, %1</source>
        <translation>من البداية، %1</translation>
    </message>
    <message>
        <source>Whole routine, %1</source>
        <translation>البرنامج كاملًا، %1</translation>
    </message>
    <message>
        <source>Short version, %1</source>
        <translation>نسخة قصيرة، %1</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Starts by itself in %1 s</source>
        <translation>يبدأ تلقائيًا بعد %L1 ث</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Time for morning mobility</source>
        <translation>وقت حركة الصباح</translation>
    </message>
    <message>
        <source>Time for a desk reset</source>
        <translation>وقت استراحة الحركة</translation>
    </message>
    <message>
        <source>Time for strength</source>
        <translation>وقت تمارين القوة</translation>
    </message>
    <message>
        <source>Time to stretch before bed</source>
        <translation>وقت الإطالة قبل النوم</translation>
    </message>
    <message>
        <source>Time to warm up</source>
        <translation>وقت الإحماء</translation>
    </message>
    <message>
        <source>A good moment to get up and move.</source>
        <translation>لحظة مناسبة للنهوض والحركة.</translation>
    </message>
    <message numerus="yes">
        <source>You have been sitting for %n minutes.</source>
        <translation>
            <numerusform>لم يبدأ الجلوس بعد.</numerusform>
            <numerusform>مضت دقيقة على الجلوس.</numerusform>
            <numerusform>مضت دقيقتان على الجلوس.</numerusform>
            <numerusform>مضت %Ln دقائق على الجلوس.</numerusform>
            <numerusform>مضت %Ln دقيقة على الجلوس.</numerusform>
            <numerusform>مضت %Ln دقيقة على الجلوس.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes of mobility before the sitting begins.</source>
        <translation>دقائق من الحركة قبل أن يبدأ الجلوس.</translation>
    </message>
    <message>
        <source>Working hours are over, and today is a strength day.</source>
        <translation>انتهت ساعات العمل، واليوم يوم قوة.</translation>
    </message>
    <message>
        <source>Bedtime is near. Slow stretches suit the end of the day.</source>
        <translation>اقترب وقت النوم. إطالات بطيئة تناسب نهاية اليوم.</translation>
    </message>
    <message>
        <source>Your workout comes next. Wake up the upper back first.</source>
        <translation>تدريبك هو التالي. تنشيط أعلى الظهر أولًا.</translation>
    </message>
    <message>
        <source>This one waited for you.</source>
        <translation>كان هذا في انتظارك.</translation>
    </message>
    <message>
        <source>Your snooze is over.</source>
        <translation>انتهى التأجيل.</translation>
    </message>
    <message>
        <source>This one is still open.</source>
        <translation>ما زال هذا مفتوحًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When I stop typing</source>
        <translation>عند توقفي عن الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until I stop typing</source>
        <translation>تأجيل حتى أتوقف عن الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %n minutes</source>
        <translation>
            <numerusform>بلا تأجيل</numerusform>
            <numerusform>تأجيل دقيقة</numerusform>
            <numerusform>تأجيل دقيقتين</numerusform>
            <numerusform>تأجيل %Ln دقائق</numerusform>
            <numerusform>تأجيل %Ln دقيقة</numerusform>
            <numerusform>تأجيل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>In flow</source>
        <translation>في تركيز</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>لا متسع</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>ألم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>exercises, length, reason</comment>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>No snooze is left for this one</source>
        <translation>لم يبقَ تأجيل لهذا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length, exercises</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>Unhunch is running, but it did not do it: %1</source>
        <translation>البرنامج Unhunch يعمل، لكنه لم ينفّذ ذلك: %1</translation>
    </message>
    <message>
        <source>Unhunch is not running.</source>
        <translation>البرنامج Unhunch لا يعمل.</translation>
    </message>
    <message>
        <source>There is no session bus, so Unhunch cannot be reached.</source>
        <translation>لا يوجد ناقل جلسة، فيتعذّر الوصول إلى Unhunch.</translation>
    </message>
    <message>
        <source>Unhunch is running, but it could not be reached.</source>
        <translation>البرنامج Unhunch يعمل، لكن تعذّر الوصول إليه.</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>%1 + %2 breaths</source>
        <translation>%1 + %2 أنفاس</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 + تمرين آخر</numerusform>
            <numerusform>%1 + تمرينان آخران</numerusform>
            <numerusform>%1 + %Ln تمارين أخرى</numerusform>
            <numerusform>%1 + %Ln تمرينًا آخر</numerusform>
            <numerusform>%1 + %Ln تمرين آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1 فقط</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Next: the left side</source>
        <translation>التالي: الجانب الأيسر</translation>
    </message>
    <message>
        <source>Next: the right side</source>
        <translation>التالي: الجانب الأيمن</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Finish later?</source>
        <translation>إكمال لاحقًا؟</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>It keeps for 30 minutes. Esc leaves it</source>
        <translation>يبقى محفوظًا 30 دقيقة. والخروج بمفتاح Esc</translation>
    </message>
    <message>
        <source>Space goes on, Esc finishes later</source>
        <translation>المسافة للمتابعة، وEsc للإكمال لاحقًا</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>1 minute.</source>
        <translation>دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>بلا دقائق.</numerusform>
            <numerusform>دقيقة واحدة.</numerusform>
            <numerusform>دقيقتان.</numerusform>
            <numerusform>%Ln دقائق.</numerusform>
            <numerusform>%Ln دقيقة.</numerusform>
            <numerusform>%Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning done</source>
        <translation>أُنجز تمرين الصباح</translation>
    </message>
    <message>
        <source>Desk reset done</source>
        <translation>أُنجزت استراحة الحركة</translation>
    </message>
    <message>
        <source>Strength done</source>
        <translation>أُنجزت تمارين القوة</translation>
    </message>
    <message>
        <source>Evening done</source>
        <translation>أُنجز تمرين المساء</translation>
    </message>
    <message>
        <source>Warmed up</source>
        <translation>اكتمل الإحماء</translation>
    </message>
    <message>
        <source>Stopped. Saved up to here.</source>
        <translation>جرى التوقف. وحُفظ ما سبق.</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>إذن في وقت آخر</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Saved what you did</source>
        <translation>حُفظ ما أُنجز</translation>
    </message>
    <message>
        <source>Your next desk reset is at %1.</source>
        <translation>استراحة الحركة التالية في %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>SessionCues</name>
    <message>
        <source>Switch to the left</source>
        <translation>التبديل إلى اليسار</translation>
    </message>
    <message>
        <source>Switch to the right</source>
        <translation>التبديل إلى اليمين</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Set your posture</source>
        <translation>ضبط القوام</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعداد</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>استمرار في الحركة</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>ثم العودة</translation>
    </message>
    <message>
        <source>Pause a moment</source>
        <translation>توقف لحظة</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Move on a little</source>
        <translation>تقدّم قليلًا</translation>
    </message>
    <message>
        <source>Rest. Let your arms hang</source>
        <translation>راحة. إرخاء الذراعين</translation>
    </message>
    <message>
        <source>Keep breathing, slow and easy</source>
        <translation>متابعة التنفس، ببطء وهدوء</translation>
    </message>
    <message>
        <source>Next: set %1 of %2</source>
        <translation>التالي: المجموعة %L1 من %L2</translation>
    </message>
    <message>
        <source>Breathe in, let your ribs widen</source>
        <translation>شهيق، والأضلاع تتسع</translation>
    </message>
    <message>
        <source>Breathe out, go a little deeper</source>
        <translation>زفير، وتعمّق أكثر قليلًا</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>نصف الطريق</translation>
    </message>
    <message>
        <source>The same again on the other side</source>
        <translation>الشيء نفسه على الجانب الآخر</translation>
    </message>
    <message>
        <source>Take your time to settle</source>
        <translation>على مهل حتى الاستقرار</translation>
    </message>
    <message>
        <source>Rep %1 of %2, %3</source>
        <translation>التكرار %L1 من %L2، %3</translation>
    </message>
    <message>
        <source>Breath %1 of %2</source>
        <translation>النفَس %L1 من %L2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>Next: Wall slides. Stand with your back to a wall.</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>صعود %L1</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>نزول %L1</translation>
    </message>
    <message>
        <source>Apart %1</source>
        <translation>شد %L1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>عودة %L1</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>سحب %L1</translation>
    </message>
    <message>
        <source>Let go %1</source>
        <translation>إفلات %L1</translation>
    </message>
    <message>
        <source>Go %1</source>
        <translation>حركة %L1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>المجموعة %L1 من %L2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %L1 من %L2</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>الجولة %L1 من %L2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>ثبات %L1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>توقف %L1</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
</context>
<context>
    <name>SessionRing</name>
    <message>
        <source>REP</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %L1</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>breath %1 of %2</source>
        <translation>النفَس %L1 من %L2</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>REST</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>then set %1</source>
        <translation>ثم المجموعة %L1</translation>
    </message>
    <message>
        <source>LEFT NEXT</source>
        <translation>الأيسر الآن</translation>
    </message>
    <message>
        <source>RIGHT NEXT</source>
        <translation>الأيمن الآن</translation>
    </message>
    <message>
        <source>SWITCH</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>START IN</source>
        <translation>البدء بعد</translation>
    </message>
    <message>
        <source>POSTURE</source>
        <translation>القوام</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>تحرّك</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>KEEP GOING</source>
        <translation>استمرار</translation>
    </message>
</context>
<context>
    <name>SessionSpeech</name>
    <message>
        <source>One minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>بلا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>نفَس واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>بلا أنفاس</numerusform>
            <numerusform>نفَس واحد</numerusform>
            <numerusform>نفَسان</numerusform>
            <numerusform>%Ln أنفاس</numerusform>
            <numerusform>%Ln نفَسًا</numerusform>
            <numerusform>%Ln نفَس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sets of %2, slow</source>
        <translation>%L1 في %L2، ببطء</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1، ببطء</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%L1 في %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انطلاق</translation>
    </message>
    <message>
        <source>Rest %1.</source>
        <translation>راحة، %1.</translation>
    </message>
    <message>
        <source>Next: set %1 of %2.</source>
        <translation>التالي: المجموعة %L1 من %L2.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code (ISO 639) of the language you translate into</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Shoulders down. Belly firm. Chin back. Keep breathing.</source>
        <translation>الكتفان إلى أسفل. البطن مشدود. الذقن إلى الخلف. والتنفس مستمر.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>نصف الطريق</translation>
    </message>
    <message>
        <source>And release</source>
        <translation>ثم إرخاء</translation>
    </message>
    <message>
        <source>Done. Nice work.</source>
        <translation>انتهى. عمل جيد.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>يبدأ اليوم في</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>Desk resets</source>
        <translation>استراحات الحركة</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>بعد الجلوس مدة</translation>
    </message>
    <message>
        <source>A break of your own</source>
        <translation>استراحة من عندك</translation>
    </message>
    <message>
        <source>Still counts as sitting</source>
        <translation>يُحسب جلوسًا بعد</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Morning, until</source>
        <translation>الصباح، حتى</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>بعد العمل</translation>
    </message>
    <message>
        <source>After work, until</source>
        <translation>بعد العمل، حتى</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>وقت النوم</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>قبل التدريب</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>أيام القوة</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>المرات في الأسبوع</translation>
    </message>
    <message>
        <source>How insistent</source>
        <translation>مدى الإلحاح</translation>
    </message>
    <message>
        <source>Shown within</source>
        <translation>يظهر خلال</translation>
    </message>
    <message>
        <source>A pause in typing</source>
        <translation>وقفة في الكتابة</translation>
    </message>
    <message>
        <source>Wait after it</source>
        <translation>الانتظار بعدها</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>السكون مدة</translation>
    </message>
    <message>
        <source>Snooze at most</source>
        <translation>أقصى تأجيل</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Screen kept on</source>
        <translation>إبقاء الشاشة مضاءة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Programs to pass over</source>
        <translation>برامج لا تُحسب</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>مستوى النغمات</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>مستوى النطق</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <translation>إيقاف الموسيقى والأفلام مؤقتًا</translation>
    </message>
    <message>
        <source>Begin in full screen</source>
        <translation>البدء بملء الشاشة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Hours that end when they begin are none. For the whole day there is a switch.</source>
        <translation>ساعات تنتهي حين تبدأ ليست ساعات. ولليوم كله مفتاح.</translation>
    </message>
    <message>
        <source>These hours lie over each other.</source>
        <translation>هذه الساعات متداخلة.</translation>
    </message>
    <message>
        <source>Back to what it was at first</source>
        <translation>العودة إلى الأصل</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a setting&apos;s default</comment>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Strength after work is then off.</source>
        <translation>تتوقف عندئذ تمارين القوة بعد العمل.</translation>
    </message>
    <message>
        <source>Desk resets come only in these hours. They may pass midnight.</source>
        <translation>تأتي استراحات الحركة في هذه الساعات فقط. ويمكن أن تتجاوز منتصف الليل.</translation>
    </message>
    <message>
        <source>A warm-up is offered half an hour before.</source>
        <translation>يُعرض إحماء قبله بنصف ساعة.</translation>
    </message>
    <message>
        <source>Off: it would end before it begins.</source>
        <translation>متوقف: ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Day and hours</source>
        <translation>اليوم والساعات</translation>
    </message>
    <message>
        <source>What comes before still belongs to the evening.</source>
        <translation>ما قبله يتبع المساء السابق.</translation>
    </message>
    <message>
        <source>These hours reach into your evening. Shall the day go with them: bedtime %1, day start %2, morning until %3?</source>
        <translation>تمتد هذه الساعات إلى مسائك. هل ينتقل اليوم معها: النوم %1، بداية اليوم %2، الصباح حتى %3؟</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>نقل اليوم</translation>
    </message>
    <message>
        <source>Two short exercises beside the desk.</source>
        <translation>تمرينان قصيران بجانب المكتب.</translation>
    </message>
    <message>
        <source>Away for so long, and the count begins anew.</source>
        <translation>غياب بهذا الطول يبدأ العدّ من جديد.</translation>
    </message>
    <message>
        <source>Reading without a key or the mouse.</source>
        <translation>قراءة بلا مفاتيح ولا فأرة.</translation>
    </message>
    <message>
        <source>Morning, evening and workouts</source>
        <translation>الصباح والمساء والتدريب</translation>
    </message>
    <message>
        <source>Comes when you first sit down.</source>
        <translation>يأتي عند أول جلوس.</translation>
    </message>
    <message>
        <source>Strength, on its days, when working hours end.</source>
        <translation>القوة، في أيامها، عند انتهاء ساعات العمل.</translation>
    </message>
    <message>
        <source>Comes an hour before bedtime.</source>
        <translation>يأتي قبل وقت النوم بساعة.</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>بلا مرات في الأسبوع</numerusform>
            <numerusform>مرة في الأسبوع</numerusform>
            <numerusform>مرتان في الأسبوع</numerusform>
            <numerusform>%Ln مرات في الأسبوع</numerusform>
            <numerusform>%Ln مرة في الأسبوع</numerusform>
            <numerusform>%Ln مرة في الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>A missed one moves to the next free day.</source>
        <translation>ما لم يُنجز ينتقل إلى اليوم الخالي التالي.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>How it asks</source>
        <translation>كيف يسأل</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>لطيف</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>حازم</translation>
    </message>
    <message>
        <source>A notification; a card that stays; a page on every screen once nothing is left to snooze.</source>
        <translation>إشعار؛ أو بطاقة تبقى؛ أو صفحة على كل شاشة حين لا يبقى تأجيل.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing, but not longer.</source>
        <translation>ينتظر وقفة في الكتابة، لا أكثر من ذلك.</translation>
    </message>
    <message>
        <source>That is what counts as one.</source>
        <translation>هذا ما يُعدّ وقفة.</translation>
    </message>
    <message>
        <source>For one reminder, all in all.</source>
        <translation>لتذكير واحد، إجمالًا.</translation>
    </message>
    <message>
        <source>Between one reminder and the next.</source>
        <translation>بين تذكير والذي يليه.</translation>
    </message>
    <message>
        <source>Before any of them comes back.</source>
        <translation>قبل أن يعود أي منها.</translation>
    </message>
    <message>
        <source>When it waits</source>
        <translation>متى ينتظر</translation>
    </message>
    <message>
        <source>In use: you are in a call.</source>
        <translation>قيد الاستعمال: مكالمة جارية.</translation>
    </message>
    <message>
        <source>In use. It knows that it is open, not who looks.</source>
        <translation>قيد الاستعمال. يُعرف أنها مفتوحة، لا من ينظر.</translation>
    </message>
    <message>
        <source>A film, a game, your slides.</source>
        <translation>فيلم أو لعبة أو عرض شرائح.</translation>
    </message>
    <message>
        <source>A program keeps the screen from going dark.</source>
        <translation>برنامج يمنع إطفاء الشاشة.</translation>
    </message>
    <message>
        <source>The switch of your desktop.</source>
        <translation>مفتاح سطح مكتبك.</translation>
    </message>
    <message>
        <source>From the end of a call to a reminder that waited.</source>
        <translation>من نهاية المكالمة إلى تذكير كان ينتظر.</translation>
    </message>
    <message>
        <source>Name of a program</source>
        <translation>اسم برنامج</translation>
    </message>
    <message>
        <source>What these do holds nothing back.</source>
        <translation>ما تفعله هذه لا يؤخر شيئًا.</translation>
    </message>
    <message>
        <source>Guided sessions</source>
        <translation>جلسات التمارين</translation>
    </message>
    <message>
        <source>Easier to read when you stand back.</source>
        <translation>قراءة أسهل من بعيد.</translation>
    </message>
    <message>
        <source>Says what to do next.</source>
        <translation>ينطق الخطوة التالية.</translation>
    </message>
    <message>
        <source>Of everything; at 0 it is silent.</source>
        <translation>لكل شيء؛ وعند 0 صمت.</translation>
    </message>
    <message>
        <source>Goes on when the session is over.</source>
        <translation>تُستأنف عند انتهاء الجلسة.</translation>
    </message>
    <message>
        <source>As desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>From the next start of Unhunch on.</source>
        <translation>من التشغيل التالي لبرنامج Unhunch.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Key poses instead of a moving figure.</source>
        <translation>أوضاع ثابتة بدل مجسّم متحرك.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>It waits in the tray and opens no window.</source>
        <translation>ينتظر في شريط النظام ولا يفتح نافذة.</translation>
    </message>
    <message>
        <source>Here your desktop&apos;s own settings decide that.</source>
        <translation>هنا تقرر ذلك إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Start and data</source>
        <translation>البدء والبيانات</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Save the settings to a file</source>
        <translation>حفظ الإعدادات في ملف</translation>
    </message>
    <message>
        <source>All of this page, to keep or for another computer.</source>
        <translation>كل ما في هذه الصفحة، للحفظ أو لحاسوب آخر.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>أخذ الإعدادات من ملف</translation>
    </message>
    <message>
        <source>They take the place of these; undo brings these back.</source>
        <translation>تحل محل هذه؛ والتراجع يعيدها.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>فتح …</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Hours, gear and safety once more, step by step.</source>
        <translation>الساعات والأدوات والسلامة مرة أخرى، خطوة خطوة.</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>المرور عليها</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>لا شيء عن «%1».</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>A program sees your screen.</source>
        <translation>برنامج يرى شاشتك.</translation>
    </message>
</context>
<context>
    <name>SettingsFolder</name>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>تعذّر حفظ %1: %2.</translation>
    </message>
    <message>
        <source>what is in it is not understood and is left as it is</source>
        <translation>محتواه غير مفهوم ويبقى كما هو</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>تعذّرت إعادة تسمية %1: %2.</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>too large for settings</source>
        <translation>أكبر من أن يكون إعدادات</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>أخذ الإعدادات من ملف</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 %2</source>
        <comment>Desk reset 10:31</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1: جارٍ</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1: مؤجل حتى %2</translation>
    </message>
    <message>
        <source>%1 waits until you stop typing</source>
        <translation>%1: في انتظار توقفك عن الكتابة</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1: في الانتظار، %2</translation>
    </message>
    <message>
        <source>%1 waits for a quiet moment</source>
        <translation>%1: في انتظار لحظة هادئة</translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation>%1: حان الوقت</translation>
    </message>
    <message>
        <source>You have been sitting for %1 min.</source>
        <translation>مدة الجلوس %1 د.</translation>
    </message>
</context>
<context>
    <name>StopSigns</name>
    <message>
        <source>Sharp or stabbing pain</source>
        <translation>ألم حاد أو كالطعن</translation>
    </message>
    <message>
        <source>Not the dull ache of muscles at work</source>
        <translation>وليس التعب العادي في عضلة تعمل</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>خدر أو وخز</translation>
    </message>
    <message>
        <source>In an arm or a hand</source>
        <translation>في ذراع أو يد</translation>
    </message>
    <message>
        <source>Pain that gets worse at night</source>
        <translation>ألم يشتد ليلًا</translation>
    </message>
    <message>
        <source>Lately, not only today</source>
        <translation>في الفترة الأخيرة، لا اليوم فقط</translation>
    </message>
    <message>
        <source>Trouble breathing or chest pain</source>
        <translation>ضيق في التنفس أو ألم في الصدر</translation>
    </message>
    <message>
        <source>Also dizziness or faintness</source>
        <translation>وكذلك الدوار أو الإغماء</translation>
    </message>
    <message>
        <source>This may be an emergency</source>
        <translation>قد تكون هذه حالة طارئة</translation>
    </message>
    <message>
        <source>Sit down. Call your local emergency number now if your chest hurts, if pain spreads to an arm, the jaw or the back, if you feel faint, or if your breath does not settle within a minute or two.</source>
        <translation>يلزم الجلوس. ثم الاتصال برقم الطوارئ المحلي فورًا إن كان في الصدر ألم، أو امتد الألم إلى ذراع أو إلى الفك أو الظهر، أو قارب الأمر الإغماء، أو لم يهدأ النفَس خلال دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>If it passes, speak to a doctor before you exercise again.</source>
        <translation>إن زال ذلك، فالحديث مع طبيب قبل العودة إلى التمرين.</translation>
    </message>
    <message>
        <source>Leave exercise for today, and strength and hanging until someone qualified has had a look.</source>
        <translation>لا تمارين بقية اليوم، ولا قوة ولا تعلّق حتى يفحص ذلك مختص.</translation>
    </message>
    <message>
        <source>Please speak to a doctor or a physiotherapist, soon if it stays or spreads.</source>
        <translation>من المستحسن الحديث مع طبيب أو أخصائي علاج طبيعي، قريبًا إن بقي الألم أو امتد.</translation>
    </message>
    <message>
        <source>Rest as long as you like. Your plan goes on when you do.</source>
        <translation>الراحة مفتوحة المدة. وخطتك تستمر متى استمررت.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The history could not be saved: the entry does not fit what is there.</source>
        <translation>تعذّر حفظ السجل: القيد لا يوافق الموجود.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full.</source>
        <translation>تعذّر حفظ السجل: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The history could not be saved: its file is read-only.</source>
        <translation>تعذّر حفظ السجل: ملفه للقراءة فقط.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using its file.</source>
        <translation>تعذّر حفظ السجل: برنامج آخر يستعمل ملفه.</translation>
    </message>
    <message>
        <source>The history could not be saved: its file is damaged.</source>
        <translation>تعذّر حفظ السجل: ملفه تالف.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk reported an error.</source>
        <translation>تعذّر حفظ السجل: أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>The history could not be saved: its file could not be used.</source>
        <translation>تعذّر حفظ السجل: تعذّر استعمال ملفه.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept as %1; guided sessions brought back: %2.</source>
        <translation>كان ملف السجل تالفًا. وهو محفوظ باسم %1؛ جلسات مستعادة: %L2.</translation>
    </message>
    <message>
        <source>The history was written by a newer version, so nothing is saved for now. Reminders go on.</source>
        <translation>كتب السجلَّ إصدار أحدث، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>Another program&apos;s file is where the history should be, so nothing is saved for now. Reminders go on.</source>
        <translation>ملف برنامج آخر في مكان السجل، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing is saved for now. Reminders go on.</source>
        <translation>برنامج آخر يستعمل السجل، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>The history can be read but not written, so nothing is saved for now. Reminders go on.</source>
        <translation>يمكن قراءة السجل لا كتابته، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is saved for now. Reminders go on.</source>
        <translation>القرص ممتلئ، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>The history could not be brought to this version and is as it was, so nothing is saved for now. Reminders go on.</source>
        <translation>تعذّر نقل السجل إلى هذا الإصدار وبقي كما كان، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>The history could not be opened, so nothing is saved for now. Reminders go on.</source>
        <translation>تعذّر فتح السجل، فلا يُحفظ شيء الآن. ويستمر التذكير.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>تعذّر حذف %1.</translation>
    </message>
    <message>
        <source>Unhunch still holds its history.</source>
        <translation>ما زال Unhunch يمسك بسجله.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>الأيام النشطة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Sat over 90 min</source>
        <translation>جلوس فوق 90 د</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Dose now</source>
        <translation>المقدار الآن</translation>
    </message>
    <message>
        <source>Exercise and sitting</source>
        <translation>التمرين والجلوس</translation>
    </message>
    <message>
        <source>%1, written on %2</source>
        <translation>%1، كُتب في %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern: with year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The plan asks for ten minutes on five days of the week, strength %1 times, and a break after every 90 minutes of sitting.</source>
        <translation>تطلب الخطة عشر دقائق في خمسة أيام من الأسبوع، والقوة %1 مرات، واستراحة بعد كل 90 دقيقة جلوس.</translation>
    </message>
    <message>
        <source>Recorded by Unhunch, a reminder and exercise timer. What was done is counted; nothing is measured and nothing is judged.</source>
        <translation>سجّله Unhunch، وهو مذكّر ومؤقت تمارين. يُعدّ ما أُنجز؛ ولا شيء يُقاس ولا يُحكم عليه.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>It is not known what the import added.</source>
        <translation>لا يُعرف ما أضافه الاستيراد.</translation>
    </message>
    <message>
        <source>No backup could be made, so nothing was changed.</source>
        <translation>تعذّر عمل نسخة احتياطية، فلم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذّر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a history.</source>
        <translation>%1 أكبر من أن يكون سجلًا.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The history could not be copied.</source>
        <translation>تعذّر نسخ السجل.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>لا يوجد استيراد يُلغى.</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Start a desk reset now</source>
        <translation>بدء استراحة حركة الآن</translation>
    </message>
    <message>
        <source>Start now: %1</source>
        <translation>البدء الآن: %1</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>لا شيء آخر اليوم</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>متابعة: %1</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>one minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>strength once</source>
        <translation>القوة مرة</translation>
    </message>
    <message>
        <source>strength twice</source>
        <translation>القوة مرتين</translation>
    </message>
    <message numerus="yes">
        <source>strength %n times</source>
        <translation>
            <numerusform>بلا تمارين قوة</numerusform>
            <numerusform>القوة مرة</numerusform>
            <numerusform>القوة مرتين</numerusform>
            <numerusform>القوة %Ln مرات</numerusform>
            <numerusform>القوة %Ln مرة</numerusform>
            <numerusform>القوة %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>one steady week</source>
        <translation>أسبوع منتظم</translation>
    </message>
    <message numerus="yes">
        <source>%n steady weeks</source>
        <translation>
            <numerusform>بلا أسابيع منتظمة</numerusform>
            <numerusform>أسبوع منتظم</numerusform>
            <numerusform>أسبوعان منتظمان</numerusform>
            <numerusform>%Ln أسابيع منتظمة</numerusform>
            <numerusform>%Ln أسبوعًا منتظمًا</numerusform>
            <numerusform>%Ln أسبوع منتظم</numerusform>
        </translation>
    </message>
    <message>
        <source>sat over 90 minutes once</source>
        <translation>جلوس فوق 90 دقيقة مرة</translation>
    </message>
    <message>
        <source>sat over 90 minutes twice</source>
        <translation>جلوس فوق 90 دقيقة مرتين</translation>
    </message>
    <message numerus="yes">
        <source>sat over 90 minutes %n times</source>
        <translation>
            <numerusform>بلا جلوس فوق 90 دقيقة</numerusform>
            <numerusform>جلوس فوق 90 دقيقة مرة</numerusform>
            <numerusform>جلوس فوق 90 دقيقة مرتين</numerusform>
            <numerusform>جلوس فوق 90 دقيقة %Ln مرات</numerusform>
            <numerusform>جلوس فوق 90 دقيقة %Ln مرة</numerusform>
            <numerusform>جلوس فوق 90 دقيقة %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A quarter of a year fills up here, week by week.</source>
        <translation>هنا يمتلئ ربع سنة، أسبوعًا بأسبوع.</translation>
    </message>
    <message>
        <source>In 13 weeks: %1.</source>
        <translation>في 13 أسبوعًا: %1.</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>range of days: facts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern: day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>minutes</comment>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>sessions</comment>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>Long sitting</source>
        <translation>جلوس طويل</translation>
    </message>
    <message>
        <source>over 90 min</source>
        <translation>فوق 90 د</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Unhunch is not running. If it were started now:</source>
        <translation>البرنامج Unhunch لا يعمل. ولو شُغّل الآن:</translation>
    </message>
    <message>
        <source>Reminders wait: %1.</source>
        <translation>التذكير في الانتظار: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>لم يُتخذ أي قرار بعد.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1: متوقف.</translation>
    </message>
    <message>
        <source>%1 is done for today.</source>
        <translation>%1: أُنجز لهذا اليوم.</translation>
    </message>
    <message>
        <source>%1 is over for today.</source>
        <translation>%1: انقضى لهذا اليوم.</translation>
    </message>
    <message>
        <source>%1 does not come any more today.</source>
        <translation>%1: لا يأتي مرة أخرى اليوم.</translation>
    </message>
    <message>
        <source>%1 comes in working hours only.</source>
        <translation>%1: يأتي في ساعات العمل فقط.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing more is planned.</source>
        <translation>لا شيء آخر في الخطة.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Desk reset</source>
        <translation>استراحة حركة</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>بعد العمل</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>قبل التدريب</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>الميكروفون مستعمل</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>الكاميرا مستعملة</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>وضع «عدم الإزعاج»</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>غياب عن المكتب</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>التذكير متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>a guided session is running</source>
        <translation>جلسة تمارين جارية</translation>
    </message>
    <message>
        <source>you said you are in a meeting</source>
        <translation>اجتماع حسب قولك</translation>
    </message>
    <message>
        <source>the first steps are not finished</source>
        <translation>الخطوات الأولى لم تكتمل</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 د %2</translation>
    </message>
    <message>
        <source>Dead hang, best of the week</source>
        <translation>التعلّق، أفضل الأسبوع</translation>
    </message>
    <message>
        <source>Wall slides on the best day</source>
        <translation>انزلاق الحائط في أفضل يوم</translation>
    </message>
    <message>
        <source>Pull-aparts on the best day</source>
        <translation>مباعدة الشريط في أفضل يوم</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Doorway chest stretch</source>
        <translation>إطالة الصدر عند الباب</translation>
    </message>
    <message>
        <source>Ball release</source>
        <translation>إرخاء بالكرة</translation>
    </message>
    <message>
        <source>Foam rolling</source>
        <translation>تدليك بالأسطوانة</translation>
    </message>
    <message>
        <source>Wall slides</source>
        <translation>انزلاق على الحائط</translation>
    </message>
    <message>
        <source>Band pull-aparts</source>
        <translation>مباعدة الشريط</translation>
    </message>
    <message>
        <source>Roller extensions</source>
        <translation>تمدد على الأسطوانة</translation>
    </message>
    <message>
        <source>Child&apos;s pose reach</source>
        <translation>إطالة وضعية الطفل</translation>
    </message>
    <message>
        <source>Dead hang</source>
        <translation>تعلّق ساكن</translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <translation>تنفّس البطن</translation>
    </message>
    <message>
        <source>Slow rows</source>
        <translation>تجديف بطيء</translation>
    </message>
    <message>
        <source>Prone hand lifts</source>
        <translation>رفع اليدين انبطاحًا</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>شريط مقاومة</translation>
    </message>
    <message>
        <source>Old tights</source>
        <translation>جورب طويل قديم</translation>
    </message>
    <message>
        <source>A strip of towel</source>
        <translation>قطعة طويلة من منشفة</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>أسطوانة إسفنجية</translation>
    </message>
    <message>
        <source>A tightly rolled towel</source>
        <translation>منشفة ملفوفة بإحكام</translation>
    </message>
    <message>
        <source>A tennis ball against the wall</source>
        <translation>كرة تنس على الحائط</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>بساط تمرين</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>سجادة</translation>
    </message>
    <message>
        <source>A thick blanket</source>
        <translation>بطانية سميكة</translation>
    </message>
    <message>
        <source>Tennis ball</source>
        <translation>كرة تنس</translation>
    </message>
    <message>
        <source>Pull-up bar</source>
        <translation>عارضة تعلّق</translation>
    </message>
    <message>
        <source>A free wall</source>
        <translation>حائط خالٍ</translation>
    </message>
    <message>
        <source>Doorway</source>
        <translation>إطار باب</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <translation>منشفة مطوية</translation>
    </message>
    <message>
        <source>Shoulders away from your ears</source>
        <translation>الكتفان بعيدان عن الأذنين</translation>
    </message>
    <message>
        <source>Belly lightly firm, as before a soft nudge</source>
        <translation>البطن مشدود قليلًا، كما قبل دفعة لطيفة</translation>
    </message>
    <message>
        <source>Chin a little back, back of the neck long</source>
        <translation>الذقن إلى الخلف قليلًا، والرقبة طويلة</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>التنفس مستمر، بلا حبس للنفَس</translation>
    </message>
    <message>
        <source>Lay one forearm on the door frame, elbow at chest height.</source>
        <translation>وضع ساعد واحد على إطار الباب، والمرفق بارتفاع الصدر.</translation>
    </message>
    <message>
        <source>Step through and lean forward until the chest opens.</source>
        <translation>خطوة عبر الباب وميل إلى الأمام حتى ينفتح الصدر.</translation>
    </message>
    <message>
        <source>Stay, keep breathing, then change sides.</source>
        <translation>بقاء مع تنفس مستمر، ثم تبديل الجانب.</translation>
    </message>
    <message>
        <source>Forearm on the door frame, one foot forward</source>
        <translation>الساعد على إطار الباب، وقدم إلى الأمام</translation>
    </message>
    <message>
        <source>Lean gently forward</source>
        <translation>ميل لطيف إلى الأمام</translation>
    </message>
    <message>
        <source>Breathe out and let the chest open</source>
        <translation>زفير، والصدر ينفتح</translation>
    </message>
    <message>
        <source>Shoulder low, low back quiet</source>
        <translation>الكتف منخفض، وأسفل الظهر ساكن</translation>
    </message>
    <message>
        <source>A mild stretch is enough</source>
        <translation>يكفي شدّ خفيف</translation>
    </message>
    <message>
        <source>A tight chest draws the shoulders forward. Opening it first makes the rest easier.</source>
        <translation>الصدر المشدود يسحب الكتفين إلى الأمام. وفتحه أولًا يسهّل ما بعده.</translation>
    </message>
    <message>
        <source>Hitching the shoulder up, or leaning from the low back.</source>
        <translation>رفع الكتف نحو الأذن، أو الميل من أسفل الظهر.</translation>
    </message>
    <message>
        <source>Stop if your arm tingles or the front of the shoulder hurts.</source>
        <translation>توقف عند وخز في الذراع أو ألم في مقدمة الكتف.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a ball below the neck.</source>
        <translation>وقوف والظهر إلى الحائط، والكرة أسفل الرقبة.</translation>
    </message>
    <message>
        <source>Lean in and bend your knees to roll it.</source>
        <translation>اتكاء مع ثني الركبتين لتحريك الكرة.</translation>
    </message>
    <message>
        <source>Rest on tender spots, then change sides.</source>
        <translation>بقاء عند النقاط الحساسة، ثم تبديل الجانب.</translation>
    </message>
    <message>
        <source>Ball between wall and muscle, below the neck</source>
        <translation>الكرة بين الحائط والعضلة، أسفل الرقبة</translation>
    </message>
    <message>
        <source>Roll slowly</source>
        <translation>دحرجة بطيئة</translation>
    </message>
    <message>
        <source>Look for tender spots and stay a while</source>
        <translation>بحث عن النقاط الحساسة وبقاء عندها</translation>
    </message>
    <message>
        <source>Bend your knees to move the ball</source>
        <translation>ثني الركبتين لتحريك الكرة</translation>
    </message>
    <message>
        <source>On muscle only, never on the neck bones</source>
        <translation>على العضلة فقط، لا على عظام الرقبة</translation>
    </message>
    <message>
        <source>Stress lifts the shoulders toward the ears. Slow pressure helps that muscle let go.</source>
        <translation>التوتر يرفع الكتفين نحو الأذنين. والضغط البطيء يساعد تلك العضلة على الارتخاء.</translation>
    </message>
    <message>
        <source>Putting the ball on the neck or on the spine.</source>
        <translation>وضع الكرة على الرقبة أو على العمود الفقري.</translation>
    </message>
    <message>
        <source>Pressure is fine. Stop if it turns sharp, or your arm tingles.</source>
        <translation>الضغط عادي. توقف إن صار حادًا أو شعرت بوخز في الذراع.</translation>
    </message>
    <message>
        <source>Lie with the roller across your upper back, arms crossed.</source>
        <translation>استلقاء والأسطوانة تحت أعلى الظهر بالعرض، والذراعان متقاطعان.</translation>
    </message>
    <message>
        <source>Lift your hips a little and tuck your chin.</source>
        <translation>رفع الحوض قليلًا وتقريب الذقن.</translation>
    </message>
    <message>
        <source>Roll slowly up and down, not onto neck or low back.</source>
        <translation>دحرجة بطيئة صعودًا ونزولًا، لا على الرقبة ولا أسفل الظهر.</translation>
    </message>
    <message>
        <source>Lie across the roller, arms crossed</source>
        <translation>استلقاء على الأسطوانة، والذراعان متقاطعان</translation>
    </message>
    <message>
        <source>Lie across the rolled towel, arms crossed</source>
        <translation>استلقاء على المنشفة، والذراعان متقاطعان</translation>
    </message>
    <message>
        <source>Ball between wall and upper back, arms crossed</source>
        <translation>الكرة بين الحائط وأعلى الظهر</translation>
    </message>
    <message>
        <source>Up and down the upper back only</source>
        <translation>على أعلى الظهر فقط، صعودًا ونزولًا</translation>
    </message>
    <message>
        <source>Chin tucked, hips just off the floor</source>
        <translation>الذقن قريب، والحوض فوق الأرض قليلًا</translation>
    </message>
    <message>
        <source>Pressure is fine, sharp pain is not</source>
        <translation>الضغط عادي، أما الألم الحاد فلا</translation>
    </message>
    <message>
        <source>A back that has been loosened first moves further in everything that follows.</source>
        <translation>الظهر الذي أُرخي أولًا يتحرك أبعد في كل ما يليه.</translation>
    </message>
    <message>
        <source>Letting the head hang back, or rolling onto the low back.</source>
        <translation>ترك الرأس يتدلى إلى الخلف، أو الدحرجة على أسفل الظهر.</translation>
    </message>
    <message>
        <source>A crack is only a sound. Stop if it comes with pain.</source>
        <translation>الطقطقة مجرد صوت. توقف إن صاحبها ألم.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, heels about 15 cm away.</source>
        <translation>وقوف والظهر إلى الحائط، والعقبان على بعد نحو 15 سم.</translation>
    </message>
    <message>
        <source>Bend your arms to a right angle and lay them on the wall.</source>
        <translation>ثني الذراعين بزاوية قائمة ووضعهما على الحائط.</translation>
    </message>
    <message>
        <source>Slide up while everything touches, then down again.</source>
        <translation>انزلاق إلى أعلى ما دام كل شيء يلامس، ثم إلى أسفل.</translation>
    </message>
    <message>
        <source>Back to the wall, heels a hand&apos;s length away</source>
        <translation>الظهر إلى الحائط، والعقبان على بعد شبر</translation>
    </message>
    <message>
        <source>Slide your arms up</source>
        <translation>انزلاق إلى أعلى</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>ثبات في الأعلى</translation>
    </message>
    <message>
        <source>Slide back down</source>
        <translation>انزلاق إلى أسفل</translation>
    </message>
    <message>
        <source>Elbows, wrists and hands stay on the wall</source>
        <translation>المرفقان والرسغان واليدان على الحائط</translation>
    </message>
    <message>
        <source>Ribs down, shoulders away from your ears</source>
        <translation>الأضلاع منخفضة، والكتفان بعيدان عن الأذنين</translation>
    </message>
    <message>
        <source>Turn back where your low back wants to arch</source>
        <translation>العودة حيث يبدأ أسفل الظهر في التقوّس</translation>
    </message>
    <message>
        <source>Teaches the shoulder blades to glide again. A few centimetres are a normal start.</source>
        <translation>يعلّم لوحي الكتف الانزلاق من جديد. وبضعة سنتيمترات بداية طبيعية.</translation>
    </message>
    <message>
        <source>Letting the ribs flare and the low back arch to get higher.</source>
        <translation>فتح الأضلاع وتقويس أسفل الظهر للوصول أعلى.</translation>
    </message>
    <message>
        <source>Stop if the shoulder pinches or your arm tingles.</source>
        <translation>توقف عند انحصار في الكتف أو وخز في الذراع.</translation>
    </message>
    <message>
        <source>Hold the band at eye level, hands as wide as your shoulders.</source>
        <translation>إمساك الشريط بمستوى العينين، واليدان بعرض الكتفين.</translation>
    </message>
    <message>
        <source>Pull it apart until your shoulder blades come together.</source>
        <translation>شدّه حتى يتقارب لوحا الكتف.</translation>
    </message>
    <message>
        <source>Go back slowly, elbows a little bent all the time.</source>
        <translation>عودة بطيئة، والمرفقان مثنيان قليلًا دائمًا.</translation>
    </message>
    <message>
        <source>Band at eye level, hands shoulder-width apart</source>
        <translation>الشريط بمستوى العينين، واليدان بعرض الكتفين</translation>
    </message>
    <message>
        <source>Pull the band apart</source>
        <translation>مباعدة الشريط</translation>
    </message>
    <message>
        <source>Squeeze and hold</source>
        <translation>ضم وثبات</translation>
    </message>
    <message>
        <source>Let it back slowly</source>
        <translation>عودة بطيئة</translation>
    </message>
    <message>
        <source>Tights at eye level, hands shoulder-width apart</source>
        <translation>الجورب بمستوى العينين، واليدان بعرض الكتفين</translation>
    </message>
    <message>
        <source>Towel at eye level, hands shoulder-width apart</source>
        <translation>المنشفة بمستوى العينين، واليدان بعرض الكتفين</translation>
    </message>
    <message>
        <source>As if holding a pencil between the blades</source>
        <translation>كأن قلمًا بين لوحي الكتف</translation>
    </message>
    <message>
        <source>Elbows a little soft, shoulders low</source>
        <translation>المرفقان لينان، والكتفان منخفضان</translation>
    </message>
    <message>
        <source>You lead the band on the way back</source>
        <translation>اليدان تقودان الشريط في العودة</translation>
    </message>
    <message>
        <source>Wakes the muscles between the shoulder blades, which sitting lets go to sleep.</source>
        <translation>يوقظ العضلات بين لوحي الكتف، وهي التي ينيمها الجلوس.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up while pulling.</source>
        <translation>رفع الكتفين أثناء الشد.</translation>
    </message>
    <message>
        <source>Tired muscles are fine. Stop if anything feels sharp.</source>
        <translation>تعب العضلات عادي. توقف عند أي شعور حاد.</translation>
    </message>
    <message>
        <source>Lie on your back, the roller across your upper back.</source>
        <translation>استلقاء على الظهر، والأسطوانة تحت أعلاه بالعرض.</translation>
    </message>
    <message>
        <source>Carry your head in your hands, elbows wide.</source>
        <translation>اليدان تحملان الرأس، والمرفقان متباعدان.</translation>
    </message>
    <message>
        <source>Arch gently, breathe, then move the roller a little.</source>
        <translation>تقوّس لطيف مع تنفس، ثم تحريك الأسطوانة قليلًا.</translation>
    </message>
    <message>
        <source>Roller under the upper back, never the neck</source>
        <translation>الأسطوانة تحت أعلى الظهر، لا تحت الرقبة</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Move the roller</source>
        <translation>تحريك الأسطوانة</translation>
    </message>
    <message>
        <source>Rolled towel under the upper back</source>
        <translation>المنشفة الملفوفة تحت أعلى الظهر</translation>
    </message>
    <message>
        <source>Move the towel</source>
        <translation>تحريك المنشفة</translation>
    </message>
    <message>
        <source>Ball between wall and upper back</source>
        <translation>الكرة بين الحائط وأعلى الظهر</translation>
    </message>
    <message>
        <source>Move the ball</source>
        <translation>تحريك الكرة</translation>
    </message>
    <message>
        <source>Hands carry your head, elbows wide</source>
        <translation>اليدان تحملان الرأس، والمرفقان متباعدان</translation>
    </message>
    <message>
        <source>Arch gently over the roller</source>
        <translation>تقوّس لطيف فوق الأسطوانة</translation>
    </message>
    <message>
        <source>Hips stay down, low back stays quiet</source>
        <translation>الحوض ثابت، وأسفل الظهر ساكن</translation>
    </message>
    <message>
        <source>Gives the upper spine back the movement that hours of sitting take.</source>
        <translation>يعيد إلى أعلى العمود الفقري حركة أخذتها ساعات الجلوس.</translation>
    </message>
    <message>
        <source>Arching the low back instead of the upper back.</source>
        <translation>تقويس أسفل الظهر بدلًا من أعلاه.</translation>
    </message>
    <message>
        <source>Kneel, sit back on your heels and fold forward.</source>
        <translation>جثوّ، ثم جلوس على العقبين وانحناء إلى الأمام.</translation>
    </message>
    <message>
        <source>Stretch your arms long without sinking into the shoulders.</source>
        <translation>مدّ الذراعين طويلًا من غير غوص في الكتفين.</translation>
    </message>
    <message>
        <source>Walk both hands to one side, later to the other.</source>
        <translation>تحريك اليدين معًا إلى جانب، ثم إلى الآخر.</translation>
    </message>
    <message>
        <source>Kneel, hips on your heels, arms long</source>
        <translation>جثوّ، والحوض على العقبين، والذراعان ممدودان</translation>
    </message>
    <message>
        <source>Reach long and breathe</source>
        <translation>امتداد وتنفس</translation>
    </message>
    <message>
        <source>Reach to the left</source>
        <translation>امتداد إلى اليسار</translation>
    </message>
    <message>
        <source>Reach to the right</source>
        <translation>امتداد إلى اليمين</translation>
    </message>
    <message>
        <source>Hips stay back on your heels</source>
        <translation>الحوض يبقى على العقبين</translation>
    </message>
    <message>
        <source>Long arms, light shoulders</source>
        <translation>ذراعان طويلان، وكتفان خفيفان</translation>
    </message>
    <message>
        <source>Let each breath widen your back</source>
        <translation>مع كل نفَس يتسع الظهر</translation>
    </message>
    <message>
        <source>A quiet stretch for the whole back before the day ends.</source>
        <translation>إطالة هادئة للظهر كله قبل أن ينتهي اليوم.</translation>
    </message>
    <message>
        <source>Sinking into the shoulders, or letting the hips follow the hands.</source>
        <translation>الغوص في الكتفين، أو انجرار الحوض خلف اليدين.</translation>
    </message>
    <message>
        <source>Stop if a knee or a shoulder hurts, or your arms tingle.</source>
        <translation>توقف عند ألم في ركبة أو كتف، أو وخز في الذراعين.</translation>
    </message>
    <message>
        <source>Step on a box and grip the bar a little wide.</source>
        <translation>صعود على صندوق وإمساك العارضة بوسع قليل.</translation>
    </message>
    <message>
        <source>Let your weight sink until your back grows long.</source>
        <translation>إرخاء الوزن حتى يطول الظهر.</translation>
    </message>
    <message>
        <source>Breathe steadily and step down when the time is over.</source>
        <translation>تنفس منتظم، ثم نزول عند انتهاء الوقت.</translation>
    </message>
    <message>
        <source>From a box, grip just wider than your shoulders</source>
        <translation>من فوق صندوق، بقبضة أوسع قليلًا من الكتفين</translation>
    </message>
    <message>
        <source>Hang and breathe</source>
        <translation>تعلّق وتنفس</translation>
    </message>
    <message>
        <source>Let your whole back grow long</source>
        <translation>الظهر كله يطول</translation>
    </message>
    <message>
        <source>Feet on the box carry as much as you like</source>
        <translation>القدمان على الصندوق تحملان قدر ما يريح</translation>
    </message>
    <message>
        <source>Step down, never jump</source>
        <translation>نزول بخطوة، لا بقفزة</translation>
    </message>
    <message>
        <source>Your own weight draws out what the chair has pressed together.</source>
        <translation>وزن الجسم نفسه يمدّد ما ضغطه الكرسي.</translation>
    </message>
    <message>
        <source>Swinging, or jumping on and off the bar.</source>
        <translation>التأرجح، أو القفز إلى العارضة أو عنها.</translation>
    </message>
    <message>
        <source>Step down if a shoulder hurts or slips, or your hands tingle.</source>
        <translation>نزول عند ألم في كتف أو انزلاقه، أو وخز في اليدين.</translation>
    </message>
    <message>
        <source>Sit or stand tall and put one hand on your belly.</source>
        <translation>جلوس أو وقوف باستقامة، ويد على البطن.</translation>
    </message>
    <message>
        <source>Breathe in through the nose until the hand moves out.</source>
        <translation>شهيق من الأنف حتى تتحرك اليد إلى الخارج.</translation>
    </message>
    <message>
        <source>Breathe out slowly; chest and shoulders stay quiet.</source>
        <translation>زفير بطيء؛ والصدر والكتفان ساكنان.</translation>
    </message>
    <message>
        <source>Sit or stand tall, one hand on your belly</source>
        <translation>جلوس أو وقوف باستقامة، ويد على البطن</translation>
    </message>
    <message>
        <source>Through the nose, into the belly</source>
        <translation>من الأنف إلى البطن</translation>
    </message>
    <message>
        <source>Slowly, with soft shoulders</source>
        <translation>ببطء، وبكتفين لينين</translation>
    </message>
    <message>
        <source>Light-headed? Breathe a little smaller</source>
        <translation>خفة في الرأس؟ أنفاس أصغر قليلًا</translation>
    </message>
    <message>
        <source>Slow breaths let the shoulders come down from the ears.</source>
        <translation>الأنفاس البطيئة تُنزل الكتفين عن الأذنين.</translation>
    </message>
    <message>
        <source>Lifting the shoulders to get more air.</source>
        <translation>رفع الكتفين طلبًا لمزيد من الهواء.</translation>
    </message>
    <message>
        <source>Breathe as usual again if you feel dizzy.</source>
        <translation>عودة إلى التنفس المعتاد عند الدوار.</translation>
    </message>
    <message>
        <source>Sit with long legs and loop the band around your feet.</source>
        <translation>جلوس بساقين ممدودتين، والشريط حول القدمين.</translation>
    </message>
    <message>
        <source>Pull both elbows back past your ribs.</source>
        <translation>سحب المرفقين معًا إلى ما وراء الأضلاع.</translation>
    </message>
    <message>
        <source>Let the band draw your arms forward very slowly.</source>
        <translation>ترك الشريط يسحب الذراعين إلى الأمام ببطء شديد.</translation>
    </message>
    <message>
        <source>Sit tall, legs long, band around your feet</source>
        <translation>جلوس مستقيم، والساقان ممدودتان، والشريط حولهما</translation>
    </message>
    <message>
        <source>Pull your elbows back</source>
        <translation>سحب المرفقين</translation>
    </message>
    <message>
        <source>Let go very slowly</source>
        <translation>إفلات بطيء جدًا</translation>
    </message>
    <message>
        <source>Sit tall, legs long, tights around your feet</source>
        <translation>جلوس مستقيم، والجورب حول القدمين</translation>
    </message>
    <message>
        <source>Sit tall, legs long, towel around your feet</source>
        <translation>جلوس مستقيم، والمنشفة حول القدمين</translation>
    </message>
    <message>
        <source>The way back takes twice as long</source>
        <translation>العودة تستغرق ضعف الوقت</translation>
    </message>
    <message>
        <source>Tall chest, no leaning back</source>
        <translation>الصدر مرتفع، بلا ميل إلى الخلف</translation>
    </message>
    <message>
        <source>Giving way slowly makes muscles stronger where they have learned to tense up.</source>
        <translation>الإفلات البطيء يقوّي العضلات حيث اعتادت التشنج.</translation>
    </message>
    <message>
        <source>Leaning back, or letting the band snap forward.</source>
        <translation>الميل إلى الخلف، أو ترك الشريط يرتد إلى الأمام.</translation>
    </message>
    <message>
        <source>Lie face down, your forehead on a folded towel.</source>
        <translation>انبطاح، والجبهة على منشفة مطوية.</translation>
    </message>
    <message>
        <source>Bring the shoulder blades together and lift your hands.</source>
        <translation>تقريب لوحي الكتف ورفع اليدين.</translation>
    </message>
    <message>
        <source>Lower them again; the head never moves.</source>
        <translation>إنزالهما ثانية؛ والرأس لا يتحرك.</translation>
    </message>
    <message>
        <source>Face down, forehead on a folded towel</source>
        <translation>انبطاح، والجبهة على منشفة مطوية</translation>
    </message>
    <message>
        <source>Lift your hands</source>
        <translation>رفع اليدين</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>إنزال اليدين</translation>
    </message>
    <message>
        <source>Two or three centimetres are plenty</source>
        <translation>سنتيمتران أو ثلاثة تكفي تمامًا</translation>
    </message>
    <message>
        <source>Forehead stays down, neck stays long</source>
        <translation>الجبهة ثابتة، والرقبة طويلة</translation>
    </message>
    <message>
        <source>The work is between your shoulder blades</source>
        <translation>العمل بين لوحي الكتف</translation>
    </message>
    <message>
        <source>A very small lift that only the muscles between the blades can do.</source>
        <translation>رفعة صغيرة جدًا لا تقدر عليها إلا العضلات بين لوحي الكتف.</translation>
    </message>
    <message>
        <source>Lifting the head, or helping with the neck.</source>
        <translation>رفع الرأس، أو الاستعانة بالرقبة.</translation>
    </message>
    <message>
        <source>Stop if your neck hurts or your arms tingle.</source>
        <translation>توقف عند ألم في الرقبة أو وخز في الذراعين.</translation>
    </message>
    <message>
        <source>Sharp, stabbing pain</source>
        <translation>ألم حاد كالطعن</translation>
    </message>
    <message>
        <source>Numb or tingling arms</source>
        <translation>خدر أو وخز في الذراعين</translation>
    </message>
    <message>
        <source>Pain that is worse at night</source>
        <translation>ألم أسوأ ليلًا</translation>
    </message>
    <message>
        <source>Trouble breathing while moving</source>
        <translation>ضيق في التنفس أثناء الحركة</translation>
    </message>
    <message>
        <source>Shoulder shrugs</source>
        <translation>رفع الكتفين بالأثقال</translation>
    </message>
    <message>
        <source>They can leave the muscle beside the neck tighter still.</source>
        <translation>قد يزيد العضلة التي بجانب الرقبة شدًّا.</translation>
    </message>
    <message>
        <source>Heavy overhead presses</source>
        <translation>ضغط ثقيل فوق الرأس</translation>
    </message>
    <message>
        <source>Leave them until reaching up no longer hurts.</source>
        <translation>يُترك حتى يزول الألم عند رفع الذراعين.</translation>
    </message>
    <message>
        <source>Heavy upright rows</source>
        <translation>تجديف عمودي ثقيل</translation>
    </message>
    <message>
        <source>They crowd the space at the top of the shoulder.</source>
        <translation>يضيّق المجال في أعلى الكتف.</translation>
    </message>
    <message>
        <source>Presses behind the neck</source>
        <translation>ضغط خلف الرقبة</translation>
    </message>
    <message>
        <source>They strain the neck.</source>
        <translation>يجهد الرقبة.</translation>
    </message>
    <message>
        <source>Lots of crunches</source>
        <translation>كثرة تمارين البطن</translation>
    </message>
    <message>
        <source>They practise the hunched position.</source>
        <translation>تدرّب على الوضع المنحني.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>A few minutes of movement before the sitting begins.</source>
        <translation>دقائق من الحركة قبل أن يبدأ الجلوس.</translation>
    </message>
    <message>
        <source>Desk reset</source>
        <translation>استراحة حركة</translation>
    </message>
    <message>
        <source>Two minutes on your feet after a long stretch of sitting.</source>
        <translation>دقيقتان على القدمين بعد جلوس طويل.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Stronger muscles between the shoulder blades hold what stretching alone cannot.</source>
        <translation>العضلات الأقوى بين لوحي الكتف تحمل ما لا تقدر عليه الإطالة وحدها.</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Gentle stretching, so that the day does not go to bed with you.</source>
        <translation>إطالة لطيفة، كي لا يذهب اليوم معك إلى الفراش.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>قبل التدريب</translation>
    </message>
    <message>
        <source>Wakes the muscles between the shoulder blades before they carry weight.</source>
        <translation>يوقظ العضلات بين لوحي الكتف قبل أن تحمل الوزن.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Desk Break Companion</source>
        <translation>رفيق استراحات المكتب</translation>
    </message>
    <message>
        <source>Breaks and exercises for a sore upper back</source>
        <translation>استراحات وتمارين لظهر علوي متعب</translation>
    </message>
    <message>
        <source>break;posture;stretch;exercise;reminder;back;desk;</source>
        <translation>استراحة;قوام;إطالة;تمرين;تذكير;ظهر;مكتب;</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>بدء جلسة تمارين</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>إيقاف لمدة ساعة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Unhunch sits in the tray and carries out a plan for a sore upper back: some mobility in the morning, a desk reset after every 90 minutes of sitting, strength after work and stretching before bed.</source>
        <translation>يقيم Unhunch في شريط النظام وينفّذ خطة لظهر علوي متعب: شيء من الحركة في الصباح، واستراحة حركة بعد كل 90 دقيقة من الجلوس، وتمارين قوة بعد العمل، وإطالة قبل النوم.</translation>
    </message>
    <message>
        <source>When something is due it waits for a pause in your typing and asks once. It never takes the keyboard.</source>
        <translation>حين يحين وقت شيء ينتظر توقفًا عن الكتابة ويسأل مرة واحدة. ولا يأخذ لوحة المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>An animated figure leads through every exercise, with a count, soft sounds and, if you like, a voice.</source>
        <translation>شكل متحرك يقود خلال كل تمرين، بالعدّ وبأصوات خافتة، وبصوت ناطق لمن يريد.</translation>
    </message>
    <message>
        <source>It waits while you are in a meeting, and starts to count anew when you walk away for five minutes.</source>
        <translation>ينتظر أثناء الاجتماعات، ويبدأ العدّ من جديد بعد الابتعاد خمس دقائق.</translation>
    </message>
    <message>
        <source>The week shows what was done, and holds nothing against you.</source>
        <translation>يعرض الأسبوع ما أُنجز، ولا يلوم على شيء.</translation>
    </message>
    <message>
        <source>Everything stays on your computer. There is no account, and it never goes online.</source>
        <translation>يبقى كل شيء على حاسوبك. لا حساب، ولا اتصال بالشبكة أبدًا.</translation>
    </message>
    <message>
        <source>Unhunch is no medical device and gives no medical advice. Stop an exercise that causes sharp pain, numbness or tingling.</source>
        <translation>ليس Unhunch جهازًا طبيًا ولا يقدّم نصيحة طبية. يُوقف أي تمرين يسبب ألمًا حادًا أو خدرًا أو وخزًا.</translation>
    </message>
    <message>
        <source>The first release.</source>
        <translation>الإصدار الأول.</translation>
    </message>
</context>
<context>
    <name>unhunch::AvoidCard</name>
    <message>
        <source>Better left alone</source>
        <translation>الأفضل تركها</translation>
    </message>
</context>
<context>
    <name>unhunch::CautionPage</name>
    <message>
        <source>•  %1</source>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>unhunch::ChoicesDesk</name>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
</context>
<context>
    <name>unhunch::ClockEdit</name>
    <message>
        <source>Times around it</source>
        <translation>أوقات قريبة</translation>
    </message>
    <message>
        <source>%1: times around it</source>
        <translation>%1: أوقات قريبة</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like %2.</source>
        <translation>«%1» ليس وقتًا. الصيغة مثل %2.</translation>
    </message>
</context>
<context>
    <name>unhunch::Composition</name>
    <message>
        <source>Your desktop does not tell whether you are at the keyboard. Unhunch counts by the clock alone.</source>
        <translation>لا يخبر سطح المكتب متى تُستعمل لوحة المفاتيح. فيحسب Unhunch بالساعة وحدها.</translation>
    </message>
    <message>
        <source>There is no session bus, so a second start cannot open this window.</source>
        <translation>لا يوجد ناقل جلسة، فلا يفتح تشغيل ثانٍ هذه النافذة.</translation>
    </message>
    <message>
        <source>%1. The defaults are used.</source>
        <translation>%1. تُستعمل القيم الأصلية.</translation>
    </message>
</context>
<context>
    <name>unhunch::CueBand</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
</context>
<context>
    <name>unhunch::EraseDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed before everything is deleted</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The whole history goes, with its journal and its backups, and Unhunch ends. It cannot be undone. Your settings stay.</source>
        <translation>يذهب السجل كله، مع يومياته ونسخه الاحتياطية، وينتهي Unhunch. لا رجوع عن ذلك. وتبقى الإعدادات.</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>للمتابعة تُكتب كلمة «%1».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>حذف كل شيء؟</translation>
    </message>
</context>
<context>
    <name>unhunch::ExercisePage</name>
    <message>
        <source>All exercises</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>One level easier</source>
        <translation>أسهل بمستوى</translation>
    </message>
    <message>
        <source>One level harder</source>
        <translation>أصعب بمستوى</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>ترك القرار للخطة</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Common mistake</source>
        <translation>خطأ شائع</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>متى يجب التوقف</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>1. Stand with your back to a wall.</comment>
        <translation>%L1. %2</translation>
    </message>
</context>
<context>
    <name>unhunch::FieldWidget</name>
    <message>
        <source>Whenever I sit, without fixed hours</source>
        <translation>كلما جلست، بلا ساعات ثابتة</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the program</source>
        <translation>إضافة البرنامج</translation>
    </message>
    <message>
        <source>Take this workout away</source>
        <translation>إزالة هذا التدريب</translation>
    </message>
    <message>
        <source>Add a workout</source>
        <translation>إضافة تدريب</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1، الوقت</translation>
    </message>
</context>
<context>
    <name>unhunch::FinishedPage</name>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Anything wrong?</source>
        <translation>هل من خطب؟</translation>
    </message>
    <message>
        <source>Closes by itself in a few seconds</source>
        <translation>يُغلق تلقائيًا بعد ثوانٍ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>كم كانت الصعوبة؟</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>سهل جدًا</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>صعب جدًا</translation>
    </message>
    <message>
        <source>How do you feel, compared with yesterday?</source>
        <translation>كيف الحال، مقارنة بالأمس؟</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Pain got worse at night</source>
        <translation>اشتد الألم ليلًا</translation>
    </message>
</context>
<context>
    <name>unhunch::FirmPage</name>
    <message>
        <source>Keep holding</source>
        <translation>مواصلة الضغط</translation>
    </message>
    <message>
        <source>Hold Esc for 2 seconds to leave</source>
        <translation>الضغط على Esc ثانيتين للخروج</translation>
    </message>
</context>
<context>
    <name>unhunch::FirstRunDesk</name>
    <message>
        <source>The first steps wait at step %1 of %2. Reminders come as they are set now.</source>
        <translation>الخطوات الأولى تنتظر عند الخطوة %1 من %2. ويأتي التذكير وفق الإعدادات الحالية.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>الاكتفاء بذلك</translation>
    </message>
    <message>
        <source>Your place here cannot be kept: %1</source>
        <translation>تعذّر حفظ موضعك هنا: %1</translation>
    </message>
</context>
<context>
    <name>unhunch::FirstRunStep</name>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>unhunch::FirstRunWindow</name>
    <message>
        <source>Unhunch: first steps</source>
        <translation>Unhunch: الخطوات الأولى</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>unhunch::GearLine</name>
    <message>
        <source>Press to take something else</source>
        <translation>الضغط لاستعمال شيء آخر</translation>
    </message>
</context>
<context>
    <name>unhunch::GuidePage</name>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Show how it goes</source>
        <translation>عرض الطريقة</translation>
    </message>
    <message>
        <source>Common mistake</source>
        <translation>خطأ شائع</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>ليس هكذا</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryDesk</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryMenu</name>
    <message>
        <source>Page to print (PDF)…</source>
        <translation>صفحة للطباعة (PDF)…</translation>
    </message>
    <message>
        <source>Plan for a calendar…</source>
        <translation>الخطة لتقويم…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>جداول (CSV)…</translation>
    </message>
    <message>
        <source>All of it (JSON)…</source>
        <translation>كل شيء (JSON)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>إلغاء آخر استيراد</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>حذف كل شيء…</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryPage</name>
    <message>
        <source>Earlier week</source>
        <translation>أسبوع سابق</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>أسبوع لاحق</translation>
    </message>
    <message>
        <source>Export, import and delete</source>
        <translation>تصدير واستيراد وحذف</translation>
    </message>
</context>
<context>
    <name>unhunch::LadderCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>Level 1: 6 reps, our own</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Level 1: 6 reps</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryDesk</name>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryList</name>
    <message>
        <source>Search exercises</source>
        <translation>بحث في التمارين</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
</context>
<context>
    <name>unhunch::LookBack</name>
    <message>
        <source>Trend</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>السلالم</translation>
    </message>
</context>
<context>
    <name>unhunch::MainWindow</name>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::MoreSection</name>
    <message>
        <source>I already did it</source>
        <translation>أنجزته من قبل</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>نسخة قصيرة</translation>
    </message>
    <message>
        <source>Counts as self-reported</source>
        <translation>يُحسب بلاغًا ذاتيًا</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطّي هذه المرة</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>ما العائق؟</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>تخطٍّ: %1</translation>
    </message>
</context>
<context>
    <name>unhunch::NextCard</name>
    <message>
        <source>Pause reminders</source>
        <translation>إيقاف التذكير</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى الاستئناف</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>استئناف التذكير</translation>
    </message>
</context>
<context>
    <name>unhunch::NoticeDesk</name>
    <message>
        <source>Open Unhunch</source>
        <translation>فتح Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::PickButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::PreviewPage</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>نسخة قصيرة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>unhunch::PreviewRow</name>
    <message>
        <source>One level easier</source>
        <translation>أسهل بمستوى</translation>
    </message>
    <message>
        <source>One level harder</source>
        <translation>أصعب بمستوى</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>12 reps · 1 min 5</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>unhunch::ProgressDesk</name>
    <message>
        <source>Strength and hanging rest until your stop sign was looked at.</source>
        <translation>راحة من القوة والتعلّق حتى تُفحص علامة التوقف.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>جرى فحصها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>ترك القرار للخطة</translation>
    </message>
</context>
<context>
    <name>unhunch::ReminderCard</name>
    <message>
        <source>Unhunch reminder</source>
        <translation>تذكير Unhunch</translation>
    </message>
    <message>
        <source>I already did it</source>
        <translation>أنجزته من قبل</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>نسخة قصيرة</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>تخطٍّ: %1</translation>
    </message>
</context>
<context>
    <name>unhunch::ReminderFace</name>
    <message>
        <source>Close and ask again in 5 minutes</source>
        <translation>إغلاق والسؤال ثانية بعد 5 دقائق</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Other snooze lengths</source>
        <translation>مدد تأجيل أخرى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::RemoteDesk</name>
    <message>
        <source>Nothing is due.</source>
        <translation>لم يحن وقت شيء.</translation>
    </message>
    <message>
        <source>There is no routine “%1”. There are %2.</source>
        <translation>لا يوجد برنامج «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>It was snoozed for as long as it can.</source>
        <translation>بلغ التأجيل أقصى مدته.</translation>
    </message>
    <message>
        <source>There is no reason “%1”. There are %2.</source>
        <translation>لا يوجد سبب «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>A pause ends at a time ahead, within a year.</source>
        <translation>ينتهي الإيقاف في وقت قادم، خلال سنة.</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionControls</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation>+15 ث</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>تسهيل</translation>
    </message>
    <message>
        <source>Something&apos;s wrong</source>
        <translation>هناك خطب ما</translation>
    </message>
    <message>
        <source>Add 15 seconds</source>
        <translation>إضافة 15 ثانية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionDesk</name>
    <message>
        <source>There is no such routine.</source>
        <translation>لا يوجد برنامج كهذا.</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionHeader</name>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>مغادرة ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionSurroundings</name>
    <message>
        <source>A guided session is running</source>
        <translation>جلسة تمارين جارية</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and the way back to its default</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The settings were changed by another program and have been read again. Please make your change once more.</source>
        <translation>غيّر برنامج آخر الإعدادات فقُرئت من جديد. يُرجى إعادة التغيير.</translation>
    </message>
    <message>
        <source>undoing it</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>moving the day</source>
        <translation>نقل اليوم</translation>
    </message>
    <message>
        <source>It was renamed and lies beside the new one.</source>
        <translation>أُعيدت تسميته وهو بجانب الجديد.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>taking settings from a file</source>
        <translation>الإعدادات من ملف</translation>
    </message>
    <message>
        <source>The settings of that file are in force.</source>
        <translation>إعدادات ذلك الملف سارية الآن.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>This file is not understood and left as it is; the defaults are used. %1</source>
        <translation>هذا الملف غير مفهوم ويبقى كما هو؛ وتُستعمل القيم الأصلية. %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>unhunch::Sidebar</name>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::SpanRow</name>
    <message>
        <source>Take these hours away</source>
        <translation>إزالة هذه الساعات</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1، إلى</translation>
    </message>
    <message>
        <source>Take away %1 to %2</source>
        <translation>إزالة %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>unhunch::StageView</name>
    <message>
        <source>Side</source>
        <translation>جانبي</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>خلفي</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>علوي</translation>
    </message>
</context>
<context>
    <name>unhunch::StopSignPage</name>
    <message>
        <source>Just stop here</source>
        <translation>التوقف هنا فقط</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>ما الشعور؟</translation>
    </message>
    <message>
        <source>Any of these is a reason to stop for today. What you did is saved.</source>
        <translation>أي من هذه سبب للتوقف اليوم. وما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>All fine, go back</source>
        <translation>كل شيء بخير، رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>unhunch::StoppedPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>unhunch::TransferActions</name>
    <message>
        <source>Page to print</source>
        <translation>صفحة للطباعة</translation>
    </message>
    <message>
        <source>Plan for a calendar</source>
        <translation>الخطة لتقويم</translation>
    </message>
    <message>
        <source>All of the history</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى %1.</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>مجلد للجداول</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>السجل (*.json)</translation>
    </message>
    <message>
        <source>The last import is undone.</source>
        <translation>أُلغي آخر استيراد.</translation>
    </message>
</context>
<context>
    <name>unhunch::Tray</name>
    <message>
        <source>This is not a meeting</source>
        <translation>هذا ليس اجتماعًا</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>استئناف التذكير</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>انتهى عمل اليوم</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start another routine</source>
        <translation>بدء برنامج آخر</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>إيقاف التذكير</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>ساعتين</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى الاستئناف</translation>
    </message>
</context>
<context>
    <name>unhunch::TrayDesk</name>
    <message>
        <source>Your desktop has no tray. Unhunch keeps running; start it again to open this window.</source>
        <translation>لا شريط نظام في سطح المكتب. يستمر Unhunch في العمل؛ وتشغيله ثانية يفتح هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>unhunch::VoiceHelper</name>
    <message>
        <source>The speech engine does not answer, so cues are only shown.</source>
        <translation>محرك النطق لا يجيب، فتُعرض الإرشادات كتابةً فقط.</translation>
    </message>
    <message>
        <source>No speech engine was found, so cues are only shown.</source>
        <translation>لم يُعثر على محرك نطق، فتُعرض الإرشادات كتابةً فقط.</translation>
    </message>
    <message>
        <source>The speech engine does not speak this language, so cues are only shown.</source>
        <translation>محرك النطق لا ينطق هذه اللغة، فتُعرض الإرشادات كتابةً فقط.</translation>
    </message>
</context>
<context>
    <name>unhunch::WeekCard</name>
    <message>
        <source>Start one now</source>
        <translation>بدء واحدة الآن</translation>
    </message>
</context>
</TS>
