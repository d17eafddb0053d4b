<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>window</name>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Back up now …</source>
            <translation>立即备份(&amp;B) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Backups</source>
            <translation>备份(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Close database</source>
            <translation>关闭数据库(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Commands …</source>
            <translation>命令(&amp;C) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>&amp;Connect to a server …</source>
            <translation>连接到服务器(&amp;C) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Database</source>
            <translation>数据库(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Doctor</source>
            <translation>诊断(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Encryption …</source>
            <translation>加密(&amp;E) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;First steps</source>
            <translation>入门导览(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>&amp;Goal</source>
            <translation>目标(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Graph</source>
            <translation>修订图(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Help for this page</source>
            <translation>本页帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Migration scripts …</source>
            <translation>迁移脚本(&amp;M) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>&amp;Open file …</source>
            <translation>打开文件(&amp;O) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Open …</source>
            <translation>打开(&amp;O) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Overview</source>
            <translation>概览(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Paste a log …</source>
            <translation>粘贴日志(&amp;P) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Plan &amp;&amp; Preview</source>
            <translation>计划与预览(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Run the plan …</source>
            <translation>执行计划(&amp;R) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Runs</source>
            <translation>运行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Start page</source>
            <translation>起始页(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Test connection</source>
            <translation>测试连接(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Upgrade to the newest …</source>
            <translation>升级到最新(&amp;U) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;What's this?</source>
            <translation>这是什么(&amp;W)？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>A run is followed here and can be cancelled: then the database is as it was. F1 explains every page, Ctrl+K finds every action.</source>
            <translation>可在此跟踪并取消运行：取消后数据库恢复原样。F1 解释每个页面，Ctrl+K 查找每个操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>A run is listed with its steps, seconds, rows, backup, outcome and log.</source>
            <translation>每次运行都会列出其步骤、用时、行数、备份、结果和日志。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A script that makes this schema like the other</source>
            <translation>使此架构与另一方一致的脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>All runs</source>
            <translation>所有运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Another language is spoken from the next start on.</source>
            <translation>更换的语言将在下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Back to the finding</source>
            <translation>回到该发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Back up now …</source>
            <translation>立即备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups appear here with their release, their size and whether they are still what they were when they were verified.</source>
            <translation>备份会列在这里，并注明其版本、大小，以及是否仍与验证时一致。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Backups go to</source>
            <translation>备份存放位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Before anything runs</source>
            <translation>执行之前</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Beside each database</source>
            <translation>与每个数据库同一位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Bundled with this console</source>
            <translation>随本控制台附带</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Chats, files and everything else of the other accounts go to the one you choose. Its password counts; the others go to the quarantine table.</source>
            <translation>其他账户的对话、文件及其余内容都归入您选择的账户。以它的密码为准；其余账户移入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Choose a goal, see each step and its SQL. Nothing runs before you said yes to a question that names what will happen.</source>
            <translation>选择目标，查看每一步及其 SQL。在您对说明后果的问题回答“是”之前，不会执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Choose other migration scripts</source>
            <translation>选择其他迁移脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose the backup folder</source>
            <translation>选择备份文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Choose …</source>
            <translation>选择 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Clear</source>
            <translation>取消标记</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Close the help (F1)</source>
            <translation>关闭帮助 (F1)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/main_window.py" />
            <source>Close this database</source>
            <translation>关闭此数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Colours of the s&amp;ystem</source>
            <translation>跟随系统颜色(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Compare with the current one</source>
            <translation>与当前修订比较</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Compare with …</source>
            <translation>比较对象 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect to PostgreSQL</source>
            <translation>连接到 PostgreSQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Connect to a se&amp;rver …</source>
            <translation>连接到服务器(&amp;R) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Copy DDL</source>
            <translation>复制 DDL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Copy SQL</source>
            <translation>复制 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Copy id</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Copy log</source>
            <translation>复制日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copy {what}</source>
            <translation>复制{what}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Count rows</source>
            <translation>统计行数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Count the rows of every table</source>
            <translation>统计每个表的行数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Dar&amp;k</source>
            <translation>深色(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Databases that you open are listed here with what was last known of them.</source>
            <translation>您打开的数据库会列在这里，并附上最近所知的状态。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Default</source>
            <translation>默认值</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Delete the others</source>
            <translation>删除其余备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Delete …</source>
            <translation>删除 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Diagram</source>
            <translation>关系图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Doctor</source>
            <translation>诊断</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Doctor: × error · ! warning · i to know · ½ half done · − recorded, not there · + there, not recorded</source>
            <translation>诊断：× 错误 · ! 警告 · i 须知 · ½ 只做了一半 · − 有记录但不存在 · + 存在但无记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>Does</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop a database here</source>
            <translation>将数据库拖放到这里</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop webui.db here</source>
            <translation>将 webui.db 拖放到这里</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encrypt it, decrypt it, or change its key</source>
            <translation>加密、解密或更换密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Encryption settings</source>
            <translation>加密设置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encryption …</source>
            <translation>加密 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Enter the key …</source>
            <translation>输入密钥 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every revision, the oldest on top: A is applied, C is where the database is, P is still to come. A click tells more, a right click leads there.</source>
            <translation>所有修订，最旧的在最上面：A 表示已应用，C 是数据库所在处，P 尚待执行。单击查看详情，右键可前往该处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every run makes a backup first and opens it again to verify it. Any of them can be restored from here.</source>
            <translation>每次运行都会先备份，并重新打开以验证。任何一个备份都可以从这里恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Evidence by table</source>
            <translation>按表列出的证据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Examine again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Examining …</source>
            <translation>正在检查 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Export …</source>
            <translation>导出 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Findings appear here, the worst first. There are none.</source>
            <translation>发现会列在这里，最严重的在前。目前没有。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fit</source>
            <translation>适应窗口</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fold straight runs into one row each</source>
            <translation>将每段直线折叠为一行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>For authors of migrations</source>
            <translation>供迁移脚本作者使用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Forget the log</source>
            <translation>清除日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Forget this entry</source>
            <translation>移除此条目</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go on with the next step</source>
            <translation>继续执行下一步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Go on …</source>
            <translation>继续 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Go to current</source>
            <translation>转到当前</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Go to the next one that is lit up</source>
            <translation>转到下一个被标亮的对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go to the run</source>
            <translation>转到此运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Graph</source>
            <translation>修订图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>How to get to a release of Open WebUI</source>
            <translation>如何到达某个 Open WebUI 版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>I want to run Open WebUI</source>
            <translation>我想运行 Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>In</source>
            <translation>位于</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: no, although it is recorded.</source>
            <translation>表中：没有，尽管已有记录。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: no.</source>
            <translation>表中：没有。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: partly.</source>
            <translation>表中：部分存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: yes, although it is not recorded.</source>
            <translation>表中：存在，尽管没有记录。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: yes.</source>
            <translation>表中：存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Is</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>It leaves no trace in the tables.</source>
            <translation>它在表中不留痕迹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>It was only looked at.</source>
            <translation>只是查看过。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Keep some backups by rules, and delete the others</source>
            <translation>按规则保留部分备份，删除其余备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Keys and indexes</source>
            <translation>键和索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Last known</source>
            <translation>最近所知</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Look at the plan</source>
            <translation>查看计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Looking is strictly read-only: not a byte of it or beside it changes. Nothing runs before a verified backup.</source>
            <translation>查看是严格只读的：数据库及其旁边的文件一个字节都不会改变。在备份通过验证之前不会执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Make a verified backup</source>
            <translation>制作经过验证的备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Making the demo …</source>
            <translation>正在创建演示 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Migration scripts</source>
            <translation>迁移脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Migration scripts of databases opened from now on</source>
            <translation>此后打开的数据库所用的迁移脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/rescue_dialog.py" />
            <source>New file</source>
            <translation>新文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Next match (F3)</source>
            <translation>下一个匹配 (F3)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Next step</source>
            <translation>下一步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Of</source>
            <translation>所属</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open WebUI doesn't start? See what its log says</source>
            <translation>Open WebUI 无法启动？看看日志怎么说</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Open another file …</source>
            <translation>打开其他文件 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open script</source>
            <translation>打开脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open the database behind your Open WebUI</source>
            <translation>打开您的 Open WebUI 背后的数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Open the database …</source>
            <translation>打开数据库 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open this run</source>
            <translation>展开此段</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Opened</source>
            <translation>打开时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Operations</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Past examinations …</source>
            <translation>以往的检查 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Paste Open WebUI's start-up log or a traceback. It stays on this computer.</source>
            <translation>粘贴 Open WebUI 的启动日志或错误回溯。内容只留在本机。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Paste a log …</source>
            <translation>粘贴日志 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Plan &amp;&amp; Preview</source>
            <translation>计划与预览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Previous match (Shift+F3)</source>
            <translation>上一个匹配 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Put this away</source>
            <translation>收起</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Re&amp;load</source>
            <translation>重新加载(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Re&amp;scue out of SQLCipher …</source>
            <translation>从 SQLCipher 中救出(&amp;S) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Read what can be read into a new file</source>
            <translation>将可读的内容读入新文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Reading {name} …</source>
            <translation>正在读取 {name} …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Recent databases</source>
            <translation>最近的数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rehearse</source>
            <translation>演练</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Rehearse, then run …</source>
            <translation>先演练，再执行 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Remember this connection</source>
            <translation>记住此连接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair a throw-away copy, and change nothing</source>
            <translation>修复一个临时副本，不做任何更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair all …</source>
            <translation>全部修复 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair this …</source>
            <translation>修复此项 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Rescue out of SQLCipher …</source>
            <translation>从 SQLCipher 中救出 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Reset the layou&amp;t</source>
            <translation>重置布局(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Restore that backup …</source>
            <translation>恢复该备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Restore the backup …</source>
            <translation>恢复备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Restore …</source>
            <translation>恢复 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Revision</source>
            <translation>修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Revision and backup</source>
            <translation>修订与备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>Risks</source>
            <translation>风险</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>S&amp;chema</source>
            <translation>架构(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Safety net</source>
            <translation>安全保障</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Salvage …</source>
            <translation>抢救 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Save Alembic revision …</source>
            <translation>保存 Alembic 修订 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Save SQL …</source>
            <translation>保存 SQL …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Save report …</source>
            <translation>保存报告 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Save …</source>
            <translation>保存 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Saved and found databases</source>
            <translation>已保存和已找到的数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Saved and found on this computer</source>
            <translation>本机上已保存和已找到的</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Schema</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Se&amp;ttings …</source>
            <translation>设置(&amp;T) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Select a backup</source>
            <translation>选择一个备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Select a finding</source>
            <translation>选择一个发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Select a run</source>
            <translation>选择一次运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Select a table</source>
            <translation>选择一个表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Should be gone</source>
            <translation>本应删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Show everything (F)</source>
            <translation>显示全部 (F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Show everything alike again (Esc)</source>
            <translation>恢复全部显示（Esc）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show in graph</source>
            <translation>在图中显示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show in schema</source>
            <translation>在架构中显示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show the SQL</source>
            <translation>显示 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Show the plan</source>
            <translation>显示计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Show the plan and its SQL</source>
            <translation>显示计划及其 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Show where the database is</source>
            <translation>显示数据库所在位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Side by side with a revision or another database</source>
            <translation>与某个修订或其他数据库并排比较</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Source …</source>
            <translation>来源 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/step_table.py" />
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Steps of the plan</source>
            <translation>计划的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Steps of the run</source>
            <translation>运行的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Steps of the selected run</source>
            <translation>所选运行的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Stop, and put everything back</source>
            <translation>停止并全部还原</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Strictly read-only: nothing of it changes.</source>
            <translation>严格只读：不会有任何更改。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Support bundle …</source>
            <translation>支持包 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Tables</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Tables and foreign keys as boxes</source>
            <translation>以方框显示表和外键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Take back what the migration added</source>
            <translation>撤回迁移所添加的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Tell when a run ends while you look elsewhere</source>
            <translation>当您在查看其他内容时，运行结束后通知我</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The first sentence says how the database is. Below it is the one thing to do next. Looking never changes a byte.</source>
            <translation>第一句话说明数据库的状况，下面是接下来唯一要做的事。查看不会改变任何一个字节。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The way back</source>
            <translation>回退之路</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The whole history</source>
            <translation>完整的历史</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>There</source>
            <translation>已有</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>There is no such folder.</source>
            <translation>没有这个文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Thin out …</source>
            <translation>精简备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>This is what the bundle holds</source>
            <translation>支持包包含以下内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Time</source>
            <translation>用时</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>To</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Trust these scripts …</source>
            <translation>信任这些脚本 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Try the demo</source>
            <translation>试用演示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Under which key</source>
            <translation>使用哪个密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Undo it …</source>
            <translation>撤销 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Upgrade …</source>
            <translation>升级 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Use these scripts</source>
            <translation>使用这些脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Usually in a Docker volume (/app/backend/data/webui.db), in DATA_DIR, or in backend/data of a checkout.</source>
            <translation>通常位于 Docker 卷 (/app/backend/data/webui.db)、DATA_DIR，或源码目录的 backend/data 中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Verify again</source>
            <translation>重新验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Version tables, schema, locks and scripts were looked at.</source>
            <translation>已查看版本表、架构、锁和脚本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>W&amp;ords</source>
            <translation>术语(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Wait before the next step</source>
            <translation>在下一步之前等待</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>What</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>What does the log say?</source>
            <translation>日志说了什么？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>What going back can't keep</source>
            <translation>回退时无法保留的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>What happens to it</source>
            <translation>将发生什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>What the upgrade changes</source>
            <translation>升级会更改什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>What to do</source>
            <translation>如何处理</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>What to do next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What was done</source>
            <translation>已做之事</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What would run</source>
            <translation>将要执行什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Where it stands</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Which account keeps the address?</source>
            <translation>哪个账户保留此地址？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Which backups are kept?</source>
            <translation>保留哪些备份？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Which migration scripts?</source>
            <translation>使用哪些迁移脚本？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Which release?</source>
            <translation>哪个版本？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Which release? …</source>
            <translation>哪个版本？ …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Write the SQL to files</source>
            <translation>将 SQL 写入文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>all findings</source>
            <translation>所有发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>half done</source>
            <translation>只做了一半</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>not in the tables</source>
            <translation>表中没有</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>not recorded</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>should be gone</source>
            <translation>本应删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>the DDL</source>
            <translation>DDL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>the backup's path</source>
            <translation>备份的路径</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>the log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the primary key</source>
            <translation>主键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>the revision's id</source>
            <translation>修订的 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>the step's SQL</source>
            <translation>此步骤的 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>the tables are here</source>
            <translation>表实际在此</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/card.py" />
            <source>this message</source>
            <translation>此消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>{at} of {count}</source>
            <translation>第 {at} 步，共 {count} 步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} column</source>
            <translation>{count} 列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} columns</source>
            <translation>{count} 列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>{count} finding</source>
            <translation>{count} 个发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>{count} findings</source>
            <translation>{count} 个发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} index</source>
            <translation>{count} 个索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} indexes</source>
            <translation>{count} 个索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revision lit up: {title}</source>
            <translation>标亮 {count} 个修订：{title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revisions lit up: {title}</source>
            <translation>标亮 {count} 个修订：{title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} table lit up: {title}</source>
            <translation>标亮 {count} 个表：{title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} tables lit up: {title}</source>
            <translation>标亮 {count} 个表：{title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} type</source>
            <translation>{count} 个类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} types</source>
            <translation>{count} 个类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>{name} could not be opened</source>
            <translation>无法打开 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>{name}: it should be here, and is not</source>
            <translation>{name}：本应在此，却没有</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>{what} done</source>
            <translation>{what}已完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>{what} not done</source>
            <translation>{what}未完成</translation>
        </message>
    </context>
</TS>
