<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>epost::ApplyCommand</name>
    <message>
        <source>Apply a package to a folder: all of it or nothing</source>
        <translation>修正差分プログラムをフォルダに適用（途中で失敗したときは、すべて適用前に戻す）</translation>
    </message>
    <message>
        <source>the differential update program (.exe)</source>
        <translation>修正差分プログラム（.exe）</translation>
    </message>
    <message>
        <source>Refused: nothing was changed in %1.</source>
        <translation>続行不可のため、適用しませんでした。%1 のファイルは変更していません。</translation>
    </message>
    <message>
        <source>Apply %1 to %2?</source>
        <translation>%1 を %2 に適用しますか？</translation>
    </message>
</context>
<context>
    <name>epost::ApplyPackagePage</name>
    <message>
        <source>Where the files are replaced</source>
        <translation>ファイルを置き換える場所</translation>
    </message>
</context>
<context>
    <name>epost::ApplyPackageStep</name>
    <message>
        <source>The web administration tool is not used here.</source>
        <translation>Web管理ツールを使用していません。</translation>
    </message>
    <message>
        <source>Run %1, choose exactly this folder with [Browse]: %2, then press [Unzip] and let it overwrite. Done?</source>
        <translation>%1を実行し、[Browse]で必ずフォルダ「%2」を選んでから、[Unzip]で上書きしてください。終わりましたか？</translation>
    </message>
    <message>
        <source>The folder proposed by the program has no drive and may be wrong. Every file is compared afterwards.</source>
        <translation>プログラムが最初に表示するフォルダにはドライブ名がなく、誤っていることがあります。適用後にすべてのファイルを照合します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Files of the mail update are no longer those that step 3 has placed.</source>
        <translation>メール用修正差分プログラムのファイルが、手順3で置いたものと異なっています。</translation>
    </message>
    <message>
        <source>Security software or a person removed or changed them since.</source>
        <translation>その後、セキュリティソフトまたは人の操作で削除または変更されました。</translation>
    </message>
    <message>
        <source>Exclude the folder from scanning. This step places them again.</source>
        <translation>フォルダを検査の対象から除外してください。この手順で、もう一度置き換えます。</translation>
    </message>
</context>
<context>
    <name>epost::ArgumentCheck</name>
    <message>
        <source>The command "%1" has no option "%2".</source>
        <translation>コマンド「%1」にオプション「%2」はありません。</translation>
    </message>
    <message>
        <source>The command "%1" needs &lt;%2&gt;.</source>
        <translation>コマンド「%1」には &lt;%2&gt; の指定が必要です。</translation>
    </message>
    <message>
        <source>The command "%1" does not know what to do with "%2".</source>
        <translation>コマンド「%1」では「%2」を指定できません。</translation>
    </message>
    <message>
        <source>The command "%1" needs the option --%2 &lt;%3&gt;.</source>
        <translation>コマンド「%1」にはオプション --%2 &lt;%3&gt; が必要です。</translation>
    </message>
    <message>
        <source>The option --%1 takes one of %2, not "%3".</source>
        <translation>オプション --%1 に指定できるのは %2 のいずれかです。「%3」は指定できません。</translation>
    </message>
</context>
<context>
    <name>epost::AskPanel</name>
    <message>
        <source>The work waits for an answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Sto&amp;p here</source>
        <translation>ここで中断(&amp;P)</translation>
    </message>
    <message>
        <source>What turned up</source>
        <translation>新たに見つかったこと</translation>
    </message>
    <message>
        <source>Stops the step. It can be continued later.</source>
        <translation>この手順を中断します。後で続行できます。</translation>
    </message>
    <message>
        <source>Go on over this caution?</source>
        <translation>この注意を承知のうえで続けますか。</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>Confirm what will be done.</source>
        <translation>これから行うことをご確認ください。</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>確認(&amp;F)</translation>
    </message>
    <message>
        <source>Going on needs a reason for the report.</source>
        <translation>続行するには、報告書に記載する理由が必要です。</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>理由（必須）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reason (may stay empty)</source>
        <translation>理由（任意）(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Not this ti&amp;me</source>
        <translation>今回は送信しない(&amp;M)</translation>
    </message>
    <message>
        <source>The step goes on, and the report says that no test mail was sent.</source>
        <translation>手順は続行し、テストメールを送信しなかったことを報告書に記載します。</translation>
    </message>
    <message>
        <source>&amp;Send the test mail</source>
        <translation>テストメールを送信(&amp;S)</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>パスワードが入力されていません。</translation>
    </message>
</context>
<context>
    <name>epost::Asking</name>
    <message>
        <source>Not confirmed yet: %1</source>
        <translation>未確認: %1</translation>
    </message>
    <message>
        <source>The name is missing: %1</source>
        <translation>氏名が未入力です: %1</translation>
    </message>
    <message>
        <source>Worker and checker must be two persons.</source>
        <translation>作業者と確認者は別の人である必要があります。</translation>
    </message>
    <message>
        <source>No answer has been chosen yet.</source>
        <translation>回答が選択されていません。</translation>
    </message>
    <message>
        <source>The answer “%1” needs a reason for the report.</source>
        <translation>回答「%1」には、報告書に記載する理由が必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1（%2） %3</translation>
    </message>
</context>
<context>
    <name>epost::AuditPackagePage</name>
    <message>
        <source>Approved update program</source>
        <translation>承認済みの修正差分プログラム</translation>
    </message>
</context>
<context>
    <name>epost::AuditPackageStep</name>
    <message>
        <source>The web administration tool is not used here.</source>
        <translation>Web管理ツールは使用していません。</translation>
    </message>
</context>
<context>
    <name>epost::Catalog</name>
    <message>
        <source>The catalogue is missing in this program.</source>
        <translation>このプログラムにカタログが含まれていません。</translation>
    </message>
    <message>
        <source>Please correct the site file at that place.</source>
        <translation>サイトファイルの該当箇所を修正してください。</translation>
    </message>
</context>
<context>
    <name>epost::CatalogReader</name>
    <message>
        <source>this is not a TCP port</source>
        <translation>TCPポート番号ではありません</translation>
    </message>
    <message>
        <source>“%1” is neither x86 nor x64</source>
        <translation>「%1」は x86 と x64 のどちらでもありません</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>1つ以上必要です</translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>“%1” does not exist</source>
        <translation>「%1」は存在しません</translation>
    </message>
    <message>
        <source>The file has schema %1; this program knows schemas up to %2.</source>
        <translation>このファイルのスキーマは %1 です。このプログラムが対応するスキーマは %2 までです。</translation>
    </message>
    <message>
        <source>Please use the version of this program that wrote the file.</source>
        <translation>このファイルを作成したバージョンのこのプログラムを使用してください。</translation>
    </message>
    <message>
        <source>The file has no valid schema number.</source>
        <translation>ファイルに有効なスキーマ番号がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file name</source>
        <translation>「%1」はファイル名として使えません</translation>
    </message>
    <message>
        <source>an empty line is not allowed</source>
        <translation>空の行は使えません</translation>
    </message>
</context>
<context>
    <name>epost::ChangePlanModel</name>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Version: old → new</source>
        <translation>バージョン: 適用前 → 適用後</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>ファイルの日時</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Equal already</source>
        <translation>同一（変更なし）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>epost::ChangePlanView</name>
    <message>
        <source>Changes file by file</source>
        <translation>ファイルごとの変更内容</translation>
    </message>
    <message>
        <source>%1 replaced, %2 added, %3 equal already, %4 kept. Space needed meanwhile: %5.</source>
        <translation>置き換え %1、追加 %2、同一 %3、そのまま %4。作業中に必要な空き容量: %5</translation>
    </message>
</context>
<context>
    <name>epost::ChangePlanner</name>
    <message>
        <source>The plan was cancelled.</source>
        <translation>適用内容の確認を取り消しました。</translation>
    </message>
    <message>
        <source>A link stands where the package has a folder.</source>
        <translation>修正差分プログラムではフォルダとなる場所に、リンクがあります。</translation>
    </message>
    <message>
        <source>A file stands where the package has a folder.</source>
        <translation>修正差分プログラムではフォルダとなる場所に、ファイルがあります。</translation>
    </message>
    <message>
        <source>The product never writes through a link, which may lead anywhere.</source>
        <translation>リンクの先がどこか保証できないため、このプログラムはリンクをたどって書き込みません。</translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation>だれが置いたものかをご確認のうえ、取り除いてください。</translation>
    </message>
    <message>
        <source>A folder stands where the package has a file.</source>
        <translation>修正差分プログラムではファイルとなる場所に、フォルダがあります。</translation>
    </message>
    <message>
        <source>A link stands where the package has a file.</source>
        <translation>修正差分プログラムではファイルとなる場所に、リンクがあります。</translation>
    </message>
    <message>
        <source>The product replaces plain files only.</source>
        <translation>このプログラムが置き換えるのは、通常のファイルだけです。</translation>
    </message>
    <message>
        <source>The package holds %1 programs, the installed product is %2.</source>
        <translation>修正差分プログラムに含まれるファイルは %1 用ですが、インストール済みの製品は %2 用です。</translation>
    </message>
    <message>
        <source>A program for another processor does not start, or does not load its libraries.</source>
        <translation>種類の異なるプロセッサ用のプログラムは、起動できないか、必要なDLLを読み込めません。</translation>
    </message>
    <message>
        <source>Choose the package of the installed edition (32-bit or 64-bit).</source>
        <translation>インストール済みの製品（32bit版または64bit版）に合った修正差分プログラムを選択してください。</translation>
    </message>
    <message>
        <source>The package is older than the one applied last.</source>
        <translation>前回適用した修正差分プログラムより古い日付です。</translation>
    </message>
    <message>
        <source>Its date is %1; %2 was applied here.</source>
        <translation>今回の日付は %1、前回適用したものの日付は %2 です。</translation>
    </message>
    <message>
        <source>Check that this is really the package to apply.</source>
        <translation>適用する修正差分プログラムに間違いがないことをご確認ください。</translation>
    </message>
    <message>
        <source>The package holds data files; those that exist stay as they are.</source>
        <translation>修正差分プログラムにデータファイルが含まれています。既存のデータファイルは置き換えずに残します。</translation>
    </message>
    <message>
        <source>The package holds data files, and existing ones will be replaced.</source>
        <translation>修正差分プログラムにデータファイルが含まれており、既存のデータファイルが置き換えられます。</translation>
    </message>
    <message>
        <source>Data files hold settings and accounts, which an update usually leaves alone (FAQ07-15).</source>
        <translation>データファイルには設定やアカウントの情報が入っており、通常の修正差分プログラムでは変更されません（FAQ07-15）。</translation>
    </message>
    <message>
        <source>There is too little space on the drive.</source>
        <translation>ドライブの空き容量が足りません。</translation>
    </message>
    <message>
        <source>%1 are needed, %2 are free.</source>
        <translation>必要な容量は %1、空き容量は %2 です。</translation>
    </message>
    <message>
        <source>Free space on the drive, for example by removing old backups (prune).</source>
        <translation>古い適用前ファイルの控えを削除する（prune）などして、ドライブの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>フォルダに書き込めません。</translation>
    </message>
    <message>
        <source>Run this program as administrator and check the rights of the folder.</source>
        <translation>このプログラムを管理者として実行し、フォルダのアクセス権をご確認ください。</translation>
    </message>
    <message>
        <source>The file is write-protected; its successor will be so too.</source>
        <translation>ファイルは読み取り専用です。置き換え後のファイルも読み取り専用になります。</translation>
    </message>
</context>
<context>
    <name>epost::CheckCommand</name>
    <message>
        <source>See whether this node and the cluster are ready; changes nothing</source>
        <translation>このノードとクラスターの準備状況の確認（変更なし）</translation>
    </message>
    <message>
        <source>%1 is ready for the procedure.</source>
        <translation>%1 は手順を開始できる状態です。</translation>
    </message>
    <message>
        <source>%1 is not ready for the procedure. Nothing was changed.</source>
        <translation>%1 はまだ手順を開始できる状態ではありません。変更は行っていません。</translation>
    </message>
</context>
<context>
    <name>epost::Checklist</name>
    <message>
        <source>The checklist has no such item.</source>
        <translation>その確認項目はありません。</translation>
    </message>
    <message>
        <source>Show the session to see its items.</source>
        <translation>作業の内容を表示して、確認項目をご確認ください。</translation>
    </message>
    <message>
        <source>Step %1 is open: %2.</source>
        <translation>手順%1「%2」が終わっていません。</translation>
    </message>
    <message>
        <source>Carry out the rest of the procedure, or go back.</source>
        <translation>残りの手順を実施するか、切り戻しを行ってください。</translation>
    </message>
    <message>
        <source>Going back (%1) is not finished.</source>
        <translation>切り戻し（%1）が終わっていません。</translation>
    </message>
    <message>
        <source>Finish going back.</source>
        <translation>切り戻しを最後まで行ってください。</translation>
    </message>
    <message>
        <source>The run cannot be called finished yet. %1</source>
        <translation>まだ作業を終了できません。%1</translation>
    </message>
</context>
<context>
    <name>epost::ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>該当なし: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>備考: %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>文面をコピー: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>epost::Cluster</name>
    <message>
        <source>Up</source>
        <translation>クラスターに参加済み</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>クラスターへ参加処理中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Partly online</source>
        <translation>一部オンライン</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>状態切り替え中</translation>
    </message>
</context>
<context>
    <name>epost::ClusterActions</name>
    <message>
        <source>role “%1”: %2, owner node %3</source>
        <translation>役割「%1」: %2、所有者ノード: %3</translation>
    </message>
    <message>
        <source>Waiting was stopped on request.</source>
        <translation>取り消しの操作により、完了を待たずに終了しました。</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>最後に確認した状態: %1</translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager. Then try this step again, go back, or stop here.</source>
        <translation>フェールオーバー クラスター マネージャーをご確認ください。そのうえで、この手順をもう一度実行するか、切り戻すか、ここで中断（後で続行できます）してください。</translation>
    </message>
    <message>
        <source>Pausing %1 in the cluster</source>
        <translation>クラスターで %1 を一時停止しています</translation>
    </message>
    <message>
        <source>Ending the pause of %1 in the cluster</source>
        <translation>クラスターで %1 の一時停止を解除しています</translation>
    </message>
    <message>
        <source>The cluster service of %1 is stopping</source>
        <translation>%1 のクラスター サービスを停止しています</translation>
    </message>
    <message>
        <source>The cluster service of %1 is starting</source>
        <translation>%1 のクラスター サービスを開始しています</translation>
    </message>
    <message>
        <source>The cluster has no such role.</source>
        <translation>クラスターにこの役割がありません。</translation>
    </message>
    <message>
        <source>Waiting until the role is online on %1</source>
        <translation>役割が %1 でオンラインになるのを待っています</translation>
    </message>
    <message>
        <source>Waited for %1.</source>
        <translation>%1待ちました。</translation>
    </message>
    <message>
        <source>%1 could not be paused in the cluster.</source>
        <translation>クラスターで %1 を一時停止できませんでした。</translation>
    </message>
    <message>
        <source>The pause of %1 in the cluster could not be ended.</source>
        <translation>クラスターで %1 の一時停止を解除できませんでした。</translation>
    </message>
    <message>
        <source>The cluster service of %1 did not stop.</source>
        <translation>%1 のクラスター サービスが停止しませんでした。</translation>
    </message>
    <message>
        <source>The cluster service of %1 did not start.</source>
        <translation>%1 のクラスター サービスが開始しませんでした。</translation>
    </message>
    <message>
        <source>The role did not come online on %1.</source>
        <translation>役割が %1 でオンラインになりませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::ClusterApi</name>
    <message>
        <source>The failover cluster feature is not installed on this machine.</source>
        <translation>このコンピューターにはフェールオーバー クラスタリング機能がインストールされていません。</translation>
    </message>
    <message>
        <source>Run this on a node of the cluster.</source>
        <translation>クラスターのノード上で実行してください。</translation>
    </message>
    <message>
        <source>The cluster functions of this Windows are not known.</source>
        <translation>このバージョンのWindowsのクラスター機能には対応していません。</translation>
    </message>
    <message>
        <source>Do the cluster's steps by hand in the Failover Cluster Manager.</source>
        <translation>クラスターの操作は、フェールオーバー クラスター マネージャーで手動で行ってください。</translation>
    </message>
</context>
<context>
    <name>epost::ClusterErrors</name>
    <message>
        <source>The cluster does not let this user do it.</source>
        <translation>このユーザーには、クラスターでこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Use an account that is an administrator on both nodes, and run this program as administrator. Or do it by hand in the Failover Cluster Manager.</source>
        <translation>両ノードの管理者であるアカウントを使い、このプログラムを管理者として実行してください。またはフェールオーバー クラスター マネージャーで手動で行ってください。</translation>
    </message>
    <message>
        <source>No node of the cluster answers.</source>
        <translation>クラスターのどのノードからも応答がありません。</translation>
    </message>
    <message>
        <source>Check that the cluster service runs on at least one node, and that the nodes reach each other over the network.</source>
        <translation>少なくとも1つのノードでクラスター サービスが動作していること、ノード間の通信ができることをご確認ください。</translation>
    </message>
    <message>
        <source>The cluster has no such node.</source>
        <translation>クラスターにこのノードはありません。</translation>
    </message>
    <message>
        <source>Look at the nodes in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーでノードをご確認ください。</translation>
    </message>
    <message>
        <source>The cluster has no such role.</source>
        <translation>クラスターにこの役割はありません。</translation>
    </message>
    <message>
        <source>Look at the roles in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーで役割をご確認ください。</translation>
    </message>
    <message>
        <source>The cluster has no such resource.</source>
        <translation>クラスターにこのリソースはありません。</translation>
    </message>
    <message>
        <source>Look at the resources of the role in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーで役割のリソースをご確認ください。</translation>
    </message>
    <message>
        <source>The node takes no part in the cluster now.</source>
        <translation>ノードは現在クラスターに参加していません。</translation>
    </message>
    <message>
        <source>Start the cluster service of the node, then try again.</source>
        <translation>ノードのクラスター サービスを開始してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The node is paused in the cluster.</source>
        <translation>ノードはクラスターで一時停止中です。</translation>
    </message>
    <message>
        <source>Resume it in the Failover Cluster Manager (no failback), then try again.</source>
        <translation>フェールオーバー クラスター マネージャーで一時停止を解除し（フェールバックなし）、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The cluster service of the node is stopping.</source>
        <translation>ノードのクラスター サービスが停止処理中です。</translation>
    </message>
    <message>
        <source>Wait until it has stopped, then check again.</source>
        <translation>停止を待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The role is being moved at this moment.</source>
        <translation>役割は現在移動中です。</translation>
    </message>
    <message>
        <source>Wait until the move has ended, then check again.</source>
        <translation>移動の完了を待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The role is not available at this moment.</source>
        <translation>役割は現在利用できません。</translation>
    </message>
    <message>
        <source>Look at its resources in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーで役割のリソースをご確認ください。</translation>
    </message>
    <message>
        <source>A resource of the role is locked and cannot be moved now.</source>
        <translation>役割のリソースがロックされていて、現在は移動できません。</translation>
    </message>
    <message>
        <source>Wait until a backup or another task on the role has ended, then try again.</source>
        <translation>バックアップなど、役割に対する処理が終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The cluster has no quorum.</source>
        <translation>クラスターのクォーラムが失われています。</translation>
    </message>
    <message>
        <source>Bring the other node or the witness back first.</source>
        <translation>先に、もう一方のノードまたはクォーラム監視を復旧してください。</translation>
    </message>
    <message>
        <source>The cluster refused.</source>
        <translation>クラスターが要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Look at the cluster in the Failover Cluster Manager and at its event log.</source>
        <translation>フェールオーバー クラスター マネージャーでクラスターの状態とイベントログをご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::ClusterPicture</name>
    <message>
        <source>The cluster could not be observed</source>
        <translation>クラスターの状態を確認できませんでした</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>ここまでなし</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>手順%1: %2</translation>
    </message>
    <message>
        <source>step %1: %2 and going on</source>
        <translation>手順%1: %2（継続中）</translation>
    </message>
    <message>
        <source>None since %1
(%2)</source>
        <translation>%1 からなし
（%2）</translation>
    </message>
    <message>
        <source>Two nodes</source>
        <translation>2ノードで稼働可能</translation>
    </message>
    <message>
        <source>Two nodes again,
after %1</source>
        <translation>2ノードに復帰
（%1後）</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%2個中%1個がオンライン</translation>
    </message>
    <message>
        <source>Shared disk</source>
        <translation>共有ディスク</translation>
    </message>
    <message>
        <source>Shared disk %1</source>
        <translation>共有ディスク %1</translation>
    </message>
    <message>
        <source>Owner node</source>
        <translation>所有者ノード</translation>
    </message>
    <message>
        <source>E-Post services</source>
        <translation>E-Postサービス</translation>
    </message>
    <message>
        <source>Mail outage</source>
        <translation>メール停止</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗長性</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>切り戻し判断時刻</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>クラスター %1</translation>
    </message>
    <message>
        <source>None configured</source>
        <translation>構成されていません</translation>
    </message>
    <message>
        <source>Virtual name, IP</source>
        <translation>仮想名・IP</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>クォーラム監視</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>適用状況</translation>
    </message>
    <message>
        <source>Files are being replaced</source>
        <translation>ファイルを置き換え中</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>%1 is partly replaced</source>
        <translation>%1 は一部のみ置き換え済み</translation>
    </message>
    <message>
        <source>Both nodes</source>
        <translation>両系とも適用済み</translation>
    </message>
    <message>
        <source>No node yet</source>
        <translation>両系とも適用前</translation>
    </message>
    <message>
        <source>Secondary node only
(as planned)</source>
        <translation>副系のみ適用済み
（計画どおり）</translation>
    </message>
    <message>
        <source>One node only: %1</source>
        <translation>%1 のみ適用済み</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>epost::ClusterSimulation</name>
    <message>
        <source>The cluster service is still stopping and cannot be started yet.</source>
        <translation>クラスター サービスは停止処理中のため、まだ開始できません。</translation>
    </message>
    <message>
        <source>Wait until it has stopped, then start it.</source>
        <translation>停止が終わるまで待ってから開始してください。</translation>
    </message>
    <message>
        <source>A node that is down cannot be paused.</source>
        <translation>停止中のノードは一時停止できません。</translation>
    </message>
    <message>
        <source>A node that is down cannot be resumed.</source>
        <translation>停止中のノードは一時停止を解除できません。</translation>
    </message>
    <message>
        <source>Start its cluster service first.</source>
        <translation>先にこのノードのクラスター サービスを開始してください。</translation>
    </message>
    <message>
        <source>The cluster has no such role.</source>
        <translation>クラスターにこの役割はありません。</translation>
    </message>
    <message>
        <source>This node cannot take the role: it is down, paused or no possible owner.</source>
        <translation>このノードは役割を受け取れません。停止中か一時停止、または実行可能な所有者ではありません。</translation>
    </message>
    <message>
        <source>Look at the node in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーでノードの状態をご確認ください。</translation>
    </message>
    <message>
        <source>The role is being moved already.</source>
        <translation>役割はすでに移動中です。</translation>
    </message>
    <message>
        <source>Wait until the move has ended.</source>
        <translation>移動が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The cluster has no such node.</source>
        <translation>クラスターにこのノードはありません。</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>ノードが応答しません。</translation>
    </message>
</context>
<context>
    <name>epost::ClusterStyle</name>
    <message>
        <source>The mail work folder is a network share.</source>
        <translation>メール作業フォルダがネットワーク共有になっています。</translation>
    </message>
    <message>
        <source>On a failover cluster it belongs on a drive letter of the shared disk (FAQ05-40, FAQ17-87).</source>
        <translation>フェールオーバー クラスターでは、共有ディスクのドライブ上に置く必要があります（FAQ05-40、FAQ17-87）。</translation>
    </message>
    <message>
        <source>Please check the setting in Mail Control on the active node.</source>
        <translation>稼働中のノードのMail Controlで設定をご確認ください。</translation>
    </message>
    <message>
        <source>This machine uses the vendor's own cluster method (E-Post方式クラスタ).</source>
        <translation>このマシンはベンダー独自のクラスター（E-Post方式クラスタ）を使用しています。</translation>
    </message>
    <message>
        <source>There the services of the standby machine keep running and an address is watched; this procedure is for a Microsoft failover cluster only (FAQ13-23, FAQ13-24).</source>
        <translation>E-Post方式クラスタでは、待機側でもE-Postサービスが動き続け、IPアドレスを監視します。この手順は、Microsoftのフェールオーバー クラスターだけが対象です（FAQ13-23、FAQ13-24）。</translation>
    </message>
    <message>
        <source>Please follow the vendor's procedure for that method.</source>
        <translation>E-Post方式クラスタ用のベンダーの手順に従ってください。</translation>
    </message>
    <message>
        <source>This machine belongs to no failover cluster.</source>
        <translation>このマシンはフェールオーバー クラスターに属していません。</translation>
    </message>
    <message>
        <source>The procedure moves the mail role from node to node.</source>
        <translation>この手順では、メールの役割をノード間で移動します。</translation>
    </message>
    <message>
        <source>Please start this program on a node of the cluster.</source>
        <translation>クラスターのノード上でこのプログラムを起動してください。</translation>
    </message>
    <message>
        <source>The watcher of the vendor's own cluster method is running.</source>
        <translation>E-Post方式クラスタの監視プログラムが動いています。</translation>
    </message>
    <message>
        <source>It does not belong on a failover cluster and may start or stop services by itself.</source>
        <translation>フェールオーバー クラスターでは使わないもので、E-Postサービスを独自に開始・停止するおそれがあります。</translation>
    </message>
    <message>
        <source>Please ask the vendor before going on.</source>
        <translation>続行する前に、ベンダーにお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>epost::ClusterView</name>
    <message>
        <source>The cluster has no role of that name.</source>
        <translation>クラスターにその名前の役割がありません。</translation>
    </message>
    <message>
        <source>Look at the roles in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーで役割をご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::CommandContext</name>
    <message>
        <source>It was not started, as you decided. Nothing was changed.</source>
        <translation>確認への回答により、開始しませんでした。変更は行っていません。</translation>
    </message>
    <message>
        <source>Run the same command again when you are ready.</source>
        <translation>準備ができたら、同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>It was stopped before it began. Nothing was changed.</source>
        <translation>開始前に取りやめました。変更は行っていません。</translation>
    </message>
    <message>
        <source>This needs an answer, and there is no terminal to ask on. Nothing was changed.</source>
        <translation>確認への回答が必要ですが、入力できる端末がありません。変更は行っていません。</translation>
    </message>
    <message>
        <source>Run it on a terminal, or with --yes to accept it in advance.</source>
        <translation>端末で実行するか、--yes を付けて事前に承諾してください。</translation>
    </message>
</context>
<context>
    <name>epost::CommonOptionTexts</name>
    <message>
        <source>print one JSON object, messages on standard error</source>
        <translation>JSONオブジェクトを1つ出力（メッセージは標準エラー出力）</translation>
    </message>
    <message>
        <source>say only what went wrong</source>
        <translation>問題があったときだけ表示</translation>
    </message>
    <message>
        <source>accept notices and warnings without being asked</source>
        <translation>お知らせと注意を確認なしで了承</translation>
    </message>
    <message>
        <source>insist where a person may</source>
        <translation>人の判断で認められる範囲で強制的に続行</translation>
    </message>
    <message>
        <source>take over the lock of a run that is dead</source>
        <translation>すでに終了した実行のロックを引き受け</translation>
    </message>
    <message>
        <source>the site file (else the one that EPOST_UPDATE_SITE names)</source>
        <translation>サイトファイル（省略時は EPOST_UPDATE_SITE で指定したファイル）</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>show the version of this program</source>
        <translation>このプログラムのバージョンを表示</translation>
    </message>
</context>
<context>
    <name>epost::CompareComponentsPage</name>
    <message>
        <source>Expected versions</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>&amp;Save the release note into the session</source>
        <translation>リリースノートを作業に保存(&amp;S)</translation>
    </message>
    <message>
        <source>Change the expected &amp;versions...</source>
        <translation>期待値を変更(&amp;V)...</translation>
    </message>
    <message>
        <source>Without it, the versions are compared between the nodes only.</source>
        <translation>入力がない場合、バージョンの比較はノード間だけになります。</translation>
    </message>
</context>
<context>
    <name>epost::CompareComponentsStep</name>
    <message>
        <source>No component differs from before the update.</source>
        <translation>適用前から変わったコンポーネントがありません。</translation>
    </message>
    <message>
        <source>Either the same update had been applied before, or this one missed the folder.</source>
        <translation>同じ修正差分プログラムが以前に適用済みだったか、今回の適用先フォルダが違っています。</translation>
    </message>
    <message>
        <source>Check the date of the update program and the installed folder.</source>
        <translation>修正差分プログラムの日付とインストール先フォルダをご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from before the update.</source>
        <translation>
            <numerusform>適用前から変わったコンポーネントが%n個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No release note was given, so the expected versions are not known.</source>
        <translation>リリースノートが未入力のため、バージョンの期待値が分かりません。</translation>
    </message>
    <message>
        <source>Paste the vendor's release note into the session to compare with it.</source>
        <translation>ベンダーのリリースノートをこの作業に貼り付けると、期待値と比較できます。</translation>
    </message>
    <message>
        <source>%1 is not what the release note says.</source>
        <translation>%1 がリリースノートの記載と異なります。</translation>
    </message>
    <message>
        <source>found: %1, expected: %2</source>
        <translation>検出: %1、期待値: %2</translation>
    </message>
    <message>
        <source>%1, same version but other content</source>
        <translation>%1、バージョンは同じで内容が相違</translation>
    </message>
    <message>
        <source>Compare with the [バージョン情報] tab of Mail Control and with the vendor's page; the page itself can contain a slip.</source>
        <translation>Mail Control の[バージョン情報]タブとベンダーのページを見比べてください。ページ自体に誤記がある場合もあります。</translation>
    </message>
    <message>
        <source>Every component is what the release note says.</source>
        <translation>すべてのコンポーネントがリリースノートの記載どおりです。</translation>
    </message>
    <message>
        <source>All component files of both nodes are the same, bit by bit.</source>
        <translation>両ノードのコンポーネントのファイルは、すべて完全に一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared by SHA-256</source>
        <translation>
            <numerusform>%n個のファイルをSHA-256で比較</numerusform>
        </translation>
    </message>
    <message>
        <source>The two nodes do not hold the same files.</source>
        <translation>両ノードのファイルが一致していません。</translation>
    </message>
    <message>
        <source>They differed before the update already, or one of them was changed since.</source>
        <translation>適用前から異なっていたか、適用後にどちらかのノードで変更されています。</translation>
    </message>
    <message>
        <source>Find out why before the run is called finished.</source>
        <translation>作業を終了とする前に、原因をご確認ください。</translation>
    </message>
    <message>
        <source>The version of %1 went down.</source>
        <translation>%1のバージョンが下がりました。</translation>
    </message>
    <message>
        <source>The release note does not speak of it. An older update program does the same.</source>
        <translation>リリースノートに記載がありません。古い修正差分プログラムを適用した場合にも、このようになります。</translation>
    </message>
    <message>
        <source>Check the date of the update program, and the vendor's page on this component.</source>
        <translation>修正差分プログラムの日付と、このコンポーネントに関するベンダーのページをご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::CompletionPage</name>
    <message>
        <source>Tick&amp;ed by:</source>
        <translation>確認した人(&amp;E):</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>終了前確認と報告</translation>
    </message>
    <message>
        <source>Finish the work</source>
        <translation>作業を終了</translation>
    </message>
    <message>
        <source>Called finished: %1. The session is kept and can be opened again; going back stays possible.</source>
        <translation>終了: %1。作業ファイルは残り、後で開けます。切り戻しも引き続き可能です。</translation>
    </message>
    <message numerus="yes">
        <source>Still open before the work can be called finished: %n item(s).</source>
        <translation>
            <numerusform>終了までに残っている事項: %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is checked: the work can be called finished.</source>
        <translation>すべて確認済みです。作業を終了できます。</translation>
    </message>
    <message>
        <source>Steps 1 to 13 and the end checks have ended. Please press “Finish the work”.</source>
        <translation>手順1～13と終了前確認が終わりました。「作業を終了」を押してください。</translation>
    </message>
    <message>
        <source>At the end of the work, the final checks and the report are here.</source>
        <translation>作業の最後に、終了前確認と報告書がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n item(s)</source>
        <translation>
            <numerusform>未完了の項目: %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::CompletionSummary</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Mail outages</source>
        <translation>メール停止</translation>
    </message>
    <message>
        <source>None: mail did not stop.</source>
        <translation>なし（メールは停止していません）。</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Planned slot</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Differences left between the nodes</source>
        <translation>両系の間に残る差異</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Cautions gone over</source>
        <translation>続行した注意</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>追加した記録</translation>
    </message>
    <message>
        <source>Files from before the update</source>
        <translation>適用前ファイルの控え</translation>
    </message>
    <message>
        <source>Work: planned %1, actual %2</source>
        <translation>作業時間: 予定 %1、実績 %2</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>残っている事項</translation>
    </message>
    <message>
        <source>Next working day: look at this</source>
        <translation>翌営業日の確認</translation>
    </message>
    <message>
        <source>Step %1: %2. Gone on: %3 (%4)</source>
        <translation>手順%1: %2。続行の理由: %3（%4）</translation>
    </message>
</context>
<context>
    <name>epost::ComponentList</name>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>リストがありません</translation>
    </message>
    <message>
        <source>name and file are needed</source>
        <translation>name と file が必要です</translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
</context>
<context>
    <name>epost::ComponentTable</name>
    <message>
        <source>As expected</source>
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>期待値と相違</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Differs from the other node</source>
        <translation>相手ノードと相違</translation>
    </message>
    <message>
        <source>Not yet read</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Lowered, and not announced</source>
        <translation>下がっている（リリースノートに記載なし）</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>epost::ComponentTableModel</name>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>適用前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>適用後</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>相手ノード</translation>
    </message>
    <message>
        <source>Other node (%1)</source>
        <translation>相手ノード（%1）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>epost::ComponentTableView</name>
    <message>
        <source>Show the e&amp;qual lines too</source>
        <translation>変更のない行も表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Narrow by name or version</source>
        <translation>名前またはバージョンで絞り込み</translation>
    </message>
    <message>
        <source>COMPONENT LIST</source>
        <translation>COMPONENT LIST</translation>
    </message>
    <message>
        <source>Export COMPONENT LIST</source>
        <translation>COMPONENT LISTの書き出し</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look into.</source>
        <translation>
            <numerusform>要確認 %n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines shown.</source>
        <translation>%2行中%1行を表示。</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Expor&amp;t...</source>
        <translation>書き出し(&amp;T)...</translation>
    </message>
</context>
<context>
    <name>epost::ComponentsCommand</name>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>このフォルダのみ</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>比較対象のみ</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判定不可</translation>
    </message>
    <message>
        <source>what to compare with: another folder, a list written with --json, or the text of a release note</source>
        <translation>比較対象: 別のフォルダ、--json で書き出した一覧、リリースノートの本文のいずれか</translation>
    </message>
    <message>
        <source>Show the component list of a folder, or compare it</source>
        <translation>フォルダのコンポーネント一覧の表示、または比較</translation>
    </message>
    <message>
        <source>the installed folder</source>
        <translation>インストール先フォルダ</translation>
    </message>
    <message>
        <source>No component is named in this text.</source>
        <translation>この本文にはコンポーネント名がありません。</translation>
    </message>
    <message>
        <source>Give the part of the vendor's release note that names components and their versions.</source>
        <translation>ベンダーのリリースノートのうち、コンポーネントとバージョンが書かれた部分を指定してください。</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>There is no component in this folder.</source>
        <translation>このフォルダにコンポーネントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s).</source>
        <translation>
            <numerusform>コンポーネントは%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このフォルダ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 (same version, other content)</source>
        <translation>%1（バージョンは同じ、内容は不一致）</translation>
    </message>
    <message>
        <source>All components are as compared with.</source>
        <translation>すべてのコンポーネントが比較対象と一致しています。</translation>
    </message>
    <message>
        <source>Nothing contradicts, and nothing could be judged: look at the versions yourself.</source>
        <translation>食い違いは見つかりませんでしたが、判定もできませんでした。バージョンを目視でご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are not as compared with.</source>
        <translation>
            <numerusform>%n個のコンポーネントが比較対象と一致しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ConfirmCard</name>
    <message>
        <source>Read out, then confirm</source>
        <translation>読み上げて確認</translation>
    </message>
    <message>
        <source>&amp;Worker: host and effect are right</source>
        <translation>作業者: ホストと作業内容に間違いありません(&amp;W)</translation>
    </message>
    <message>
        <source>Ch&amp;ecker: host and effect are right</source>
        <translation>確認者: ホストと作業内容に間違いありません(&amp;E)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>氏名: %1</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <translation>IPアドレス: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing to confirm yet.</source>
        <translation>確認する内容がまだありません。</translation>
    </message>
    <message>
        <source>Started on: %1</source>
        <translation>操作する場所: %1</translation>
    </message>
</context>
<context>
    <name>epost::ConfirmStandbyPage</name>
    <message>
        <source>E-Post service</source>
        <translation>E-Postサービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>E-Post services of this node</source>
        <translation>このノードのE-Postサービス</translation>
    </message>
    <message>
        <source>The two tools on this node</source>
        <translation>このノードの2つのツール</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Cannot be seen from here: please look</source>
        <translation>ここからは見えません。ご確認ください</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>epost::Console</name>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>続行不可（要対処）</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
</context>
<context>
    <name>epost::Crc32</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>検査を取り消しました。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::DecisionPanel</name>
    <message>
        <source>The decision time has passed</source>
        <translation>切り戻し判断時刻の経過</translation>
    </message>
    <message>
        <source>Go &amp;on with the update</source>
        <translation>作業を続行(&amp;O)</translation>
    </message>
    <message>
        <source>Take the &amp;way back</source>
        <translation>切り戻し(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;pprover</source>
        <translation>承認者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Decision time: %1. Going back still ends in time only if it begins now. Decide with the approver.</source>
        <translation>切り戻し判断時刻: %1。今すぐ始めなければ、切り戻しは予定時刻までに終わりません。承認者と決定してください。</translation>
    </message>
    <message>
        <source>The name of the approver is missing.</source>
        <translation>承認者の氏名が未入力です。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>理由が未入力です。</translation>
    </message>
</context>
<context>
    <name>epost::DeliveryQueue</name>
    <message>
        <source>The delivery queue cannot be read.</source>
        <translation>配送キューを読み取れません。</translation>
    </message>
    <message>
        <source>It is read through the administrative share of the active node, which needs an administrator of that machine. Or look there yourself.</source>
        <translation>稼働ノードの管理共有を通じて読み取るため、そのコンピューターの管理者権限が必要です。または、そのノード上で直接ご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::EntryIndex</name>
    <message>
        <source>“%1” and “%2” look alike but are two different names.</source>
        <translation>「%1」と「%2」は、見た目は似ていますが別の名前です。</translation>
    </message>
    <message>
        <source>“%1” is a file and a folder at the same time.</source>
        <translation>「%1」がファイルとフォルダの両方になっています。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one and the same file on Windows.</source>
        <translation>「%1」と「%2」は、Windowsでは同じファイルになります。</translation>
    </message>
</context>
<context>
    <name>epost::EntryPath</name>
    <message>
        <source>The name leads out of the folder.</source>
        <translation>名前がフォルダの外を指しています。</translation>
    </message>
    <message>
        <source>The name is empty or contains an empty part or “.”.</source>
        <translation>名前が空か、途中に空の部分または「.」が含まれています。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters, or a part of it is longer than %2.</source>
        <translation>名前が%1文字を超えているか、%2文字を超える部分があります。</translation>
    </message>
    <message>
        <source>The name belongs to this product's own folder “%1”.</source>
        <translation>このプログラム専用のフォルダ「%1」の名前と重なります。</translation>
    </message>
    <message>
        <source>The name is a short (8.3) name and may mean another file.</source>
        <translation>短いファイル名（8.3形式）のため、別のファイルを指すおそれがあります。</translation>
    </message>
    <message>
        <source>The name contains a colon, which would name a hidden stream of another file.</source>
        <translation>名前にコロンが含まれており、別のファイルの隠れたストリームを指してしまいます。</translation>
    </message>
    <message>
        <source>The name is reserved for a device by Windows.</source>
        <translation>Windowsがデバイス用に予約している名前です。</translation>
    </message>
    <message>
        <source>The name contains invisible or forbidden characters.</source>
        <translation>名前に、表示されない文字または使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>A part of the name ends with a dot or a space, which Windows drops.</source>
        <translation>名前の中に、末尾がドットまたは空白の部分があります。Windowsでは末尾のドットと空白が取り除かれます。</translation>
    </message>
</context>
<context>
    <name>epost::EntryUnpacker</name>
    <message>
        <source>The checksum (CRC-32) does not fit the content.</source>
        <translation>チェックサム（CRC-32）が内容と一致しません。</translation>
    </message>
    <message>
        <source>The content is longer or shorter than the table of contents says.</source>
        <translation>内容の長さがZIPの目次と一致しません。</translation>
    </message>
    <message>
        <source>The packed data is damaged.</source>
        <translation>圧縮データが壊れています。</translation>
    </message>
</context>
<context>
    <name>epost::Error</name>
    <message>
        <source>This is a mistake of this program. Please report it with the log.</source>
        <translation>このプログラムの不具合です。ログを添えてご報告ください。</translation>
    </message>
    <message>
        <source>Please check what was entered and try again.</source>
        <translation>入力内容をご確認のうえ、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Please check the name and the path.</source>
        <translation>名前とパスをご確認ください。</translation>
    </message>
    <message>
        <source>Please run this program as administrator and check the rights of the folder.</source>
        <translation>このプログラムを管理者として実行し、フォルダのアクセス権をご確認ください。</translation>
    </message>
    <message>
        <source>Please close the program that uses the file, then try again.</source>
        <translation>ファイルを使用しているプログラムを閉じてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Please free space on the drive, then try again.</source>
        <translation>ドライブの空き容量を増やしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Please remove the write protection, then try again.</source>
        <translation>書き込み禁止を解除してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Please check the drive and the system's event log, then try again.</source>
        <translation>ドライブとシステムのイベントログをご確認のうえ、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Please choose the differential update program that the vendor distributes.</source>
        <translation>ベンダーが配布している修正差分プログラムを選択してください。</translation>
    </message>
    <message>
        <source>Please fetch the file again from the vendor and compare its SHA-256.</source>
        <translation>ファイルをベンダーから再度入手し、SHA-256を照合してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please resolve the cause and try again.</source>
        <translation>何も変更していません。原因を取り除いてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Please wait until the other run has ended.</source>
        <translation>ほかの作業が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Please check that the machine is running and reachable over the network.</source>
        <translation>マシンが起動していて、ネットワーク経由で接続できることをご確認ください。</translation>
    </message>
    <message>
        <source>Please look at the state of the machine, then try again.</source>
        <translation>マシンの状態をご確認のうえ、もう一度実行してください。</translation>
    </message>
    <message>
        <source>It was stopped on request. It can be started again.</source>
        <translation>指示により途中で止めました。もう一度始められます。</translation>
    </message>
    <message>
        <source>This is not possible on this system.</source>
        <translation>このシステムでは実行できません。</translation>
    </message>
    <message>
        <source>Start the machine again, then continue the interrupted work or restore the files.</source>
        <translation>マシンをもう一度起動してから、中断した作業を続けるか、ファイルを適用前に戻してください。</translation>
    </message>
</context>
<context>
    <name>epost::EventLog</name>
    <message>
        <source>The event log of this machine cannot be read.</source>
        <translation>このコンピューターのイベントログを読み取れません。</translation>
    </message>
    <message>
        <source>Please look into it yourself.</source>
        <translation>直接ご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::EvidenceFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The folder for the evidence could not be made.</source>
        <translation>エビデンス用のフォルダを作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be copied into the session.</source>
        <translation>ファイルを作業のフォルダへコピーできませんでした。</translation>
    </message>
    <message>
        <source>The run is finished, and its evidence stays as it is.</source>
        <translation>作業は終了しています。エビデンスは変更できません。</translation>
    </message>
    <message>
        <source>The step has no such evidence.</source>
        <translation>この手順に、そのエビデンスはありません。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>Capture a single window instead of the whole screen.</source>
        <translation>画面全体ではなく、ウィンドウ1つを取り込んでください。</translation>
    </message>
    <message>
        <source>The picture is out of the session, but its file could not be deleted.</source>
        <translation>画像は作業の記録から外しましたが、ファイルを削除できませんでした。</translation>
    </message>
    <message>
        <source>Close the program that shows it and delete the file.</source>
        <translation>画像を表示しているプログラムを閉じて、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The evidence could not be copied along.</source>
        <translation>エビデンスをコピーできませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::EvidencePanel</name>
    <message>
        <source>Evidence (screenshots)</source>
        <translation>エビデンス（画面の写し）</translation>
    </message>
    <message>
        <source>Pictures are kept beside the session and go into the report. No licence key and no password may be visible in them.</source>
        <translation>画像は作業ファイルと同じ場所に保存し、報告書に載せます。ライセンスキーやパスワードが写っていないことをご確認ください。</translation>
    </message>
    <message>
        <source>Paste from the clipboard (Ctrl+V)</source>
        <translation>クリップボードから貼り付け（Ctrl+V）</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>ファイルから...</translation>
    </message>
    <message>
        <source>Capture this window</source>
        <translation>このウィンドウを取り込む</translation>
    </message>
    <message>
        <source>Remark on the next picture</source>
        <translation>次に取り込む画像の備考</translation>
    </message>
    <message>
        <source>Remark on the next picture: before, after, ...</source>
        <translation>次に取り込む画像の備考（操作前、操作後など）</translation>
    </message>
    <message>
        <source>Window to capture</source>
        <translation>取り込むウィンドウ</translation>
    </message>
    <message>
        <source>Neither Mail Control nor the Failover Cluster Manager is open</source>
        <translation>Mail Controlもフェールオーバー クラスター マネージャーも開いていません</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. [Alt]+[Print Screen] copies the window in front.</source>
        <translation>クリップボードに画像がありません。[Alt]+[Print Screen]キーで、手前のウィンドウをコピーできます。</translation>
    </message>
    <message>
        <source>Picture to take into the session</source>
        <translation>取り込む画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The picture is taken into the session as soon as the step rests.</source>
        <translation>画像は、手順の処理が一段落したときに取り込みます。</translation>
    </message>
    <message>
        <source>The picture is being read.</source>
        <translation>画像を読み込んでいます。</translation>
    </message>
</context>
<context>
    <name>epost::EvidencePicture</name>
    <message>
        <source>The file is no picture that can be read.</source>
        <translation>画像として読み取れないファイルです。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or BMP file.</source>
        <translation>PNG、JPEG、BMPのいずれかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>画像がありません。</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>画像を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::EvidenceRow</name>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove it...</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1 の備考</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>Remove this picture from the step and delete its file?</source>
        <translation>この画像を手順から外し、ファイルも削除します。よろしいですか。</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>epost::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>epost::FileAccess</name>
    <message>
        <source>The rights of the file could not be read.</source>
        <translation>ファイルのアクセス権を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The rights of the file could not be set.</source>
        <translation>ファイルのアクセス権を設定できませんでした。</translation>
    </message>
    <message>
        <source>The rights of the folder could not be read.</source>
        <translation>フォルダのアクセス権を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation>フォルダを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::FileIdentity</name>
    <message>
        <source>The file cannot be examined.</source>
        <translation>ファイルの情報を取得できません。</translation>
    </message>
</context>
<context>
    <name>epost::FileWriterWindows</name>
    <message>
        <source>The file cannot be opened for writing.</source>
        <translation>ファイルを書き込み用に開けません。</translation>
    </message>
    <message>
        <source>A link stands where a plain file is expected.</source>
        <translation>通常のファイルがあるべき場所に、リンクがあります。</translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation>作成した人と理由を確認し、取り除いてください。</translation>
    </message>
    <message>
        <source>The file could not be cut to its valid part.</source>
        <translation>ファイルを有効な部分までに切り詰められませんでした。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The file could not be brought to the disk.</source>
        <translation>ファイルのディスクへの書き込みを確定できませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::Files</name>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>フォルダの内容を一覧できません。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>ファイルを読み取り用に開けません。</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be (%1 bytes).</source>
        <translation>ファイルが、想定される大きさを超えています（%1 バイト）。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file cannot be opened for writing.</source>
        <translation>ファイルを書き込み用に開けません。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>フォルダがありません。</translation>
    </message>
</context>
<context>
    <name>epost::FindingsView</name>
    <message>
        <source>Findin&amp;gs</source>
        <translation>確認結果(&amp;G)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Copies the findings as text.</source>
        <translation>確認結果を文字でコピーします。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>確認した内容:</translation>
    </message>
    <message>
        <source>Reasons for going on over the cautions (they go into the report)</source>
        <translation>注意を承知のうえで続行する理由（報告書に記載）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A caution needs a reason: %1</source>
        <translation>注意に対する理由が必要です: %1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>詳しい説明</translation>
    </message>
</context>
<context>
    <name>epost::Folder</name>
    <message>
        <source>No folder was given.</source>
        <translation>フォルダが指定されていません。</translation>
    </message>
    <message>
        <source>The folder must be given with its full path.</source>
        <translation>フォルダはフルパスで指定してください。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>フォルダがありません。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>指定されたのはフォルダではなく、ファイルです。</translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation>フォルダの内容を一覧できません。</translation>
    </message>
</context>
<context>
    <name>epost::FolderAdvice</name>
    <message>
        <source>A 64-bit product does not run on 32-bit Windows. Please check the product and the machine.</source>
        <translation>64bit版の製品は32bit版Windowsでは動作しません。製品とマシンをご確認ください。</translation>
    </message>
    <message>
        <source>The 64-bit product is installed in %1 unless another folder was chosen.</source>
        <translation>64bit版の製品は、別のフォルダを選択していなければ %1 にインストールされています。</translation>
    </message>
    <message>
        <source>The 32-bit product on 64-bit Windows is installed in %1 unless another folder was chosen: the folder with “(x86)”.</source>
        <translation>64bit版Windows上の32bit版の製品は、別のフォルダを選択していなければ %1 にインストールされています。「(x86)」の付くフォルダです。</translation>
    </message>
    <message>
        <source>The 32-bit product on 32-bit Windows is installed in %1 unless another folder was chosen.</source>
        <translation>32bit版Windows上の32bit版の製品は、別のフォルダを選択していなければ %1 にインストールされています。</translation>
    </message>
    <message>
        <source>The vendor's program shows “%1” as its folder: without a drive and never with “(x86)”. Files unpacked there do not reach an install on another drive or a 32-bit product on 64-bit Windows. Choose the folder with [Browse].</source>
        <translation>ベンダーの修正差分プログラムには、フォルダとして「%1」が表示されます。ドライブ名がなく、「(x86)」が付くこともありません。そのまま解凍すると、別のドライブにインストールした製品や、64bit版Windows上の32bit版の製品には適用されません。[Browse]ボタンでフォルダを選択してください。</translation>
    </message>
    <message>
        <source>In the vendor's program press [Browse], choose “%1”, check that exactly this folder is shown, then press [Unzip] and allow the files to be overwritten.</source>
        <translation>ベンダーの修正差分プログラムで[Browse]ボタンを押して「%1」を選択し、このフォルダが正確に表示されていることを確認します。そのうえで[Unzip]ボタンを押し、ファイルの上書きを許可してください。</translation>
    </message>
    <message>
        <source>The 32-bit product is installed in this folder, not the 64-bit product.</source>
        <translation>このフォルダにインストールされているのは、64bit版ではなく32bit版の製品です。</translation>
    </message>
    <message>
        <source>The 64-bit product is installed in this folder, not the 32-bit product.</source>
        <translation>このフォルダにインストールされているのは、32bit版ではなく64bit版の製品です。</translation>
    </message>
    <message>
        <source>Both products may be on this machine, or the product was chosen wrongly.</source>
        <translation>このマシンに両方の製品があるか、製品の選択が間違っている可能性があります。</translation>
    </message>
    <message>
        <source>Please check the product and the folder.</source>
        <translation>製品とフォルダをご確認ください。</translation>
    </message>
    <message>
        <source>The mail server is installed in another folder than usual.</source>
        <translation>メールサーバが標準とは異なるフォルダにインストールされています。</translation>
    </message>
    <message>
        <source>Please check that both nodes use the folder that is meant.</source>
        <translation>両ノードとも意図したフォルダを使用しているか、ご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::FolderCases</name>
    <message>
        <source>The three cases of the procedure</source>
        <translation>手順書の3つの場合</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Usual folder of the mail server</source>
        <translation>メールサーバの通常のフォルダ</translation>
    </message>
    <message>
        <source>Web administration: one level up</source>
        <translation>Web管理: 一階層上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このノード</translation>
    </message>
    <message>
        <source>64-bit (x64)</source>
        <translation>64bit版 (x64)</translation>
    </message>
    <message>
        <source>32-bit (x86)</source>
        <translation>32bit版 (x86)</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64bit</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32bit</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>該当</translation>
    </message>
</context>
<context>
    <name>epost::FolderReadiness</name>
    <message>
        <source>The service is not stopped: %1.</source>
        <translation>E-Postサービスが停止していません: %1。</translation>
    </message>
    <message>
        <source>Its program lies in the folder whose files are to be replaced.</source>
        <translation>このE-Postサービスのプログラムは、ファイルを置き換えるフォルダの中にあります。</translation>
    </message>
    <message>
        <source>Make sure that this is the waiting node, stop the service there, then try again. Never stop a clustered service by hand on the active node.</source>
        <translation>このノードが待機中のノードであることを確認し、E-Postサービスを停止してから、もう一度実行してください。稼働中のノードでは、クラスターが管理するE-Postサービスを決して手動で停止しないでください。</translation>
    </message>
    <message>
        <source>Another program uses this file.</source>
        <translation>ほかのプログラムがこのファイルを使用しています。</translation>
    </message>
    <message>
        <source>A file that is in use cannot be replaced safely.</source>
        <translation>使用中のファイルは安全に置き換えられません。</translation>
    </message>
    <message>
        <source>Close the program, or wait until a virus scan has ended, then try again.</source>
        <translation>そのプログラムを閉じるか、ウイルススキャンが終わるまで待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>This user may not write into the folder.</source>
        <translation>現在のユーザーには、このフォルダへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>フォルダのアクセス権をご確認ください。</translation>
    </message>
    <message>
        <source>Run this program as administrator.</source>
        <translation>このプログラムを管理者として実行してください。</translation>
    </message>
</context>
<context>
    <name>epost::FoldersPage</name>
    <message>
        <source>Plan: folders and nodes</source>
        <translation>計画: フォルダとノード</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>フォルダを選びます。</translation>
    </message>
    <message>
        <source>Folders on this node</source>
        <translation>このノードのフォルダ</translation>
    </message>
    <message>
        <source>The list holds every installed folder that was found on the drives of this node.</source>
        <translation>一覧には、このノードの全ドライブで見つかったインストール先フォルダがあります。</translation>
    </message>
    <message>
        <source>&amp;Installed folder</source>
        <translation>インストール先フォルダ(&amp;I)</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>参照(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Web administration</source>
        <translation>Web管理ツール(&amp;W)</translation>
    </message>
    <message>
        <source>One level above the installed folder, unless something special was set up.</source>
        <translation>特別な構成でなければ、インストール先フォルダの一階層上です。</translation>
    </message>
    <message>
        <source>Br&amp;owse...</source>
        <translation>参照(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>製品(&amp;P)</translation>
    </message>
    <message>
        <source>Which folder is the right one</source>
        <translation>正しいフォルダの見分け方</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>&amp;Secondary node of this run</source>
        <translation>今回の副系(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>再確認(&amp;H)</translation>
    </message>
    <message>
        <source>Looks at the machine and the cluster again.</source>
        <translation>このマシンとクラスターをもう一度確認します。</translation>
    </message>
    <message>
        <source>Nothing speaks against these folders.</source>
        <translation>フォルダに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The drives are being searched.</source>
        <translation>ドライブを調べています。</translation>
    </message>
    <message>
        <source>No installed folder was found on the drives of this node. Choose it.</source>
        <translation>このノードのドライブにインストール先フォルダが見つかりません。選択してください。</translation>
    </message>
    <message>
        <source>Found on the drives of this node: this one, and no other.</source>
        <translation>このノードのドライブで見つかったのは、このフォルダだけです。</translation>
    </message>
    <message>
        <source>Found on the drives of this node: %1. Choose the one that the cluster runs.</source>
        <translation>このノードのドライブで見つかったフォルダ: %1。クラスターで動いている方を選んでください。</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>検出どおり: %1</translation>
    </message>
    <message>
        <source>Could not be told: please choose</source>
        <translation>判別できません: 選択してください</translation>
    </message>
    <message>
        <source>The cluster is being looked at.</source>
        <translation>クラスターを確認しています。</translation>
    </message>
    <message>
        <source>The cluster could not be looked at.</source>
        <translation>クラスターを確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Secondary node (waiting, updated first)</source>
        <translation>副系（待機、先に適用）</translation>
    </message>
    <message>
        <source>Not this one: %1 is the active node</source>
        <translation>このノードではありません: %1 は稼働中のノードです</translation>
    </message>
    <message>
        <source>Primary node (active, updated second)</source>
        <translation>正系（稼働、後で適用）</translation>
    </message>
    <message>
        <source>The owner of the role is not known</source>
        <translation>役割の所有者ノードが不明です</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>“%1”, %2, virtual address %3</source>
        <translation>「%1」、%2、仮想IP %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Installed folder of the mail server</source>
        <translation>メールサーバのインストール先フォルダ</translation>
    </message>
    <message>
        <source>Folder of the web administration tool</source>
        <translation>Web管理ツールのフォルダ</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>メールサーバ: %1</translation>
    </message>
    <message>
        <source>Web administration: %1</source>
        <translation>Web管理ツール: %1</translation>
    </message>
</context>
<context>
    <name>epost::HandWorkPanel</name>
    <message>
        <source>Do &amp;it by hand</source>
        <translation>手で実施(&amp;I)</translation>
    </message>
    <message>
        <source>What a person would do at the servers and in the Failover Cluster Manager. Not part of this product.</source>
        <translation>人がサーバやフェールオーバー クラスター マネージャーで行う操作です。このプログラムの機能ではありません。</translation>
    </message>
    <message>
        <source>What to do at the simulated machines</source>
        <translation>模擬ノードで行う操作</translation>
    </message>
    <message>
        <source>It did not work: %1 %2</source>
        <translation>実施できませんでした: %1 %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>実施しました: %1</translation>
    </message>
    <message>
        <source>Rehearsal only: at the sim&amp;ulated machines</source>
        <translation>リハーサル専用: 模擬ノードでの操作(&amp;U)</translation>
    </message>
</context>
<context>
    <name>epost::Handover</name>
    <message>
        <source>%1 does not belong to this session.</source>
        <translation>%1 は、この作業の対象ノードではありません。</translation>
    </message>
    <message>
        <source>The file there cannot be replaced.</source>
        <translation>コピー先にあるファイルを置き換えられません。</translation>
    </message>
    <message>
        <source>The update program could not be copied.</source>
        <translation>修正差分プログラムをコピーできませんでした。</translation>
    </message>
    <message>
        <source>The session lies in that folder already.</source>
        <translation>作業ファイルはすでにそのフォルダにあります。</translation>
    </message>
    <message>
        <source>Choose a folder that the other node can open.</source>
        <translation>相手ノードから開けるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Which drives move with the role of the mail server is not known.</source>
        <translation>メールサーバの役割とともに移動するドライブが分かりません。</translation>
    </message>
    <message>
        <source>%1 is a drive of the mail server’s role: only the active node sees it.</source>
        <translation>%1 はメールサーバの役割のドライブです。稼働ノードからしか見えません。</translation>
    </message>
    <message>
        <source>Choose a folder that the other node can open at any moment: a share of a file server, or the administrative share of the other node.</source>
        <translation>相手ノードからいつでも開けるフォルダを選んでください。ファイルサーバの共有、または相手ノードの管理共有を使います。</translation>
    </message>
</context>
<context>
    <name>epost::HashCache</name>
    <message>
        <source>A folder or a link stands where a plain file is expected.</source>
        <translation>通常のファイルがあるはずの場所に、フォルダまたはリンクがあります。</translation>
    </message>
</context>
<context>
    <name>epost::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>探す言葉</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>No topic has all these words.</source>
        <translation>すべての言葉を含む項目はありません。</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ: %1</translation>
    </message>
</context>
<context>
    <name>epost::HelpText</name>
    <message>
        <source>Differential updates of E-Post mail servers on a Microsoft failover cluster.</source>
        <translation>Microsoftフェールオーバー クラスター上のE-Postメールサーバに、修正差分プログラムを適用するツール</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>全コマンド共通のオプション:</translation>
    </message>
    <message>
        <source>More about a command: %1</source>
        <translation>コマンドごとの説明: %1</translation>
    </message>
</context>
<context>
    <name>epost::HelpTopics</name>
    <message>
        <source>en</source>
        <extracomment>The language of the help: “en”, or “ja” in the Japanese texts.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>epost::InspectCommand</name>
    <message>
        <source>Show what is inside a package</source>
        <translation>修正差分プログラムの内容を表示</translation>
    </message>
    <message>
        <source>the differential update program (.exe)</source>
        <translation>修正差分プログラム（.exe）</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>メールサーバ</translation>
    </message>
    <message>
        <source>web administration tool</source>
        <translation>Web管理ツール</translation>
    </message>
    <message>
        <source>not told by its name</source>
        <translation>ファイル名からは不明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>CRC-32</source>
        <translation>CRC-32</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>対象CPU</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>修正差分プログラム</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用対象</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>ZIP at</source>
        <translation>ZIPの開始位置</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>This package is in order: %n file(s).</source>
        <translation>
            <numerusform>この修正差分プログラムに問題はありません（ファイル%n個）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This package would be refused.</source>
        <translation>この修正差分プログラムは適用できません。</translation>
    </message>
</context>
<context>
    <name>epost::InstallFolder</name>
    <message>
        <source>The mail server is in %1. Please choose that folder.</source>
        <translation>メールサーバは %1 にあります。そのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Please choose the folder that holds the mail server's programs, usually …\EPOST\MS.</source>
        <translation>メールサーバのプログラムがあるフォルダ（通常は …\EPOST\MS）を選択してください。</translation>
    </message>
    <message>
        <source>This is the V series of E-Post, which is another product.</source>
        <translation>これは別製品のE-Post Vシリーズです。</translation>
    </message>
    <message>
        <source>This procedure does not apply to it. Please follow the vendor's instructions for the V series.</source>
        <translation>この手順はVシリーズには適用できません。ベンダーが案内するVシリーズ用の手順に従ってください。</translation>
    </message>
    <message>
        <source>No E-Post mail server is installed in this folder.</source>
        <translation>このフォルダにE-Postのメールサーバはインストールされていません。</translation>
    </message>
    <message>
        <source>32-bit and 64-bit programs are mixed in the install folder.</source>
        <translation>インストール先フォルダに32bit版と64bit版のプログラムが混在しています。</translation>
    </message>
    <message>
        <source>Whether this is the 32-bit or the 64-bit product cannot be told from its files.</source>
        <translation>ファイルからは、32bit版と64bit版のどちらの製品かを判別できません。</translation>
    </message>
    <message>
        <source>A package for the other architecture may have been applied here before.</source>
        <translation>以前に、32bit版と64bit版を取り違えて修正差分プログラムを適用した可能性があります。</translation>
    </message>
    <message>
        <source>The service programs are not readable as Windows programs.</source>
        <translation>E-Postサービスのプログラムを、Windowsのプログラムとして読み取れません。</translation>
    </message>
    <message>
        <source>Please compare the folder with the other node before anything is replaced.</source>
        <translation>ファイルを置き換える前に、このフォルダを相手ノードと比較してください。</translation>
    </message>
    <message>
        <source>Programs of the mail server are missing in the install folder.</source>
        <translation>インストール先フォルダに、メールサーバのプログラムの一部がありません。</translation>
    </message>
    <message>
        <source>No product has only these services. Security software may have removed a file (FAQ03-37).</source>
        <translation>このE-Postサービスの組み合わせに該当する製品はありません。セキュリティソフトがファイルを削除した可能性があります（FAQ03-37）。</translation>
    </message>
    <message>
        <source>Please compare the folder with the other node and restore what is missing.</source>
        <translation>このフォルダを相手ノードと比較し、不足しているファイルを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>epost::Journal</name>
    <message>
        <source>Records are missing in the middle of the journal.</source>
        <translation>ジャーナルの途中の記録が欠けています。</translation>
    </message>
    <message>
        <source>Compare the folder with the copies below “backup” beside the journal and restore the files by hand.</source>
        <translation>ジャーナルと同じ場所の「backup」にある適用前ファイルの控えとフォルダの内容を比べ、手作業でファイルを適用前に戻してください。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::JsonReader</name>
    <message>
        <source>This is not readable JSON (line %1: %2).</source>
        <translation>JSONとして読み取れません（%1行目: %2）。</translation>
    </message>
    <message>
        <source>This JSON file does not hold one object.</source>
        <translation>このJSONファイルは、全体が1つのオブジェクトになっていません。</translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation>このキーは使用できません</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a list of texts is missing</source>
        <translation>文字列の配列が必要です</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>配列が必要です</translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation>オブジェクトの配列が必要です</translation>
    </message>
</context>
<context>
    <name>epost::KeyTyping</name>
    <message>
        <source>There is no key to type.</source>
        <translation>入力するキーがありません。</translation>
    </message>
    <message>
        <source>The screen was left or locked. The key was wiped here.</source>
        <translation>画面がロックされたか、接続が切れました。キーは消去しました。</translation>
    </message>
    <message>
        <source>Mail Control did not come to the front in time. The key was wiped here.</source>
        <translation>時間内にMail Controlが手前に表示されませんでした。キーは消去しました。</translation>
    </message>
    <message>
        <source>Another window or field came to the front. Nothing was typed.</source>
        <translation>別のウィンドウまたは入力欄に切り替わりました。何も入力していません。キーは消去しました。</translation>
    </message>
    <message>
        <source>Another window or field came to the front, and the typing stopped in the middle. Empty the field in Mail Control before the next try.</source>
        <translation>別のウィンドウまたは入力欄に切り替わったため、入力を途中で止めました。キーは消去しました。もう一度行う前に、Mail Controlの入力欄を空にしてください。</translation>
    </message>
    <message>
        <source>Windows takes no keys from this program for that window. Look at the field, empty it where something stands in it, and type the key by hand.</source>
        <translation>Windowsの制限により、このウィンドウへは入力できません。入力欄に文字が残っている場合は空にして、手で入力してください。</translation>
    </message>
</context>
<context>
    <name>epost::LevelCheck</name>
    <message>
        <source>The folder seems to be one level too high or too low.</source>
        <translation>フォルダの階層が一つずれているようです。</translation>
    </message>
    <message>
        <source>Please check the folder. The package seems to be meant for %1, not for %2.</source>
        <translation>フォルダをご確認ください。適用先は%2ではなく、%1と思われます。</translation>
    </message>
    <message>
        <source>More files of the package exist there than in the chosen folder.</source>
        <translation>選択したフォルダよりも別のフォルダに、修正差分プログラムと同じ名前のファイルが多くあります。</translation>
    </message>
    <message>
        <source>All files of the package lie in a folder of the same name, so that it would be doubled.</source>
        <translation>修正差分プログラムの全ファイルが、適用先と同じ名前のフォルダに入っています。このままではフォルダが二重になります。</translation>
    </message>
    <message>
        <source>The Web管理ツール lies one level above the mail server's programs.</source>
        <translation>Web管理ツールの適用先は、メールサーバのプログラムがあるフォルダの一階層上です。</translation>
    </message>
    <message>
        <source>By its name the package is for another product.</source>
        <translation>ファイル名からみて、別の製品用の修正差分プログラムです。</translation>
    </message>
    <message>
        <source>It is named for %1; %2 is installed.</source>
        <translation>ファイル名は%1用ですが、インストールされているのは%2です。</translation>
    </message>
    <message>
        <source>Please check that the vendor offers it for the installed product.</source>
        <translation>インストールされている製品用としてベンダーが提供しているものか、ご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::LicenceKeyPanel</name>
    <message>
        <source>&lt;b&gt;When:&lt;/b&gt; on the secondary node at step 7, on the primary node at step 12 or at any time while it is active. Each node keeps a key of its own, so it is entered on both. The update clears no key.</source>
        <translation>&lt;b&gt;時期:&lt;/b&gt; 副系は手順7、正系は手順12または正系の稼働中に入力します。キーはノードごとに保存されるため、両方のノードで入力が必要です。修正差分プログラムの適用でキーが消えることはありません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Have ready:&lt;/b&gt; the document with next year's key, and a connection from %1 to the internet. The key is registered at the vendor, and the registrations are counted: past the limit an application is needed. If it fails, do not just try again; find out why first.</source>
        <translation>&lt;b&gt;準備:&lt;/b&gt; 次年度のキーを記した書面と、%1 からのインターネット接続。キーの登録には回数の上限があり、超えると申請が必要になります。うまくいかないときは、繰り返さずに原因をご確認ください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where:&lt;/b&gt; in “E-POST Mail Control” on %1, in its field for the licence key.</source>
        <translation>&lt;b&gt;場所:&lt;/b&gt; %1 の”E-POST Mail Control”にある、ライセンスキーの入力欄。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Caution:&lt;/b&gt; Never press [削除] on the サービス制御 tab: it clears the key, and it can be pressed as soon as [停止] was.</source>
        <translation>&lt;b&gt;注意:&lt;/b&gt; サービス制御タブの[削除]は押さないでください。キーが消えます。[停止]の直後に押せる状態になります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;How:&lt;/b&gt; The key can be typed there by hand, or here: this program then types it into Mail Control, without the clipboard, which remote desktop shares with the PC at the desk. Here it lies in memory only. It goes into no file, log or report and is wiped when this page is left.</source>
        <translation>&lt;b&gt;入力方法:&lt;/b&gt; Mail Controlへ直接入力しても、下の欄を使っても構いません。下の欄に入力すると、このプログラムがMail Controlへキー入力で送ります（リモート デスクトップで手元のPCと共有されるクリップボードは使いません）。キーはメモリ上だけに置き、ファイル、ログ、報告書には残しません。このページを離れると消去します。</translation>
    </message>
    <message>
        <source>Next year's licence key (Enterprise II)</source>
        <translation>次年度更新ライセンスキー（Enterprise II）</translation>
    </message>
    <message>
        <source>T&amp;he licence key:</source>
        <translation>ライセンスキー(&amp;H):</translation>
    </message>
    <message>
        <source>Typ&amp;e it into Mail Control</source>
        <translation>Mail Controlへ入力する(&amp;E)</translation>
    </message>
    <message>
        <source>Type it into this window</source>
        <translation>このウィンドウに入力する</translation>
    </message>
    <message>
        <source>Pasted. The clipboard still holds the key, and remote desktop shares it with the PC at the desk: copy something else now.</source>
        <translation>貼り付けました。クリップボードにキーが残っています。リモート デスクトップでは手元のPCと共有されるため、別の文字をコピーして上書きしてください。</translation>
    </message>
    <message>
        <source>That is too long for a licence key. Nothing of it was taken.</source>
        <translation>ライセンスキーとしては長すぎます。取り込んでいません。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記録済み: %1</translation>
    </message>
    <message>
        <source>Nobody was here, so the key was wiped.</source>
        <translation>しばらく操作がなかったか、画面がロックされたため、キーを消去しました。</translation>
    </message>
    <message>
        <source>Now click into the field of “%1” again.</source>
        <translation>「%1」の入力欄を、もう一度クリックしてください。</translation>
    </message>
    <message>
        <source>Waiting for Mail Control in front. “%1” was there, which is not known as its window. Is that its dialog for the licence key?</source>
        <translation>Mail Controlが手前に表示されるのを待っています。「%1」はMail Controlのウィンドウとして登録されていません。ライセンスキーの入力画面であれば、下のボタンを押してください。</translation>
    </message>
    <message>
        <source>Bring Mail Control to the front and click into its field for the licence key.</source>
        <translation>Mail Controlを手前に表示し、ライセンスキーの入力欄をクリックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in front. Click into the field for the licence key and let go of mouse and keyboard: the typing begins in %n second(s).</source>
        <translation>
            <numerusform>「%1」が手前にあります。ライセンスキーの入力欄をクリックし、マウスとキーボードから手を離してください。あと%n秒で入力を始めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is being typed into “%1”. Leave mouse and keyboard alone.</source>
        <translation>「%1」に入力しています。マウスとキーボードに触れないでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were typed into “%1”, and the key was wiped here. Compare them there with the document, then press the button in Mail Control once. Afterwards answer the question of this step.</source>
        <translation>
            <numerusform>「%1」に %n 文字を入力し、こちらのキーは消去しました。画面で書面と照合してから、Mail Controlのボタンを1回だけ押してください。その後、この手順の質問にお答えください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds signs other than letters, digits and half-width signs. Compare it with the document.</source>
        <translation>半角の英数字と記号以外の文字が含まれています。書面と照合してください。</translation>
    </message>
    <message>
        <source>Stop and discard the key</source>
        <translation>入力をやめてキーを消去</translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Show it in groups, for an exact comparison with the document</source>
        <translation>区切って表示し、書面と照合する</translation>
    </message>
</context>
<context>
    <name>epost::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No log file is being written.</source>
        <translation>ログファイルは書かれていません。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The log file cannot be read.</source>
        <translation>ログファイルを読み取れません。</translation>
    </message>
</context>
<context>
    <name>epost::Logging</name>
    <message>
        <source>The log file cannot be written.</source>
        <translation>ログファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>epost::ModeChoice</name>
    <message>
        <source>How this step is done</source>
        <translation>この手順の進め方</translation>
    </message>
    <message>
        <source>&amp;Automatically: the product does it</source>
        <translation>自動: このプログラムが実施(&amp;A)</translation>
    </message>
    <message>
        <source>Automatically, but &amp;move the role first, then stop the cluster service</source>
        <translation>自動: 先に役割を移動し、その後クラスター サービスを停止(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;hand: the product watches and verifies</source>
        <translation>手動: このプログラムは監視と検証を実施(&amp;H)</translation>
    </message>
    <message>
        <source>The primary node stays the way back until the role is online on the other node.</source>
        <translation>役割が相手ノードでオンラインになるまで、正系へ戻れる状態を保ちます。</translation>
    </message>
    <message>
        <source>Folder to enter</source>
        <translation>指定するフォルダ</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバ</translation>
    </message>
    <message>
        <source>Web administration</source>
        <translation>Web管理</translation>
    </message>
</context>
<context>
    <name>epost::MoveRoleStep</name>
    <message>
        <source>%1 cannot take the role: %2.</source>
        <translation>%1 に役割を移動できません（状態: %2）。</translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager, start the node or end its pause, and try again.</source>
        <translation>フェールオーバー クラスター マネージャーを確認し、ノードの開始または一時停止の解除を行ってから、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>epost::NightTime</name>
    <message>
        <source>MMM d, H:mm</source>
        <extracomment>The calendar&apos;s reading in brackets, as QDateTime::toString() takes it. Japanese: d日 H:mm</extracomment>
        <translation>d日 H:mm</translation>
    </message>
    <message>
        <source>MMM d, H:mm:ss</source>
        <translation>d日 H:mm:ss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 hours counted on past midnight, %2 the calendar&apos;s reading</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A date within the year, as QDate::toString() takes it. Japanese: M月d日</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date within the year, %2 the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a date with its year, %2 the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A date as QDate::toString() takes it. Japanese: yyyy年M月d日</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <extracomment>%1 date, %2 day of the week. Japanese: %1(%2)</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1時間%2分%3秒</translation>
    </message>
    <message>
        <source>MMM d, yyyy H:mm</source>
        <extracomment>Date and time where there is little room, as QDateTime::toString() takes it. Japanese: yyyy/M/d H:mm</extracomment>
        <translation>yyyy/M/d H:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 begin, %2 end of a time; both may carry a date</extracomment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>epost::NoCluster</name>
    <message>
        <source>There is no Windows failover cluster on this system.</source>
        <translation>このシステムには、Windowsのフェールオーバー クラスターがありません。</translation>
    </message>
    <message>
        <source>Run this on a node of the cluster, or rehearse it here.</source>
        <translation>クラスターのノードで実行してください。このマシンではリハーサルのみ行えます。</translation>
    </message>
</context>
<context>
    <name>epost::NodeBanner</name>
    <message>
        <source>State not known</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>Waiting: no mail runs here</source>
        <translation>待機: このノードではメールは動いていません</translation>
    </message>
    <message>
        <source>Active: mail runs on this node</source>
        <translation>稼働: このノードでメールが動いています</translation>
    </message>
    <message>
        <source>Mail is stopped: the role is “%1”</source>
        <translation>メール停止中: 役割の状態は「%1」です</translation>
    </message>
    <message>
        <source>No node yet</source>
        <translation>ノード未定</translation>
    </message>
    <message>
        <source>Rehearsal: no real server is touched</source>
        <translation>リハーサル: 実サーバには影響しません</translation>
    </message>
    <message>
        <source>No redundancy: one node carries everything</source>
        <translation>冗長性なし: 1ノードのみで動いています</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>作業中のノード</translation>
    </message>
    <message>
        <source>The work on this session goes on at %1</source>
        <translation>この作業は %1 で続いています</translation>
    </message>
    <message>
        <source>Mail stopped for %1</source>
        <translation>メール停止中: %1経過</translation>
    </message>
    <message>
        <source>The decision time %1 has passed</source>
        <translation>切り戻し判断時刻 %1 を過ぎました</translation>
    </message>
    <message>
        <source>Until the decision time %1: %2 h %3 min</source>
        <translation>切り戻し判断時刻 %1 まで %2時間%3分</translation>
    </message>
    <message>
        <source>not a node of this session</source>
        <translation>対象外のノード</translation>
    </message>
</context>
<context>
    <name>epost::NodeBox</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>stopped (as planned)</source>
        <translation>停止中（計画どおり）</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>参加処理中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>epost::NodeChecks</name>
    <message>
        <source>No E-Post service was found below %1.</source>
        <translation>%1 以下に E-Postサービスが見つかりません。</translation>
    </message>
    <message>
        <source>Either this is not the installed folder, or the services are registered with another path.</source>
        <translation>インストール先フォルダではないか、E-Postサービスが別のパスで登録されています。</translation>
    </message>
    <message>
        <source>Check the folder. It must be the one from which the services run.</source>
        <translation>フォルダをご確認ください。E-Postサービスの実行元のフォルダである必要があります。</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation>%1:00～%2:00</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>このプログラムは管理者権限で実行されています。</translation>
    </message>
    <message>
        <source>The program does not run with administrator rights.</source>
        <translation>このプログラムが管理者権限で実行されていません。</translation>
    </message>
    <message>
        <source>Without them neither services nor files below Program Files can be changed. With UAC switched off, “Run as administrator” silently does not raise the rights.</source>
        <translation>管理者権限がないと、E-Postサービスも Program Files 以下のファイルも変更できません。UACが無効の環境では、「管理者として実行」を選んでも権限は昇格せず、その旨も表示されません。</translation>
    </message>
    <message>
        <source>Sign in as an administrator and start the program with “Run as administrator”.</source>
        <translation>管理者としてサインインし、「管理者として実行」でこのプログラムを起動してください。</translation>
    </message>
    <message>
        <source>This machine waits for a restart to finish replacing files.</source>
        <translation>このマシンは、ファイルの置き換えを完了するための再起動待ちです。</translation>
    </message>
    <message>
        <source>A restart in the middle of the work would change files behind its back.</source>
        <translation>作業の途中で再起動すると、このプログラムが関知しないところでファイルが置き換わります。</translation>
    </message>
    <message>
        <source>Restart the waiting node first, if that is possible.</source>
        <translation>可能であれば、先に待機中のノードを再起動してください。</translation>
    </message>
    <message>
        <source>You are connected through the virtual IP address of the cluster.</source>
        <translation>クラスターの仮想IPアドレス経由で接続しています。</translation>
    </message>
    <message>
        <source>The connection drops when the role moves, and the next one may end on the other node.</source>
        <translation>役割が移動すると接続が切れ、再接続先がもう一方のノードになることがあります。</translation>
    </message>
    <message>
        <source>Connect to the node's own address instead.</source>
        <translation>ノード自身のIPアドレスに接続し直してください。</translation>
    </message>
    <message>
        <source>The service %1 is not stopped: %2.</source>
        <translation>E-Postサービス %1 が停止していません（状態: %2）。</translation>
    </message>
    <message>
        <source>On the waiting node all E-Post services must be stopped. Either this node is active, or somebody started the service by hand.</source>
        <translation>待機中のノードでは、E-Postサービスがすべて停止している必要があります。このノードが稼働中であるか、E-Postサービスを手動で開始した可能性があります。</translation>
    </message>
    <message>
        <source>Make sure that this is the waiting node, then stop the service in [管理ツール]-[サービス] and check again.</source>
        <translation>待機中のノードであることを確認し、[管理ツール]-[サービス]でこのE-Postサービスを停止してから、もう一度確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>All %n E-Post service(s) are stopped.</source>
        <translation>
            <numerusform>E-Postサービス%n個はすべて停止しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 does not run: %2.</source>
        <translation>E-Postサービス %1 が実行されていません（状態: %2）。</translation>
    </message>
    <message>
        <source>It belongs to the role, which cannot be called online without it. A fixed listening address or NIC teaming can keep a service from starting.</source>
        <translation>このE-Postサービスは役割に含まれており、実行されていなければ役割をオンラインとみなせません。待ち受けIPアドレスの固定やNICチーミングにより、開始できない場合があります。</translation>
    </message>
    <message>
        <source>It does not belong to the role; perhaps it is not used here.</source>
        <translation>このE-Postサービスは役割に含まれていません。この環境では使用していない可能性があります。</translation>
    </message>
    <message>
        <source>Look into the event log and into “E-POST Mail Control”.</source>
        <translation>イベントログと”E-POST Mail Control”をご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>All %n E-Post service(s) run.</source>
        <translation>
            <numerusform>E-Postサービス%n個はすべて実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the tools are closed on %1 cannot be seen from here.</source>
        <translation>%1 で”E-POST Mail Control”と”E-POST Account Manager”が閉じているかどうか、ここからは確認できません。</translation>
    </message>
    <message>
        <source>Please look there yourself, in every session, and close them.</source>
        <translation>そのノードのすべてのセッションを目視で確認し、開いていれば閉じてください。</translation>
    </message>
    <message>
        <source>session %1 of user %2</source>
        <translation>ユーザー %2 のセッション %1</translation>
    </message>
    <message>
        <source>disconnected session %1 of user %2</source>
        <translation>ユーザー %2 の切断されたセッション %1</translation>
    </message>
    <message>
        <source>“%1” is open on %2 (%3).</source>
        <translation>”%1”が %2 で開いています（%3）。</translation>
    </message>
    <message>
        <source>The vendor's procedure forbids it on the waiting node: the tool works on settings that the node does not have now.</source>
        <translation>待機中のノードで開くことは、ベンダーの手順で禁じられています。このツールが扱う設定は、現在このノードにはありません。</translation>
    </message>
    <message>
        <source>Leave every window of it with [閉じる], then check again.</source>
        <translation>そのウィンドウをすべて[閉じる]ボタンで閉じてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Neither of the two tools is open on %1.</source>
        <translation>%1 では”E-POST Mail Control”と”E-POST Account Manager”のどちらも開いていません。</translation>
    </message>
    <message>
        <source>role “%1”: %2, owner node %3</source>
        <translation>役割「%1」: %2、所有者ノード: %3</translation>
    </message>
    <message>
        <source>The owner node of the role is %1, not %2.</source>
        <translation>役割の所有者ノードは %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>The procedure expects the role on the other node at this point.</source>
        <translation>手順上、この時点では役割はもう一方のノードにあるはずです。</translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager. If the role has moved by itself, find out why first.</source>
        <translation>フェールオーバー クラスター マネージャーをご確認ください。役割が自動的に移動していた場合は、先に原因をご確認ください。</translation>
    </message>
    <message>
        <source>The role is not online: %1.</source>
        <translation>役割がオンラインではありません（状態: %1）。</translation>
    </message>
    <message>
        <source>Mail does not flow completely while a resource of the role is not online.</source>
        <translation>役割にオンラインでないリソースがある間は、メール送受信が完全には機能しません。</translation>
    </message>
    <message>
        <source>Look at the resources of the role in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーで役割のリソースをご確認ください。</translation>
    </message>
    <message>
        <source>The role is online on %1.</source>
        <translation>役割は %1 でオンラインです。</translation>
    </message>
    <message>
        <source>The clock of %1 could not be read.</source>
        <translation>%1 の時計を読み取れませんでした。</translation>
    </message>
    <message>
        <source>difference: %1 s</source>
        <translation>時刻の差: %1秒</translation>
    </message>
    <message>
        <source>The clocks of the two nodes differ by %1 seconds.</source>
        <translation>両ノードの時計が%1秒ずれています。</translation>
    </message>
    <message>
        <source>Times in the report are those of the node on which each step was done.</source>
        <translation>報告書の時刻は、各手順を実施したノードの時刻です。</translation>
    </message>
    <message>
        <source>The clocks of the two nodes agree.</source>
        <translation>両ノードの時計は合っています。</translation>
    </message>
    <message>
        <source>The witness is online.</source>
        <translation>クォーラム監視はオンラインです。</translation>
    </message>
    <message>
        <source>The witness “%1” is not online: %2.</source>
        <translation>クォーラム監視「%1」がオンラインではありません（状態: %2）。</translation>
    </message>
    <message>
        <source>The cluster has no witness.</source>
        <translation>クラスターにクォーラム監視がありません。</translation>
    </message>
    <message>
        <source>With one of two nodes stopped, the remaining node needs the witness: without it the cluster stops, and mail with it.</source>
        <translation>2ノードのうち1ノードを停止している間、残りのノードにはクォーラム監視が必要です。ないとクラスター全体が停止し、メールも止まります。</translation>
    </message>
    <message>
        <source>Bring the witness online first.</source>
        <translation>先にクォーラム監視をオンラインにしてください。</translation>
    </message>
    <message>
        <source>The role does not return to %1 by itself.</source>
        <translation>役割は %1 に自動では戻りません。</translation>
    </message>
    <message>
        <source>The primary node is not the first of the preferred owners.</source>
        <translation>優先所有者の先頭が正系ではありません。</translation>
    </message>
    <message>
        <source>Automatic failback is off, which is the default of Windows.</source>
        <translation>自動フェールバックは無効です（Windowsの既定値）。</translation>
    </message>
    <message>
        <source>In step 11 the product moves the role explicitly.</source>
        <translation>手順11で、このプログラムが役割を明示的に移動します。</translation>
    </message>
    <message>
        <source>The role returns by itself only between certain hours.</source>
        <translation>役割が自動で戻るのは、決められた時間帯だけです。</translation>
    </message>
    <message>
        <source>Failback window: %1.</source>
        <translation>自動フェールバックの時間帯は %1 です。</translation>
    </message>
    <message>
        <source>Outside of them the product moves the role explicitly in step 11.</source>
        <translation>時間帯の外では、手順11でこのプログラムが役割を明示的に移動します。</translation>
    </message>
    <message>
        <source>The role returns to %1 as soon as its cluster service runs again.</source>
        <translation>%1 のクラスター サービスが開始すると、役割は直ちに %1 へ戻ります。</translation>
    </message>
    <message>
        <source>The mail work folder is not on a drive letter: “%1”.</source>
        <translation>メール作業フォルダ「%1」がドライブ文字付きのパスではありません。</translation>
    </message>
    <message>
        <source>On a Windows failover cluster it lies on a drive of the shared disk.</source>
        <translation>Windowsのフェールオーバー クラスターでは、メール作業フォルダは共有ディスクのドライブに置かれます。</translation>
    </message>
    <message>
        <source>Check the folder in “E-POST Mail Control”.</source>
        <translation>”E-POST Mail Control”でフォルダをご確認ください。</translation>
    </message>
    <message>
        <source>The shared drive %1 cannot be read on the active node.</source>
        <translation>稼働中のノードで共有ドライブ %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Mail is stored there: without it nothing is received or delivered.</source>
        <translation>メールの保存先です。読み取れないと、メールの受信も配送もできません。</translation>
    </message>
    <message>
        <source>Look at the disk resource in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーでディスクのリソースをご確認ください。</translation>
    </message>
    <message>
        <source>The drive %1 can be read on the waiting node.</source>
        <translation>待機中のノードでドライブ %1 を読み取れます。</translation>
    </message>
    <message>
        <source>The shared drive belongs to the active node. Perhaps another disk has that letter here.</source>
        <translation>共有ドライブは稼働中のノードのものです。このノードでは、別のディスクに同じドライブ文字が割り当てられている可能性があります。</translation>
    </message>
    <message>
        <source>The shared drive %1 is there.</source>
        <translation>共有ドライブ %1 を読み取れます。</translation>
    </message>
    <message>
        <source>The shared drive %1 is with the active node, as it should be.</source>
        <translation>共有ドライブ %1 は、想定どおり稼働中のノードにあります。</translation>
    </message>
    <message>
        <source>The role has no IP address that could be tried.</source>
        <translation>役割に、接続を試せるIPアドレスがありません。</translation>
    </message>
    <message>
        <source>Please try the mail ports from another computer.</source>
        <translation>別のコンピューターから、メール用ポートへの接続をご確認ください。</translation>
    </message>
    <message>
        <source>The port %1 does not answer.</source>
        <translation>ポート %1 から応答がありません。</translation>
    </message>
    <message>
        <source>The service may still be starting, or the port is not used here.</source>
        <translation>E-Postサービスがまだ開始中か、この環境では使用していないポートです。</translation>
    </message>
    <message>
        <source>Wait a moment and check again; then look into “E-POST Mail Control”.</source>
        <translation>少し待ってからもう一度確認し、応答がなければ”E-POST Mail Control”をご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) answer. Whether mail flows is not checked by that.</source>
        <translation>
            <numerusform>ポート応答あり: %n個（送受信は未確認）</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery queue cannot be seen from here.</source>
        <translation>配送キューをここからは確認できません。</translation>
    </message>
    <message>
        <source>Please look into the folder “incoming” on the active node: stopping during a delivery can make the delivery service fail.</source>
        <translation>稼働中のノードで incoming フォルダをご確認ください。配送中に停止すると、E-Postサービスの配送処理が失敗することがあります。</translation>
    </message>
    <message>
        <source>oldest: %1 (%2)</source>
        <extracomment>%1 date and time of the oldest message, %2 how long ago that is</extracomment>
        <translation>最も古いもの: %1（%2）</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>1分以内</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting in the delivery queue.</source>
        <translation>
            <numerusform>配送キューに%n通のメールがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue in use is rarely empty. Stopping during a delivery can make the delivery service fail.</source>
        <translation>使用中の配送キューが空になることは、ほとんどありません。配送中に停止すると、E-Postサービスの配送処理が失敗することがあります。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>数分待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If the number still does not fall, look into the log of the delivery service.</source>
        <translation>数分後にもう一度確認してください。それでも件数が減らない場合は、配送のE-Postサービスのログをご確認ください。</translation>
    </message>
    <message>
        <source>Not ticked yet: %1</source>
        <translation>チェックされていない確認項目: %1</translation>
    </message>
    <message>
        <source>The checklist is ticked up to here.</source>
        <translation>ここまでの確認項目はすべてチェック済みです。</translation>
    </message>
    <message>
        <source>The port %1 answers, but an encrypted connection does not come about.</source>
        <translation>ポート %1 は応答しますが、暗号化接続を確立できません。</translation>
    </message>
    <message>
        <source>The OpenSSL libraries are replaced by the update: perhaps they do not fit the service, or its certificate cannot be read.</source>
        <translation>この更新ではOpenSSLのライブラリが入れ替わります。E-Postサービスと合っていないか、証明書を読み込めていない可能性があります。</translation>
    </message>
    <message>
        <source>Look at the certificate settings in “E-POST Mail Control”, and try with a mail program.</source>
        <translation>”E-POST Mail Control”で証明書の設定を確認し、メールソフトでも接続をお試しください。</translation>
    </message>
    <message>
        <source>The certificate of the port %1 would be questioned by mail programs.</source>
        <translation>ポート %1 の証明書は、メールソフトで確認を求められる可能性があります。</translation>
    </message>
    <message>
        <source>Perhaps it is the company's own, which this machine does not know.</source>
        <translation>社内の認証局の証明書で、このコンピューターに登録されていない可能性があります。</translation>
    </message>
    <message>
        <source>Compare it with the one that was in use before the update.</source>
        <translation>更新前に使用していた証明書と同じかご確認ください。</translation>
    </message>
    <message>
        <source>falling: %1 before, %2 after %3 seconds</source>
        <translation>減少中: %1件 → %2件（%3秒後）</translation>
    </message>
    <message>
        <source>growing: %1 before, %2 after %3 seconds</source>
        <translation>増加中: %1件 → %2件（%3秒後）</translation>
    </message>
    <message>
        <source>unchanged after %1 seconds</source>
        <translation>%1秒後も変化なし</translation>
    </message>
    <message>
        <source>The event log of %1 could not be read.</source>
        <translation>%1 のイベントログを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Please look into the event log for errors since %1.</source>
        <translation>%1 以降のエラーがないか、イベントログを直接ご確認ください。</translation>
    </message>
    <message>
        <source>The event log of %1 has no errors since %2.</source>
        <translation>%1 のイベントログに、%2 以降のエラーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The event log of %1 has %n error(s) since %2.</source>
        <translation>
            <numerusform>%1 のイベントログに、%2 以降のエラーが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>While the role moves, errors of the cluster and of the network are expected.</source>
        <translation>役割の移動中は、クラスターやネットワークのエラーが記録されることがあります。</translation>
    </message>
    <message>
        <source>This step asks of each kind whether it was expected.</source>
        <translation>種類ごとに想定内かどうかを、この手順の中でお尋ねします。</translation>
    </message>
    <message>
        <source>The delivery queue is empty.</source>
        <translation>配送キューにメールはありません。</translation>
    </message>
    <message>
        <source>The mail work folder is not known on this machine.</source>
        <translation>このコンピューターではメール作業フォルダが分かりません。</translation>
    </message>
    <message>
        <source>Ordinary users can change files in the folder of this program.</source>
        <translation>このプログラムのフォルダにあるファイルを、一般ユーザーが変更できます。</translation>
    </message>
    <message>
        <source>The program runs with administrator rights: a library placed there by somebody else would be run with the same rights.</source>
        <translation>このプログラムは管理者の権限で動作しています。第三者がそこに置いたライブラリも、同じ権限で実行されてしまいます。</translation>
    </message>
    <message>
        <source>Install the program below Program Files, or unpack it into a folder that only administrators can write to.</source>
        <translation>インストーラでProgram Filesの下にインストールするか、管理者だけが書き込めるフォルダに展開してください。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>想定外</translation>
    </message>
    <message numerus="yes">
        <source>Event log of %1: is “%2” (%n time(s)) expected?</source>
        <translation>
            <numerusform>%1 のイベントログにエラー「%2」が%n件あります。想定内ですか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event log of %1: are the other %n error(s) expected?</source>
        <translation>
            <numerusform>%1 のイベントログにある、ほかの%n件のエラーは想定内ですか。</numerusform>
        </translation>
    </message>
    <message>
        <source>An error of the event log is not expected: %1</source>
        <translation>イベントログに想定外のエラーがあります: %1</translation>
    </message>
    <message>
        <source>Find out why before the work is called finished, or go back.</source>
        <translation>作業を終了する前に原因をお調べください。原因が分からない場合は、切り戻しをご検討ください。</translation>
    </message>
</context>
<context>
    <name>epost::NodeName</name>
    <message>
        <source>“%1” is not the name of a computer.</source>
        <translation>「%1」はコンピューター名として正しくありません。</translation>
    </message>
</context>
<context>
    <name>epost::NodeUpdate</name>
    <message>
        <source>mail server</source>
        <translation>メールサーバ</translation>
    </message>
    <message>
        <source>web administration</source>
        <translation>Web管理ツール</translation>
    </message>
    <message>
        <source>The folder of the %1 is not known for this node.</source>
        <translation>このノードの%1のインストール先フォルダが分かりません。</translation>
    </message>
    <message>
        <source>Choose the installed folder.</source>
        <translation>インストール先フォルダを選択してください。</translation>
    </message>
    <message>
        <source>No update program was chosen for the %1.</source>
        <translation>%1用の修正差分プログラムが選択されていません。</translation>
    </message>
    <message>
        <source>This is not the update program that was approved for this run.</source>
        <translation>今回の作業用に承認された修正差分プログラムではありません。</translation>
    </message>
    <message>
        <source>Use the same file on both nodes: copy it from the other node and compare the SHA-256.</source>
        <translation>両方のノードで同じファイルを使用してください。相手ノードからコピーし、SHA-256が一致することをご確認ください。</translation>
    </message>
    <message>
        <source>approved: %1, found: %2</source>
        <translation>承認済み: %1、実際: %2</translation>
    </message>
    <message>
        <source>%1 is the approved update program.</source>
        <translation>%1 は、承認された修正差分プログラムです。</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Files of the %1: %2 replaced, %3 added, %4 equal already, %5 kept.</source>
        <translation>%1のファイルの適用予定: 置き換え%2個、追加%3個、同一のため変更なし%4個、既存のまま保持%5個。</translation>
    </message>
    <message>
        <source>The folder of the %1 can be updated: no service runs from it, no file is held open.</source>
        <translation>%1のインストール先フォルダに適用できます。動作中のE-Postサービスも、使用中のファイルもありません。</translation>
    </message>
    <message>
        <source>%1 is missing in the installed folder.</source>
        <translation>%1 がインストール先フォルダにありません。</translation>
    </message>
    <message>
        <source>%1 is not the file of the update program.</source>
        <translation>%1 が、修正差分プログラムのファイルと一致しません。</translation>
    </message>
    <message>
        <source>The update was not applied here, or security software removed or changed the file since.</source>
        <translation>このノードに適用されていないか、適用後にセキュリティソフトがファイルを削除または変更した可能性があります。</translation>
    </message>
    <message>
        <source>Exclude the folder from scanning, then apply the update again.</source>
        <translation>フォルダをセキュリティソフトのスキャン対象から除外し、もう一度適用してください。</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) of the update program are in place.</source>
        <translation>
            <numerusform>修正差分プログラムのファイル%n個は、すべて正しく置かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared: %1 (%2 to replace, %3 to add, %4 equal already, %5 to keep).</source>
        <translation>準備: %1（置き換え%2個、追加%3個、同一のため変更なし%4個、既存のまま保持%5個）。</translation>
    </message>
    <message>
        <source>Applied: %1 (%2 replaced, %3 added, %4 equal already, %5 kept).</source>
        <translation>適用: %1（置き換え%2個、追加%3個、同一のため変更なし%4個、既存のまま保持%5個）。</translation>
    </message>
    <message>
        <source>Watching whether security software leaves the new files alone</source>
        <translation>新しいファイルがセキュリティソフトに隔離されないことを確認しています</translation>
    </message>
</context>
<context>
    <name>epost::NoteDialog</name>
    <message>
        <source>&amp;Write down</source>
        <translation>記録を追加(&amp;W)</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>参照(&amp;B)...</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>内容(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>記入者(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Evidence (a screenshot, may stay empty):</source>
        <translation>エビデンス（画面の写しなど。省略可）(&amp;E):</translation>
    </message>
    <message>
        <source>Never write a licence key here: the session goes into the report.</source>
        <translation>ライセンスキーは書かないでください。内容は報告書に記載されます。</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>エビデンスの選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.bmp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>内容を入力してください。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>epost::OutageNote</name>
    <message>
        <source>Mail is stopped: for about %1 now.</source>
        <translation>メール停止中: 約%1経過</translation>
    </message>
    <message>
        <source>The role is online again.</source>
        <translation>役割はオンラインに戻りました。</translation>
    </message>
    <message>
        <source>The role when last seen: %1, owner node %2</source>
        <translation>最後に確認した役割の状態: %1、所有者ノード: %2</translation>
    </message>
    <message>
        <source>Mail was stopped for %1.</source>
        <translation>メール停止時間: %1</translation>
    </message>
    <message>
        <source>Mail is stopped: for %1 now.</source>
        <translation>メール停止中: %1経過</translation>
    </message>
</context>
<context>
    <name>epost::OwnerLock</name>
    <message>
        <source>Another run is just beginning to work here.</source>
        <translation>ここでは別の作業がちょうど始まったところです。</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another run is at work here: %1, process %2 on %3.</source>
        <translation>ここでは別の作業が進行中です: %1（%3 のプロセス %2）。</translation>
    </message>
    <message>
        <source>Please wait until the other run has ended.</source>
        <translation>実行中の作業が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>If that run is certainly dead, repeat with the option that breaks its lock (--break-lock).</source>
        <translation>その作業がもう動いていないことを確認できた場合は、ロックを解除するオプション（--break-lock）を付けて、もう一度実行してください。</translation>
    </message>
    <message>
        <source>A folder, a link or a special file stands in the place of the lock: %1.</source>
        <translation>ロックファイルの場所に、フォルダ、リンクまたは特殊なファイルがあります: %1</translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation>だれが置いたものかをご確認のうえ、取り除いてください。</translation>
    </message>
    <message>
        <source>The lock that keeps other runs away cannot be written.</source>
        <translation>ほかの作業を防ぐためのロックファイルを書き込めません。</translation>
    </message>
</context>
<context>
    <name>epost::Package</name>
    <message>
        <source>Checking the package</source>
        <translation>修正差分プログラムを確認しています</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認を途中で取りやめました。</translation>
    </message>
    <message>
        <source>The file is not the one that was checked: it has been replaced or changed.</source>
        <translation>確認したときのファイルではありません。差し替えられたか、変更されています。</translation>
    </message>
    <message>
        <source>Please choose the package again, so that it is checked anew.</source>
        <translation>もう一度確認を行うため、修正差分プログラムを選択し直してください。</translation>
    </message>
    <message>
        <source>The file is a ZIP archive without the program that unpacks it.</source>
        <translation>このファイルは、解凍プログラムの付いていないZIPファイルです。</translation>
    </message>
    <message>
        <source>The vendor distributes differentials as self-extracting programs.</source>
        <translation>ベンダーは修正差分プログラムを自己解凍形式で配布しています。</translation>
    </message>
    <message>
        <source>Please make sure that the file comes from the vendor.</source>
        <translation>ベンダーから入手したファイルであることをご確認ください。</translation>
    </message>
    <message>
        <source>Bytes follow the ZIP archive that belong neither to it nor to a signature.</source>
        <translation>ZIPデータの後ろに、ZIPにも署名にも属さないデータがあります。</translation>
    </message>
</context>
<context>
    <name>epost::PackageCard</name>
    <message>
        <source>Mail update program</source>
        <translation>メール用修正差分プログラム</translation>
    </message>
    <message>
        <source>Web administration update program</source>
        <translation>Web管理用修正差分プログラム</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>参照(&amp;R)...</translation>
    </message>
    <message>
        <source>Brows&amp;e...</source>
        <translation>参照(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Mail file</source>
        <translation>メール用(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Web file</source>
        <translation>Web管理用(&amp;W)</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>ファイルのパス（ここへドロップすることもできます）</translation>
    </message>
    <message>
        <source>The list holds the files that were used last.</source>
        <translation>一覧には、前回使ったファイルがあります。</translation>
    </message>
    <message>
        <source>Chooses the file.</source>
        <translation>ファイルを選びます。</translation>
    </message>
    <message>
        <source>Update programs (*.exe);;All files (*)</source>
        <translation>修正差分プログラム (*.exe);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読んでいます。</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 バイト）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>The name holds no date</source>
        <translation>ファイル名に日付がありません</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n ファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail server, by its name</source>
        <translation>メールサーバ用（ファイル名による）</translation>
    </message>
    <message>
        <source>Web administration, by its name</source>
        <translation>Web管理用（ファイル名による）</translation>
    </message>
    <message>
        <source>The name does not tell</source>
        <translation>ファイル名からは分かりません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (not a published name)</source>
        <translation>%1（公開されていない名前）</translation>
    </message>
    <message>
        <source>programs for an unexpected kind of machine among them</source>
        <translation>想定外の種類のプログラムを含みます</translation>
    </message>
    <message>
        <source>32-bit and 64-bit programs</source>
        <translation>32bitと64bitのプログラム</translation>
    </message>
    <message>
        <source>64-bit programs (x64)</source>
        <translation>64bitプログラム (x64)</translation>
    </message>
    <message>
        <source>32-bit programs (x86)</source>
        <translation>32bitプログラム (x86)</translation>
    </message>
    <message>
        <source>no programs</source>
        <translation>プログラムなし</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Does not fit the content</source>
        <translation>内容と一致しません</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>epost::PackageInspection</name>
    <message>
        <source>Reading the files of the package</source>
        <translation>修正差分プログラム内のファイルを読み取り中</translation>
    </message>
</context>
<context>
    <name>epost::PackagePlaces</name>
    <message>
        <source>Found: the same file as on the first node</source>
        <translation>確認済み: 先に更新したノードと同じファイル</translation>
    </message>
    <message>
        <source>Cannot go on: another file than on the first node</source>
        <translation>続行不可（要対処）: 先に更新したノードと異なるファイル</translation>
    </message>
    <message>
        <source>Cannot go on: not found</source>
        <translation>続行不可（要対処）: 見つかりません</translation>
    </message>
    <message>
        <source>Update programs on this node</source>
        <translation>このノードの修正差分プログラム</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>Browse for the &amp;mail update...</source>
        <translation>メール用を参照(&amp;M)...</translation>
    </message>
    <message>
        <source>Browse for the w&amp;eb update...</source>
        <translation>Web管理用を参照(&amp;E)...</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 の選択</translation>
    </message>
    <message>
        <source>Programs (*.exe);;All files (*)</source>
        <translation>プログラム (*.exe);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The update programs are being looked for.</source>
        <translation>修正差分プログラムを探しています。</translation>
    </message>
    <message>
        <source>The update programs of the first node are missing here.</source>
        <translation>先に更新したノードと同じ修正差分プログラムがここにありません。</translation>
    </message>
    <message>
        <source>Being looked for...</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>SHA-256 applied: %1</source>
        <translation>SHA-256（適用済み）: %1</translation>
    </message>
    <message>
        <source>SHA-256 here: %1</source>
        <translation>SHA-256（ここ）: %1</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>epost::PackageProblem</name>
    <message>
        <source>Do not use this file. Please fetch it again from the vendor and compare its SHA-256; if it is refused again, ask the vendor.</source>
        <translation>このファイルは使用しないでください。ベンダーから入手し直し、SHA-256を照合してください。それでも拒否される場合は、ベンダーにお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>epost::PackageReader</name>
    <message>
        <source>The package was refused and is not read.</source>
        <translation>修正差分プログラムは検査で拒否されたため、読み取りません。</translation>
    </message>
    <message>
        <source>The ZIP archive cannot be opened.</source>
        <translation>ZIPアーカイブを開けません。</translation>
    </message>
    <message>
        <source>The file is not found where the ZIP archive was checked.</source>
        <translation>ZIPアーカイブの検査時にあった位置に、ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>The file inside the package cannot be opened.</source>
        <translation>修正差分プログラム内のファイルを開けません。</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>読み取りを取り消しました。</translation>
    </message>
    <message>
        <source>The package could not be read.</source>
        <translation>修正差分プログラムを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The package is read before it was opened.</source>
        <translation>修正差分プログラムを開く前に、読み取りが行われました。</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be (%1 bytes).</source>
        <translation>ファイルが、想定される大きさを超えています（%1 バイト）。</translation>
    </message>
    <message>
        <source>Checking the files in the package</source>
        <translation>修正差分プログラム内のファイルを検査中</translation>
    </message>
</context>
<context>
    <name>epost::PackageSearch</name>
    <message>
        <source>The session uses no such update program.</source>
        <translation>この作業では、その修正差分プログラムを使いません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>This is not the update program that was applied to the first node.</source>
        <translation>先に更新したノードに適用した修正差分プログラムではありません。</translation>
    </message>
    <message>
        <source>Both nodes must get the same bits. Copy %1 from the other node and choose that file.</source>
        <translation>両系に同じファイルを適用する必要があります。相手ノードから %1 をコピーし、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>approved: %1, found: %2</source>
        <translation>承認済み: %1、実際: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>epost::PackageSignature</name>
    <message>
        <source>%1 carries a valid signature.</source>
        <translation>%1 の署名は有効です。</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit its content.</source>
        <translation>%1 の署名が内容と一致しません。</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or was damaged on the way.</source>
        <translation>署名後にファイルが変更されたか、転送の途中で壊れています。</translation>
    </message>
    <message>
        <source>Fetch it again from the vendor and compare the SHA-256.</source>
        <translation>ベンダーから再度入手し、SHA-256を照合してください。</translation>
    </message>
    <message>
        <source>%1 carries no signature that could be checked.</source>
        <translation>%1 に、検証できる署名がありません。</translation>
    </message>
    <message>
        <source>That it is the approved file is proven by its SHA-256 alone.</source>
        <translation>承認済みのファイルかどうかは、SHA-256だけで判断します。</translation>
    </message>
</context>
<context>
    <name>epost::PackagesPage</name>
    <message>
        <source>Choose the vendor's update programs of tonight. They are read, hashed and audited; nothing is written. The same two files are applied on both nodes, and any other is refused there.</source>
        <translation>今回適用する修正差分プログラムを選びます。読み取り、ハッシュ値の計算、検査だけを行い、何も書き込みません。両ノードに同じファイルを適用し、別のファイルは受け付けません。</translation>
    </message>
    <message>
        <source>Plan: update programs</source>
        <translation>計画: 修正差分プログラム</translation>
    </message>
    <message>
        <source>Is the web administration tool used here?</source>
        <translation>Web管理ツールを使用していますか</translation>
    </message>
    <message>
        <source>It is &amp;used: update it too (steps 4 and 5)</source>
        <translation>使用している: Web管理ツールにも適用する（手順4と5）(&amp;U)</translation>
    </message>
    <message>
        <source>It is n&amp;ot used: leave steps 4 and 5 out</source>
        <translation>使用していない: 手順4と5は対象外(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing speaks against these programs.</source>
        <translation>修正差分プログラムに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Mail update program</source>
        <translation>メール用修正差分プログラム</translation>
    </message>
    <message>
        <source>Web administration update program</source>
        <translation>Web管理用修正差分プログラム</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 バイト）</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The tool is not used here.</source>
        <translation>Web管理ツールは使用していません。</translation>
    </message>
</context>
<context>
    <name>epost::PageList</name>
    <message>
        <source>Steps</source>
        <translation>手順一覧</translation>
    </message>
</context>
<context>
    <name>epost::PageListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Plan: update programs</source>
        <translation>計画: 修正差分プログラム</translation>
    </message>
    <message>
        <source>Plan: folders and nodes</source>
        <translation>計画: フォルダとノード</translation>
    </message>
    <message>
        <source>Plan: people and times</source>
        <translation>計画: 担当者と時刻</translation>
    </message>
    <message>
        <source>Plan: review</source>
        <translation>計画: 最終確認</translation>
    </message>
    <message>
        <source>Continue on the primary node</source>
        <translation>正系で作業を続ける</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>終了前確認と報告</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Services stopped</source>
        <translation>副系の停止確認</translation>
    </message>
    <message>
        <source>Primary: services stopped</source>
        <translation>正系の停止確認</translation>
    </message>
    <message>
        <source>Prepare mail update</source>
        <translation>メール用の確認と準備</translation>
    </message>
    <message>
        <source>Apply mail update</source>
        <translation>メール用の適用</translation>
    </message>
    <message>
        <source>Check web update</source>
        <translation>Web管理用の確認</translation>
    </message>
    <message>
        <source>Apply web update</source>
        <translation>Web管理用の適用</translation>
    </message>
    <message>
        <source>Switch to secondary</source>
        <translation>副系へ計画切り替え</translation>
    </message>
    <message>
        <source>Verify secondary</source>
        <translation>副系の動作確認</translation>
    </message>
    <message>
        <source>Verify primary</source>
        <translation>正系の動作確認</translation>
    </message>
    <message>
        <source>Compare secondary</source>
        <translation>副系のCOMPONENT LIST</translation>
    </message>
    <message>
        <source>Compare primary</source>
        <translation>正系のCOMPONENT LIST</translation>
    </message>
    <message>
        <source>Update primary</source>
        <translation>正系への適用</translation>
    </message>
    <message>
        <source>Return to primary</source>
        <translation>正系へ復帰</translation>
    </message>
    <message>
        <source>Not applicable: the update was taken back</source>
        <translation>対象外（切り戻し済み）</translation>
    </message>
</context>
<context>
    <name>epost::PaperPreview</name>
    <message>
        <source>Print preview: %1</source>
        <translation>印刷プレビュー: %1</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページの幅</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>&amp;Size shown</source>
        <translation>表示サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The pages are being laid out...</source>
        <translation>ページを作成しています...</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>epost::PaperPrinter</name>
    <message>
        <source>The paper could not be printed.</source>
        <translation>印刷できませんでした。</translation>
    </message>
    <message>
        <source>Check the printer, or save the paper as PDF.</source>
        <translation>プリンターをご確認になるか、PDFとして保存してください。</translation>
    </message>
</context>
<context>
    <name>epost::PapersDialog</name>
    <message>
        <source>Papers</source>
        <translation>手順書・報告書</translation>
    </message>
    <message>
        <source>The report tells how far the work has come by now, also of work that was interrupted or taken back.</source>
        <translation>報告書には現時点までの作業内容が記載されます。中断した作業や切り戻した作業の報告書も作成できます。</translation>
    </message>
    <message>
        <source>The run-book is made from the plan. The report is there as soon as the session has begun.</source>
        <translation>手順書は計画から作成されます。報告書は作業を始めた後に作成できます。</translation>
    </message>
</context>
<context>
    <name>epost::PartProgress</name>
    <message>
        <source>In progress</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>この手順の進み具合</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>安全な区切りで停止します</translation>
    </message>
    <message>
        <source>The step has begun.</source>
        <translation>手順を開始しました。</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>経過時間: %1</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>最長であと %1</translation>
    </message>
    <message>
        <source>This part: about %1 s left</source>
        <translation>この処理の残り 約%1秒</translation>
    </message>
    <message>
        <source>This part: about %1 min left</source>
        <translation>この処理の残り 約%1分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>epost::PeLayout</name>
    <message>
        <source>This is not a Windows program (PE image).</source>
        <translation>Windowsのプログラム（PEイメージ）ではありません。</translation>
    </message>
    <message>
        <source>The headers of the Windows program contradict the file's length.</source>
        <translation>Windowsプログラムのヘッダーがファイルの長さと矛盾しています。</translation>
    </message>
</context>
<context>
    <name>epost::PeoplePage</name>
    <message>
        <source>Plan: people and times</source>
        <translation>計画: 担当者と時刻</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>作業者(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;hecker</source>
        <translation>確認者(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;pprover</source>
        <translation>承認者(&amp;P)</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>報告書の記載事項</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>お客様名(&amp;U)</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>件名(&amp;J)</translation>
    </message>
    <message>
        <source>Change nu&amp;mber</source>
        <translation>変更管理番号(&amp;M)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Planned &amp;start</source>
        <translation>開始予定(&amp;S)</translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation>終了予定(&amp;E)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time &amp;for going back</source>
        <translation>切り戻し所要時間(&amp;F)</translation>
    </message>
    <message>
        <source>The vendor's release note</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>Settings of the site</source>
        <translation>お客様環境の設定</translation>
    </message>
    <message>
        <source>None: the settings of the program</source>
        <translation>なし: プログラムの既定の設定</translation>
    </message>
    <message>
        <source>S&amp;ite file</source>
        <translation>サイトファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Br&amp;owse...</source>
        <translation>参照(&amp;O)...</translation>
    </message>
    <message>
        <source>Chooses the site file.</source>
        <translation>サイトファイルを選びます。</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>サイトファイル</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>サイトファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Before every change to a machine the worker reads out and ticks. The site file allows runs by one person, so the checker may be left empty.</source>
        <translation>マシンを変更する前に、作業者が内容を読み上げてチェックします。サイトファイルで一人での作業が許可されているため、確認者は空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Before every change to a machine the worker reads out, the checker looks, and both tick. They must be two persons.</source>
        <translation>マシンを変更する前に、作業者が内容を読み上げ、確認者が確かめ、二人ともチェックします。作業者と確認者は別の人にしてください。</translation>
    </message>
    <message>
        <source>Nothing speaks against people and times.</source>
        <translation>担当者と時刻に問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The thirteen steps are expected to take %n minute(s).</source>
        <translation>
            <numerusform>手順1～13の所要見込みは%n分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>Decision time: %1. If the work is not finished by then, decide whether to go on or to go back.</source>
        <translation>切り戻し判断時刻: %1。この時刻に終わっていなければ、続行か切り戻しかを判断します。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Without it, the versions after the update are compared between the nodes only.</source>
        <translation>貼り付けない場合、適用後のバージョンはノード間の比較だけになります。</translation>
    </message>
    <message>
        <source>This site file is not used: %1</source>
        <translation>このサイトファイルは使用しません: %1</translation>
    </message>
    <message>
        <source>Default of the steps that change something: automatic. On the page of each step, “by hand” can be chosen instead.</source>
        <translation>変更を伴う手順の既定: 自動。各手順の画面で「手動」に変更できます。</translation>
    </message>
    <message>
        <source>Default of the steps that change something: by hand, and the program watches. On the page of each step, “automatic” can be chosen instead.</source>
        <translation>変更を伴う手順の既定: 手動（プログラムが確認します）。各手順の画面で「自動」に変更できます。</translation>
    </message>
    <message>
        <source>A node is paused in the cluster while its files are replaced.</source>
        <translation>ファイルの置き換え中は、そのノードをクラスターで一時停止します。</translation>
    </message>
    <message>
        <source>A node is not paused in the cluster while its files are replaced.</source>
        <translation>ファイルの置き換え中も、そのノードをクラスターで一時停止しません。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様名</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>変更管理番号</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>開始予定</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>Time for going back</source>
        <translation>切り戻し所要時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>切り戻し判断時刻</translation>
    </message>
    <message>
        <source>Release note</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>None, or no component was recognised</source>
        <translation>なし、またはコンポーネントを読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) with the versions to be expected</source>
        <translation>
            <numerusform>%n個のコンポーネントと期待バージョン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::Picture</name>
    <message>
        <source>The file is neither a PNG nor a JPEG picture.</source>
        <translation>PNGまたはJPEGの画像ではありません。</translation>
    </message>
    <message>
        <source>Save the picture as PNG or JPEG.</source>
        <translation>画像をPNGまたはJPEGで保存してください。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 a side can be printed.</source>
        <translation>画像の大きさは%1×%2ピクセルです。印刷できるのは一辺%3ピクセルまでです。</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>小さくして保存してください。</translation>
    </message>
</context>
<context>
    <name>epost::Placement</name>
    <message>
        <source>The update was stopped on request.</source>
        <translation>指示により、適用を途中で止めました。</translation>
    </message>
    <message>
        <source>Replacing the files</source>
        <translation>ファイルを置き換えています</translation>
    </message>
    <message>
        <source>Restoring the files</source>
        <translation>ファイルを適用前に戻しています</translation>
    </message>
    <message>
        <source>A link or a file stands where a folder of the update is expected.</source>
        <translation>適用先フォルダがあるべき場所に、リンクまたはファイルがあります。</translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation>作成者と用途を確かめてから、取り除いてください。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since the update began.</source>
        <translation>適用の開始後に、ファイルが別の人またはプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Find out who changed it; then take the update back, or insist (--force).</source>
        <translation>変更の経緯を確かめてから、適用前に戻してください。このまま進める場合は --force を付けて実行してください。</translation>
    </message>
    <message>
        <source>Files of the folder were changed by somebody else meanwhile.</source>
        <translation>適用の途中で、フォルダ内のファイルが別の人またはプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation>適用の途中で、ファイルが別の人またはプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>The file was made by somebody else meanwhile.</source>
        <translation>適用の途中で、ファイルが別の人またはプログラムによって作成されました。</translation>
    </message>
    <message>
        <source>The files cannot be restored as they were before the update.</source>
        <translation>ファイルを適用前の状態に戻せません。</translation>
    </message>
    <message>
        <source>The data file was changed since the update and stays as it is.</source>
        <translation>データファイルは適用後に変更されているため、そのまま残します。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile and stays as it is.</source>
        <translation>途中でファイルが別の人またはプログラムによって変更されたため、そのまま残します。</translation>
    </message>
    <message>
        <source>The file is no longer what the update put there.</source>
        <translation>ファイルが、適用したときの内容と異なります。</translation>
    </message>
    <message>
        <source>Find out who changed it; to restore the old file nevertheless, insist (--force).</source>
        <translation>変更の経緯を確かめてください。それでも適用前のファイルに戻す場合は --force を付けて実行してください。</translation>
    </message>
    <message>
        <source>The copy of the old file is missing or damaged.</source>
        <translation>適用前ファイルの控えがないか、壊れています。</translation>
    </message>
    <message>
        <source>Restore this file from your own backup.</source>
        <translation>このファイルは、事前に取得したバックアップから戻してください。</translation>
    </message>
    <message>
        <source>The new folder holds files of others and stays.</source>
        <translation>新しいフォルダにほかのファイルがあるため、フォルダをそのまま残します。</translation>
    </message>
    <message>
        <source>A folder or a link stands where the update has a file.</source>
        <translation>更新対象のファイルの位置に、フォルダまたはリンクがあります。</translation>
    </message>
</context>
<context>
    <name>epost::PlanChecks</name>
    <message>
        <source>The worker is not named.</source>
        <translation>作業者が入力されていません。</translation>
    </message>
    <message>
        <source>Enter who does the work.</source>
        <translation>作業者の名前を入力してください。</translation>
    </message>
    <message>
        <source>The checker is not named.</source>
        <translation>確認者が入力されていません。</translation>
    </message>
    <message>
        <source>Enter who checks. A run by one person is possible only where the site file allows it.</source>
        <translation>確認者の名前を入力してください。一人での作業は、サイトファイルで許可されている場合だけです。</translation>
    </message>
    <message>
        <source>Worker and checker are the same person.</source>
        <translation>作業者と確認者が同じ人です。</translation>
    </message>
    <message>
        <source>Name another checker, or leave the checker empty.</source>
        <translation>別の確認者を入力するか、確認者を空欄にしてください。</translation>
    </message>
    <message>
        <source>Name another checker.</source>
        <translation>別の確認者を入力してください。</translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation>予定: %1 ～ %2</translation>
    </message>
    <message>
        <source>The planned end is not after the planned start.</source>
        <translation>終了予定が開始予定より後になっていません。</translation>
    </message>
    <message>
        <source>Check both times and their dates. After midnight it is the next day.</source>
        <translation>両方の日付と時刻をご確認ください。午前0時を過ぎると翌日の日付です。</translation>
    </message>
    <message>
        <source>The thirteen steps do not fit between start and end.</source>
        <translation>開始予定から終了予定までの間に、13の手順が収まりません。</translation>
    </message>
    <message numerus="yes">
        <source>They are expected to take %n minute(s).</source>
        <translation>
            <numerusform>所要見込みは%n分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a later end or an earlier start.</source>
        <translation>終了予定を遅くするか、開始予定を早くしてください。</translation>
    </message>
    <message>
        <source>The decision on going back is due before the last steps.</source>
        <translation>最後の手順より前に切り戻し判断時刻が来ます。</translation>
    </message>
    <message numerus="yes">
        <source>Going back is expected to take %n minute(s).</source>
        <translation>
            <numerusform>切り戻しの所要見込みは%n分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a later end where the night allows it.</source>
        <translation>可能であれば、終了予定を遅くしてください。</translation>
    </message>
</context>
<context>
    <name>epost::PlanCommand</name>
    <message>
        <source>Show what an apply would do, without doing it</source>
        <translation>適用した場合の変更内容を表示（適用はしない）</translation>
    </message>
    <message>
        <source>the differential update program (.exe)</source>
        <translation>修正差分プログラム（.exe）</translation>
    </message>
    <message>
        <source>what becomes of .dat and .idx files that exist: they are kept unless you say replace</source>
        <translation>既存の .dat と .idx の扱い（replace を指定しない限り、そのまま残す）</translation>
    </message>
    <message>
        <source>This package would be refused.</source>
        <translation>この修正差分プログラムは適用できません。</translation>
    </message>
    <message>
        <source>This package can be applied. Nothing was changed yet.</source>
        <translation>この修正差分プログラムは適用できます。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>This package is applied already: nothing would change.</source>
        <translation>この修正差分プログラムはすでに適用されています。適用しても変更はありません。</translation>
    </message>
</context>
<context>
    <name>epost::PlanController</name>
    <message>
        <source>No machine has been looked at yet.</source>
        <translation>まだどのマシンも確認していません。</translation>
    </message>
    <message>
        <source>The session cannot be begun so. Nothing was changed.</source>
        <translation>このままでは作業を開始できません。何も変更していません。</translation>
    </message>
    <message>
        <source>Resolve what is told as “cannot go on”.</source>
        <translation>「続行不可」の項目に対処してください。</translation>
    </message>
    <message>
        <source>The folder for the session cannot be made.</source>
        <translation>作業ファイルのフォルダを作成できません。</translation>
    </message>
</context>
<context>
    <name>epost::PlanPage</name>
    <message>
        <source>The session has begun with this plan. It cannot be changed any more.</source>
        <translation>この計画で作業を開始しました。計画はもう変更できません。</translation>
    </message>
    <message>
        <source>The machine is being looked at.</source>
        <translation>マシンを確認しています。</translation>
    </message>
    <message>
        <source>Nothing has been begun yet. Begin a session or a rehearsal on the page “Before you begin”.</source>
        <translation>まだ何も開始していません。「始める前に」の画面で、作業またはリハーサルを開始してください。</translation>
    </message>
</context>
<context>
    <name>epost::PlanTrial</name>
    <message>
        <source>No update program has been chosen for the mail server.</source>
        <translation>メール用修正差分プログラムが選ばれていません。</translation>
    </message>
    <message>
        <source>No update program has been chosen for the web administration tool.</source>
        <translation>Web管理用修正差分プログラムが選ばれていません。</translation>
    </message>
    <message>
        <source>Choose the file that the vendor provides.</source>
        <translation>提供されたファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the file that the vendor provides, or say that the tool is not used here.</source>
        <translation>提供されたファイルを選ぶか、Web管理ツールを使用していないと指定してください。</translation>
    </message>
</context>
<context>
    <name>epost::PlanView</name>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>現状維持</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>適用後</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>置き換え予定</translation>
    </message>
    <message>
        <source>Same already</source>
        <translation>同一のため変更なし</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>現状維持</translation>
    </message>
    <message>
        <source>Space needed</source>
        <translation>必要な空き容量</translation>
    </message>
</context>
<context>
    <name>epost::PosixFiles</name>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The file could not be brought to the disk.</source>
        <translation>ファイルのディスクへの書き込みを確定できませんでした。</translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation>フォルダを作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be cut to its valid part.</source>
        <translation>ファイルを有効な部分までに切り詰められませんでした。</translation>
    </message>
    <message>
        <source>The file could not be given a second name.</source>
        <translation>ファイルの別名（ハードリンク）を作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>ファイルを所定の場所に置けませんでした。</translation>
    </message>
    <message>
        <source>The file could not be removed.</source>
        <translation>ファイルを削除できませんでした。</translation>
    </message>
    <message>
        <source>The folder could not be removed.</source>
        <translation>フォルダを削除できませんでした。</translation>
    </message>
    <message>
        <source>The time stamp of the file could not be set.</source>
        <translation>ファイルのタイムスタンプを設定できませんでした。</translation>
    </message>
    <message>
        <source>The rights of the file could not be read.</source>
        <translation>ファイルのアクセス権を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The owner of the file could not be set.</source>
        <translation>ファイルの所有者を設定できませんでした。</translation>
    </message>
    <message>
        <source>The rights of the file could not be set.</source>
        <translation>ファイルのアクセス権を設定できませんでした。</translation>
    </message>
    <message>
        <source>The rights of the folder could not be read.</source>
        <translation>フォルダのアクセス権を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file cannot be examined.</source>
        <translation>ファイルの情報を取得できません。</translation>
    </message>
    <message>
        <source>The file cannot be opened for writing.</source>
        <translation>ファイルを書き込み用に開けません。</translation>
    </message>
    <message>
        <source>The files could not be brought to the disk.</source>
        <translation>複数ファイルのディスクへの書き込みを確定できませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::PosixMachine</name>
    <message>
        <source>This can be seen on a Windows machine only.</source>
        <translation>この項目は、Windowsのマシンでのみ確認できます。</translation>
    </message>
    <message>
        <source>Run this on a node of the cluster, or rehearse it here.</source>
        <translation>クラスターのノードで実行してください。このマシンではリハーサルのみ行えます。</translation>
    </message>
</context>
<context>
    <name>epost::Preparation</name>
    <message>
        <source>E-Post is installed in %1.</source>
        <translation>E-Postは %1 にインストールされています。</translation>
    </message>
    <message>
        <source>No installed E-Post server was found on this machine.</source>
        <translation>このマシンに、インストール済みのE-Postサーバが見つかりません。</translation>
    </message>
    <message>
        <source>Looked for “EPOST\MS” below both program folders of every drive.</source>
        <translation>すべてのドライブの「Program Files」と「Program Files (x86)」の下で、「EPOST\MS」を探しました。</translation>
    </message>
    <message>
        <source>Start the program on a node of the cluster, or name the installed folder.</source>
        <translation>クラスターのノードでこのプログラムを起動するか、インストール先フォルダを指定してください。</translation>
    </message>
    <message>
        <source>No role of the cluster has the services of the installed E-Post server.</source>
        <translation>インストール済みのE-PostサーバのE-Postサービスを含む役割が、クラスターにありません。</translation>
    </message>
    <message>
        <source>A role is recognised by its Generic Service resources.</source>
        <translation>対象の役割は、「汎用サービス」リソースをもとに判別します。</translation>
    </message>
    <message>
        <source>Check the role in the Failover Cluster Manager.</source>
        <translation>フェールオーバー クラスター マネージャーで役割をご確認ください。</translation>
    </message>
    <message>
        <source>The role of the cluster is not known.</source>
        <translation>クラスターの役割を特定できません。</translation>
    </message>
    <message>
        <source>%1 is the active node. The procedure begins on the waiting node.</source>
        <translation>%1 は稼働中のノードです。手順は待機中のノードで始めます。</translation>
    </message>
    <message>
        <source>Sign in to the waiting node and begin there.</source>
        <translation>待機中のノードにサインインし、そこで作業を始めてください。</translation>
    </message>
    <message>
        <source>This is %1, not %2.</source>
        <translation>このマシンは %1 です。%2 ではありません。</translation>
    </message>
    <message>
        <source>No installed E-Post server was found.</source>
        <translation>インストール済みのE-Postサーバが見つかりません。</translation>
    </message>
    <message>
        <source>More than one installed E-Post server was found.</source>
        <translation>インストール済みのE-Postサーバが複数見つかりました。</translation>
    </message>
    <message>
        <source>Name the installed folder.</source>
        <translation>インストール先フォルダを指定してください。</translation>
    </message>
    <message>
        <source>The update program is refused.</source>
        <translation>この修正差分プログラムは適用できません。</translation>
    </message>
    <message>
        <source>The name of the mail update program says web administration.</source>
        <translation>メール用修正差分プログラムに指定されたファイルは、名前からするとWeb管理用です。</translation>
    </message>
    <message>
        <source>The name of the web update program says mail server.</source>
        <translation>Web管理用修正差分プログラムに指定されたファイルは、名前からするとメール用です。</translation>
    </message>
    <message>
        <source>The two programs may have been mixed up.</source>
        <translation>2つの修正差分プログラムを取り違えている可能性があります。</translation>
    </message>
    <message>
        <source>Check which file is which.</source>
        <translation>それぞれのファイルをご確認ください。</translation>
    </message>
    <message>
        <source>Which E-Post product is installed could not be told.</source>
        <translation>インストールされているE-Post製品を判別できません。</translation>
    </message>
    <message>
        <source>Name the product. Known are: %1.</source>
        <translation>製品を指定してください。指定できる製品は %1 です。</translation>
    </message>
    <message>
        <source>The web administration update must not go into the folder of the mail server.</source>
        <translation>Web管理用修正差分プログラムは、メールサーバのフォルダには適用できません。</translation>
    </message>
    <message>
        <source>Its folder is one level above: %1.</source>
        <translation>Web管理用の適用先は、1階層上の %1 です。</translation>
    </message>
    <message>
        <source>Choose the folder one level up.</source>
        <translation>1階層上のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Beside the mail server there are files that may belong to the web administration tool.</source>
        <translation>メールサーバと同じ場所に、Web管理ツールのものと思われるファイルがあります。</translation>
    </message>
    <message>
        <source>The session leaves the web administration tool out.</source>
        <translation>この作業では、Web管理ツールは対象外です。</translation>
    </message>
    <message>
        <source>If it is used here, begin again with its update program.</source>
        <translation>Web管理ツールを使用している場合は、Web管理用修正差分プログラムを指定して作業を始め直してください。</translation>
    </message>
</context>
<context>
    <name>epost::PreviewPages</name>
    <message>
        <source>Pages of the paper</source>
        <translation>文書のページ</translation>
    </message>
</context>
<context>
    <name>epost::ProcFiles</name>
    <message>
        <source>The programs of this system cannot be listed.</source>
        <translation>このシステムで実行中のプログラムの一覧を取得できません。</translation>
    </message>
</context>
<context>
    <name>epost::Procedure</name>
    <message>
        <source>secondary side, %1</source>
        <translation>副系側の操作 %1</translation>
    </message>
    <message>
        <source>primary side, %1</source>
        <translation>正系側の操作 %1</translation>
    </message>
    <message>
        <source>vendor's procedure, %1</source>
        <extracomment>%1 the number there, with its side</extracomment>
        <translation>ベンダーの手順: %1</translation>
    </message>
</context>
<context>
    <name>epost::ProcedureOptions</name>
    <message>
        <source>a person does it; the product watches and verifies</source>
        <translation>操作は人が行い、このプログラムは監視と検証だけを実施</translation>
    </message>
    <message>
        <source>step 6: move the role first, then stop the cluster service</source>
        <translation>手順6: 先に役割を移動し、その後クラスター サービスを停止</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>who checks it</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>why to go on over warnings, for the report</source>
        <translation>注意を了承して続行する理由（報告書に記載）</translation>
    </message>
    <message>
        <source>answer to a question of the step, given in advance; may be repeated</source>
        <translation>手順内の質問への回答を事前に指定（複数指定可）</translation>
    </message>
    <message>
        <source>--answer takes &lt;question&gt;=&lt;value&gt;, not “%1”.</source>
        <translation>--answer は &lt;question&gt;=&lt;value&gt; の形で指定してください。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>A step that moves mail is not carried out with --yes: the site file does not allow it.</source>
        <translation>メール停止を伴う手順は --yes では実行できません。サイトファイルで許可されていません。</translation>
    </message>
    <message>
        <source>Run it on a terminal and confirm it there, or allow it in the site file.</source>
        <translation>端末で実行して画面で確認するか、サイトファイルで許可してください。</translation>
    </message>
</context>
<context>
    <name>epost::Program</name>
    <message>
        <source>The option --lang takes ja or en, not "%1".</source>
        <translation>オプション --lang に指定できるのは ja または en です（指定値: 「%1」）。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command "%1". The commands are: %2.</source>
        <translation>コマンド「%1」はありません。使用できるコマンド: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
</context>
<context>
    <name>epost::PropertyList</name>
    <message>
        <source>The answer of the cluster cannot be understood.</source>
        <translation>クラスターからの応答を解釈できません。</translation>
    </message>
    <message>
        <source>Look at the cluster in the Failover Cluster Manager, then try again.</source>
        <translation>フェールオーバー クラスター マネージャーでクラスターを確認してから、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>epost::PruneCommand</name>
    <message>
        <source>Remove old backups from a folder</source>
        <translation>フォルダ内の古い適用前ファイルの控えを削除</translation>
    </message>
    <message>
        <source>everything that this program left there; nothing can be taken back then</source>
        <translation>このプログラムが残したものをすべて削除（以後は適用前に戻せない）</translation>
    </message>
    <message>
        <source>The backups in %1 could not be removed.</source>
        <translation>%1にある適用前ファイルの控えを削除できませんでした。</translation>
    </message>
    <message>
        <source>There is no backup left in %1.</source>
        <translation>%1に適用前ファイルの控えは残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) left in the folder.</source>
        <translation>
            <numerusform>フォルダに適用前ファイルの控えが%n件残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::RandomReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>ファイルが途中で切れています。</translation>
    </message>
</context>
<context>
    <name>epost::RegistryKey</name>
    <message>
        <source>The registry key cannot be read.</source>
        <translation>レジストリ キーを読み取れません。</translation>
    </message>
</context>
<context>
    <name>epost::Rehearsal</name>
    <message>
        <source>The folder holds a rehearsal of another scenario: %1.</source>
        <translation>このフォルダには別のシナリオのリハーサルがあります: %1。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or continue that scenario.</source>
        <translation>空のフォルダを選ぶか、そのシナリオを続けてください。</translation>
    </message>
    <message>
        <source>Worker (rehearsal)</source>
        <translation>作業者（リハーサル）</translation>
    </message>
    <message>
        <source>Checker (rehearsal)</source>
        <translation>確認者（リハーサル）</translation>
    </message>
    <message>
        <source>Approver (rehearsal)</source>
        <translation>承認者（リハーサル）</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Rehearsal of the differential update: %1</source>
        <translation>修正差分プログラム適用のリハーサル: %1</translation>
    </message>
</context>
<context>
    <name>epost::RehearsalCluster</name>
    <message>
        <source>There is no Windows failover cluster on this machine.</source>
        <translation>このマシンにWindowsのフェールオーバー クラスターがありません。</translation>
    </message>
    <message>
        <source>The cluster does not answer: its service runs on no node.</source>
        <translation>クラスターが応答しません。クラスター サービスがどのノードでも動いていません。</translation>
    </message>
    <message>
        <source>Start the cluster service of a node.</source>
        <translation>いずれかのノードのクラスター サービスを開始してください。</translation>
    </message>
    <message>
        <source>The cluster has no such node.</source>
        <translation>クラスターにそのノードはありません。</translation>
    </message>
</context>
<context>
    <name>epost::RehearsalFileSystem</name>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>Another program holds the file open.</source>
        <translation>ほかのプログラムがファイルを開いています。</translation>
    </message>
</context>
<context>
    <name>epost::RehearsalMachine</name>
    <message>
        <source>The power of the machine has failed.</source>
        <translation>マシンの電源が落ちました。</translation>
    </message>
    <message>
        <source>Switch it on and continue the interrupted work.</source>
        <translation>電源を入れて、中断した作業を続けてください。</translation>
    </message>
    <message>
        <source>There is no such machine.</source>
        <translation>そのマシンはありません。</translation>
    </message>
    <message>
        <source>The machine does not answer.</source>
        <translation>マシンが応答しません。</translation>
    </message>
    <message>
        <source>The shared drive is not on this machine now.</source>
        <translation>共有ドライブは現在このマシンにありません。</translation>
    </message>
    <message>
        <source>Look at the queue on the machine that runs the mail server.</source>
        <translation>メールサーバが稼働しているマシンで配送キューをご確認ください。</translation>
    </message>
    <message>
        <source>The delivery queue does not exist.</source>
        <translation>配送キューがありません。</translation>
    </message>
</context>
<context>
    <name>epost::RehearsalWorld</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>フォルダではなくファイルです。</translation>
    </message>
    <message>
        <source>The folder for the rehearsal is not empty.</source>
        <translation>リハーサル用のフォルダが空ではありません。</translation>
    </message>
    <message>
        <source>Choose a new folder: a rehearsal never mixes with other files.</source>
        <translation>新しいフォルダを選択してください。リハーサルをほかのファイルと同じ場所では行えません。</translation>
    </message>
    <message>
        <source>The folder for the rehearsal cannot be made.</source>
        <translation>リハーサル用のフォルダを作成できません。</translation>
    </message>
    <message>
        <source>There is no rehearsal in this folder.</source>
        <translation>このフォルダにリハーサルはありません。</translation>
    </message>
    <message>
        <source>The rehearsal has no such machine.</source>
        <translation>リハーサルにそのマシンはありません。</translation>
    </message>
</context>
<context>
    <name>epost::RehearseCommand</name>
    <message>
        <source>Rehearse the whole procedure on a simulated cluster</source>
        <translation>模擬クラスターで手順全体をリハーサル</translation>
    </message>
    <message>
        <source>folder for the simulated disks, the session and the report</source>
        <translation>模擬ディスク、作業ファイル、作業完了報告書の保存先フォルダ</translation>
    </message>
    <message>
        <source>what goes wrong in the night; "smooth" without this option</source>
        <translation>発生させるトラブルのシナリオ（省略時は "smooth"）</translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation>シナリオの一覧を表示</translation>
    </message>
    <message>
        <source>lay out the cluster and begin the session, and leave the steps to you</source>
        <translation>模擬クラスターの用意と作業の開始だけを行う（手順は手動で実行）</translation>
    </message>
    <message>
        <source>The command "rehearse" needs the option --out &lt;folder&gt;.</source>
        <translation>コマンド "rehearse" には、オプション --out &lt;folder&gt; が必要です。</translation>
    </message>
    <message>
        <source>Rehearsal “%1”: %2</source>
        <translation>リハーサル「%1」: %2</translation>
    </message>
    <message>
        <source>The procedure was refused before it began. Nothing was changed.</source>
        <translation>開始前の確認で続行不可となりました。何も変更していません。</translation>
    </message>
    <message>
        <source>The session is ready: %1</source>
        <translation>作業の準備ができました: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>作業ファイル: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>作業完了報告書: %1</translation>
    </message>
    <message>
        <source>The procedure is finished on both nodes.</source>
        <translation>両方のノードで手順が終わりました。</translation>
    </message>
    <message>
        <source>The procedure was refused. Nothing was changed.</source>
        <translation>続行不可のため、手順を実行しませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>The procedure failed, and the files are as before it.</source>
        <translation>手順は失敗しましたが、ファイルは適用前の状態に戻っています。</translation>
    </message>
    <message>
        <source>The procedure was interrupted. Start the same command again to continue.</source>
        <translation>手順が中断されました。同じコマンドをもう一度実行すると、続きから進められます。</translation>
    </message>
    <message>
        <source>The procedure stopped at a step and needs a person.</source>
        <translation>手順の途中で止まりました。担当者の対処が必要です。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>epost::ReleaseNoteEdit</name>
    <message>
        <source>Open &amp;a file...</source>
        <translation>ファイルを開く(&amp;A)...</translation>
    </message>
    <message>
        <source>Paste the page that announces the update, as it is. Or type a line for each component: EPSTRS v4.AG</source>
        <translation>更新を案内するページを、そのまま貼り付けてください。1行に1件ずつ入力することもできます（例: EPSTRS v4.AG）</translation>
    </message>
    <message>
        <source>A text file, or a list that the command “components --json” has written.</source>
        <translation>テキストファイル、またはコマンド「components --json」で書き出した一覧を開きます。</translation>
    </message>
    <message>
        <source>&amp;Release note</source>
        <translation>リリースノート(&amp;R)</translation>
    </message>
    <message>
        <source>Expected versions</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Texts and lists (*.txt *.json);;All files (*)</source>
        <translation>テキストと一覧 (*.txt *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No component was recognised in this text. Is it the right page?</source>
        <translation>この文章からコンポーネントを読み取れませんでした。正しいページかご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>Recognised: %n component(s), with the versions to be expected.</source>
        <translation>
            <numerusform>%n個のコンポーネントと、適用後の期待バージョンを読み取りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::RemoteClock</name>
    <message>
        <source>The clock of the machine cannot be read.</source>
        <translation>コンピューターの時計を読み取れません。</translation>
    </message>
</context>
<context>
    <name>epost::RepeatUpdatePage</name>
    <message>
        <source>Mail update</source>
        <translation>メール用修正差分プログラム</translation>
    </message>
    <message>
        <source>Web administration update</source>
        <translation>Web管理用修正差分プログラム</translation>
    </message>
</context>
<context>
    <name>epost::Report</name>
    <message>
        <source>A report cannot be written as “.%1”.</source>
        <translation>報告書は「.%1」形式では保存できません。</translation>
    </message>
    <message>
        <source>Please choose a file name that ends in .html, .xlsx, .txt, .csv or .json.</source>
        <translation>.html、.xlsx、.txt、.csv、.jsonのいずれかで終わるファイル名を指定してください。</translation>
    </message>
</context>
<context>
    <name>epost::ReportCommand</name>
    <message>
        <source>Write the report of a session</source>
        <translation>作業完了報告書を出力</translation>
    </message>
    <message>
        <source>the session file</source>
        <translation>作業ファイル</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>作業完了報告書を%1に出力しました。</translation>
    </message>
    <message>
        <source>where the report goes; the suffix names the form: .html, .xlsx, .txt, .csv or .json</source>
        <translation>出力先のファイル。拡張子で形式が決まります: .html、.xlsx、.txt、.csv、.json</translation>
    </message>
    <message>
        <source>which paper: the completion report unless named, or the run-book</source>
        <translation>出力する文書。指定しない場合は作業完了報告書、run-bookを指定すると手順書</translation>
    </message>
    <message>
        <source>The run-book is in %1.</source>
        <translation>手順書を%1に出力しました。</translation>
    </message>
</context>
<context>
    <name>epost::ReportOutcome</name>
    <message>
        <source>Stopped at step %1 (%2). A person must decide how to go on.</source>
        <translation>手順%1「%2」で止まっています。この先の進め方の判断が必要です。</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>Interrupted during step %1 (%2).</source>
        <translation>手順%1「%2」の途中で中断しています。</translation>
    </message>
    <message>
        <source>Interrupted before step %1 (%2).</source>
        <translation>手順%1「%2」の前で中断しています。</translation>
    </message>
    <message>
        <source>Steps %1 to %2 have not been completed.</source>
        <translation>手順%1～%2は終わっていません。</translation>
    </message>
    <message>
        <source>Step %1 has not been completed.</source>
        <translation>手順%1は終わっていません。</translation>
    </message>
    <message>
        <source>The files of %1 are partly replaced. Before mail may run there, the replacement must be continued or taken back.</source>
        <translation>%1 のファイルは一部だけ置き換わっています。そのノードでメールを稼働させる前に、置き換えを最後まで続けるか、適用前に戻す必要があります。</translation>
    </message>
    <message>
        <source>No node carries the update.</source>
        <translation>適用済みのノードはありません。</translation>
    </message>
    <message>
        <source>All nodes carry the update.</source>
        <translation>すべてのノードが適用済みです。</translation>
    </message>
    <message>
        <source>Only %1 carries the update.</source>
        <translation>%1 のみ適用済みです。</translation>
    </message>
    <message>
        <source>Only the secondary node carries the update (as planned; no redundancy).</source>
        <translation>副系のみ適用済みです（計画どおり・冗長性なし）。</translation>
    </message>
    <message>
        <source>Only the secondary node carries the update (as planned).</source>
        <translation>副系のみ適用済みです（計画どおり）。</translation>
    </message>
    <message>
        <source>Way back (%1) was begun and has not ended.</source>
        <translation>切り戻し（%1）を開始しましたが、終わっていません。</translation>
    </message>
    <message>
        <source>Taken back: way back (%1) has ended. The update is not in place.</source>
        <translation>切り戻し済み: 切り戻し（%1）が終了しました。修正差分プログラムは適用されていません。</translation>
    </message>
    <message>
        <source>Not begun: no step has been carried out.</source>
        <translation>未開始: 実施した手順はありません。</translation>
    </message>
    <message>
        <source>Steps 1 to 13 and the end checks have ended. The work is finished.</source>
        <translation>手順1～13と終了前確認が終わりました。作業は終了しています。</translation>
    </message>
    <message>
        <source>Steps 1 to 13 have ended. End checks remain before the work is finished.</source>
        <translation>手順1～13終了。終了前確認が残っています。</translation>
    </message>
</context>
<context>
    <name>epost::ReportPanel</name>
    <message>
        <source>Completion report</source>
        <translation>作業完了報告書</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>報告書を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as...</source>
        <translation>名前を付けて保存(&amp;V)...</translation>
    </message>
    <message>
        <source>Being written...</source>
        <translation>書き込み中...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Written, but no program opened it: %1</source>
        <translation>保存しましたが、開くプログラムがありません: %1</translation>
    </message>
    <message>
        <source>Run-book</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>Open the run-boo&amp;k</source>
        <translation>手順書を開く(&amp;K)</translation>
    </message>
    <message>
        <source>Writes it as PDF beside the session and opens it.</source>
        <translation>作業ファイルと同じフォルダにPDFで出力して開きます。</translation>
    </message>
    <message>
        <source>Print previe&amp;w...</source>
        <translation>印刷プレビュー(&amp;W)...</translation>
    </message>
    <message>
        <source>Print &amp;preview...</source>
        <translation>印刷プレビュー(&amp;P)...</translation>
    </message>
    <message>
        <source>Shows the pages before they are printed.</source>
        <translation>印刷する前にページを表示します。</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>印刷(&amp;I)...</translation>
    </message>
    <message>
        <source>Prin&amp;t...</source>
        <translation>印刷(&amp;T)...</translation>
    </message>
    <message>
        <source>Asks for the printer.</source>
        <translation>プリンターを選択して印刷します。</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>As PDF, web page, Excel workbook, text, CSV or JSON.</source>
        <translation>PDF、Webページ、Excelブック、テキスト、CSV、JSONの形式で保存します。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Excel workbook (*.xlsx);;Text (*.txt);;Table (*.csv);;For programs (*.json)</source>
        <translation>PDF (*.pdf);;Webページ (*.html);;Excelブック (*.xlsx);;テキスト (*.txt);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Being made...</source>
        <translation>作成しています...</translation>
    </message>
    <message>
        <source>Being printed...</source>
        <translation>印刷中...</translation>
    </message>
</context>
<context>
    <name>epost::ReportPictures</name>
    <message>
        <source>The report does not show all pictures.</source>
        <translation>一部の画像は報告書に掲載されません。</translation>
    </message>
    <message>
        <source>Together they are larger than %1 MiB. They are named in the tables.</source>
        <translation>画像の合計が%1 MiBを超えています。ファイル名は表に記載されます。</translation>
    </message>
</context>
<context>
    <name>epost::ReportTarget</name>
    <message>
        <source>The report would overwrite the session file itself.</source>
        <translation>報告書の出力先が、作業ファイルそのものです。</translation>
    </message>
    <message>
        <source>Nothing was written. Please give the report a name of its own.</source>
        <translation>何も書き込んでいません。報告書には、作業ファイルとは別のファイル名を指定してください。</translation>
    </message>
</context>
<context>
    <name>epost::ReportTexts</name>
    <message>
        <source>Carried out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as in HTML: en, ja</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Before the work</source>
        <translation>作業前</translation>
    </message>
    <message>
        <source>Before step 6</source>
        <translation>手順6の前</translation>
    </message>
    <message>
        <source>After step 7</source>
        <translation>手順7の後</translation>
    </message>
    <message>
        <source>Before step 11</source>
        <translation>手順11の前</translation>
    </message>
    <message>
        <source>After step 12</source>
        <translation>手順12の後</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了前</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>文面: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Entered (the key itself is not recorded)</source>
        <translation>入力済み（キー自体は記録していません）</translation>
    </message>
    <message>
        <source>Licence keys</source>
        <translation>ライセンスキー</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Next year's key</source>
        <translation>次年度更新ライセンスキー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>No answer is recorded.</source>
        <translation>回答の記録はありません。</translation>
    </message>
    <message>
        <source>Checklist, monitoring and contacts</source>
        <translation>確認項目・監視・連絡</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Escalation list</source>
        <translation>緊急連絡網</translation>
    </message>
    <message>
        <source>For</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>None was carried out.</source>
        <translation>切り戻しは行っていません。</translation>
    </message>
    <message>
        <source>Way back %1</source>
        <translation>切り戻し%1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>(%1) %2: %3</source>
        <translation>切り戻し（%1）の手順%2: %3</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>対象外の理由</translation>
    </message>
    <message>
        <source>Deviations, incidents and remarks</source>
        <translation>手順との相違・トラブル・特記事項</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>特になし</translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s) were accepted with a reason; they stand in the record of the step.</source>
        <translation>
            <numerusform>理由を付けて了承した注意が%n件あります。内容は各手順の記録に記載しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on the machines</source>
        <translation>サーバに残したもの</translation>
    </message>
    <message>
        <source>The state before the update, for going back; until it is removed</source>
        <translation>切り戻し用の適用前ファイルの控え（削除するまで残ります）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>適用処理ID</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <translation>（記録なし）</translation>
    </message>
    <message>
        <source>(not ended)</source>
        <translation>（未終了）</translation>
    </message>
    <message>
        <source>(to be decided)</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A node: %1 its name, %2 primary or secondary</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>途中で中断</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Cannot go on (needs action)</source>
        <translation>続行不可（要対処）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>The update is not in place: it has to be planned anew.</source>
        <translation>修正差分プログラムは適用されていません。改めて計画が必要です。</translation>
    </message>
    <message>
        <source>The way back has to be carried out to its end.</source>
        <translation>切り戻しを最後まで行う必要があります。</translation>
    </message>
    <message>
        <source>Steps not carried out: %1.</source>
        <translation>未実施の手順: %1</translation>
    </message>
    <message>
        <source>Check not yet ticked: %1</source>
        <translation>未確認（終了前確認）: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) of the checklist are not ticked.</source>
        <translation>
            <numerusform>終了前確認より前の確認項目に、未確認が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not recorded whether next year's licence key was entered on %1.</source>
        <translation>%1に次年度更新ライセンスキーを入力したかどうかの記録がありません。</translation>
    </message>
    <message>
        <source>Next year's licence key is to be entered on %1 later.</source>
        <translation>%1への次年度更新ライセンスキーの入力は後日行います。</translation>
    </message>
    <message>
        <source>By the record mail has not come back yet: check the owner node and the mail flow.</source>
        <translation>記録上、メール停止がまだ終わっていません。所有者ノードとメール送受信をご確認ください。</translation>
    </message>
    <message>
        <source>By the record there is no redundancy: one node carries everything.</source>
        <translation>記録上、冗長性なしの状態です（1台のノードだけで稼働）。</translation>
    </message>
    <message>
        <source>%1 is still paused in the cluster and has to be resumed.</source>
        <translation>%1はクラスターで一時停止のままです。一時停止の解除が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s) are not as they should be.</source>
        <translation>
            <numerusform>%1: 期待どおりでないコンポーネントが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner node is the one it should be, and every E-Post service runs there.</source>
        <translation>所有者ノードが予定どおりで、すべてのE-Postサービスがそのノードで動いていること</translation>
    </message>
    <message>
        <source>Mail goes out, comes in and is fetched; the delivery queue gets shorter.</source>
        <translation>メールの送信・受信・取り出しができ、配送キューが減っていること</translation>
    </message>
    <message>
        <source>The event logs of both nodes hold no new errors since the work.</source>
        <translation>両系のイベントログに、作業後の新しいエラーがないこと</translation>
    </message>
    <message>
        <source>Monitoring and the scheduled jobs that were suspended run again.</source>
        <translation>止めた監視とジョブが元どおり動いていること</translation>
    </message>
    <message>
        <source>The web administration tool opens through the virtual IP address.</source>
        <translation>仮想IPでWeb管理ツールを開けること</translation>
    </message>
    <message>
        <source>The virus patterns have been updated since the work.</source>
        <translation>作業後にウイルスパターンが更新されていること</translation>
    </message>
    <message>
        <source>Backups are kept until the update is accepted, then removed.</source>
        <translation>適用前ファイルの控えを、適用結果の承認まで保管し、承認後に削除すること</translation>
    </message>
    <message>
        <source>Work completion report (rehearsal)</source>
        <translation>作業完了報告書（リハーサル）</translation>
    </message>
    <message>
        <source>Work completion report</source>
        <translation>作業完了報告書</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1 page, %2 number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 the customer. Japanese: %1 御中</extracomment>
        <translation>%1 御中</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Date of submission</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>変更管理番号</translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>注意%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accepted</source>
        <translation>
            <numerusform>うち了承%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Result of each step</source>
        <translation>手順別の結果</translation>
    </message>
    <message>
        <source>Hours are counted from %1: 25:30 is 1:30 of the following day.</source>
        <translation>時刻は%1を起点に表記しています（25:30は翌日の1:30）。</translation>
    </message>
    <message>
        <source>Record of each step</source>
        <translation>手順別の記録</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順%1: %2</translation>
    </message>
    <message>
        <source>Vendor's number</source>
        <translation>ベンダー手順の番号</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>実施方法</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>実施前の確認結果</translation>
    </message>
    <message>
        <source>Found by carrying it out and verifying it</source>
        <translation>実施時と実施後の確認結果</translation>
    </message>
    <message>
        <source>Cautions accepted</source>
        <translation>了承した注意</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>確認事項への回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認の記録</translation>
    </message>
    <message>
        <source>As</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>エビデンスファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Recorded states</source>
        <translation>記録した状態</translation>
    </message>
    <message>
        <source>Recorded states of the E-Post services</source>
        <translation>記録したE-Postサービスの状態</translation>
    </message>
    <message>
        <source>E-Post service</source>
        <translation>E-Postサービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Recorded result of the update, in files</source>
        <translation>記録した適用結果（ファイル数）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>処理なし</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>適用前に復元済み</translation>
    </message>
    <message>
        <source>Refused, nothing changed</source>
        <translation>適用なし（変更なし）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Web administration tool</source>
        <translation>Web管理ツール</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>Target and people</source>
        <translation>作業対象と体制</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様名</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Clustered role</source>
        <translation>クラスターの役割</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用あり</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>Begin of the work record</source>
        <translation>作業記録の開始</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>サイトファイル</translation>
    </message>
    <message>
        <source>(one-person run)</source>
        <translation>（1名での作業）</translation>
    </message>
    <message>
        <source>Record kept on</source>
        <translation>作業記録の保管場所</translation>
    </message>
    <message>
        <source>Work moved between the nodes</source>
        <translation>ノード間の作業の移動</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>系</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Differential update programs</source>
        <translation>修正差分プログラム</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>COMPONENT LIST</source>
        <translation>COMPONENT LIST</translation>
    </message>
    <message>
        <source>No versions were read.</source>
        <translation>バージョンは読み取っていません。</translation>
    </message>
    <message>
        <source>Release note that the expected versions come from</source>
        <translation>期待値の出典となるリリースノート</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>適用前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>適用後</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>相手ノード</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Latest time to decide on going back</source>
        <translation>切り戻し判断時刻</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for going back</source>
        <translation>
            <numerusform>切り戻し所要時間%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>No times are recorded.</source>
        <translation>時間の記録はありません。</translation>
    </message>
    <message>
        <source>Decisions at that time</source>
        <translation>切り戻し判断時刻の判断</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Mail outages</source>
        <translation>メール停止</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Planned slot of the step</source>
        <translation>手順の予定時間</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Mail outages: none recorded.</source>
        <translation>メール停止の記録はありません。</translation>
    </message>
    <message>
        <source>Without redundancy (one node carried everything)</source>
        <translation>冗長性なしの時間帯（1台のノードだけで稼働）</translation>
    </message>
    <message>
        <source>The steps over time</source>
        <translation>手順のタイムチャート</translation>
    </message>
    <message>
        <source>Mail outage</source>
        <translation>メール停止</translation>
    </message>
    <message>
        <source>Without redundancy</source>
        <translation>冗長性なし</translation>
    </message>
    <message>
        <source>decision %1</source>
        <extracomment>The latest time to decide on going back, in a picture: %1 the time</extracomment>
        <translation>判断時刻 %1</translation>
    </message>
    <message>
        <source>Outage %1</source>
        <extracomment>A mail outage, where there is little room</extracomment>
        <translation>停止%1</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>手順%1: %2。</translation>
    </message>
    <message>
        <source>Mail outage %1: %2.</source>
        <translation>メール停止%1回目: %2。</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>残課題</translation>
    </message>
    <message>
        <source>Check on the next working day</source>
        <translation>翌営業日の確認</translation>
    </message>
    <message>
        <source>Seen by the product</source>
        <translation>自動確認の結果</translation>
    </message>
    <message>
        <source>Mail tests</source>
        <translation>メール試験</translation>
    </message>
    <message>
        <source>Event logs</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Monitoring: suspended and active again</source>
        <translation>監視抑止と解除</translation>
    </message>
    <message>
        <source>Notices to the people concerned</source>
        <translation>関係者への連絡</translation>
    </message>
    <message>
        <source>Other items</source>
        <translation>その他の確認項目</translation>
    </message>
    <message>
        <source>Prerequisites and checklist</source>
        <translation>前提条件と確認項目</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Person, time</source>
        <translation>担当者・時刻</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>To remove them</source>
        <translation>削除方法</translation>
    </message>
    <message>
        <source>folder of the program</source>
        <translation>プログラムのフォルダ</translation>
    </message>
    <message>
        <source>Run-book</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>Run-book (rehearsal)</source>
        <translation>手順書（リハーサル）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>The node is waiting, no E-Post service runs on it, its tools are closed.</source>
        <translation>ノードは待機しており、E-Postサービスは動作しておらず、管理ツールは閉じています。</translation>
    </message>
    <message>
        <source>The update program is the approved one (SHA-256) and fits the installed folder.</source>
        <translation>承認された修正差分プログラムであり（SHA-256が一致）、インストール先に適合しています。</translation>
    </message>
    <message>
        <source>Every file of the folder is the same as in the update program.</source>
        <translation>フォルダの全ファイルが修正差分プログラムの内容と一致しています。</translation>
    </message>
    <message>
        <source>The role is online on the secondary node; the cluster service of the primary node has stopped.</source>
        <translation>役割は副系でオンラインであり、正系のクラスター サービスは停止しています。</translation>
    </message>
    <message>
        <source>The services run, the shared drive is the right one, the ports answer, and mail goes in and out.</source>
        <translation>E-Postサービスが動作し、共有ドライブの設定が正しく、ポートの応答があり、メールを送受信できます。</translation>
    </message>
    <message>
        <source>The versions are those of the release note.</source>
        <translation>バージョンがリリースノートのとおりです。</translation>
    </message>
    <message>
        <source>The versions are those of the release note, and both nodes are the same.</source>
        <translation>バージョンがリリースノートのとおりで、両ノードで一致しています。</translation>
    </message>
    <message>
        <source>Every file of the primary node is the same as in the same update programs.</source>
        <translation>正系の全ファイルが、同じ修正差分プログラムの内容と一致しています。</translation>
    </message>
    <message>
        <source>The role is online on the primary node, and both nodes are up.</source>
        <translation>役割は正系でオンラインであり、両ノードが稼働しています。</translation>
    </message>
    <message>
        <source>The differential update programs named below are applied to both nodes of the cluster %1.</source>
        <translation>クラスター %1 の両ノードに、下記の修正差分プログラムを適用します。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Times, impact and mail outage</source>
        <translation>作業時間・影響・メール停止</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Mail stops twice, each time while the role moves to the other node.</source>
        <translation>役割が他方のノードへ移る間、メール送受信が2回停止します。</translation>
    </message>
    <message>
        <source>Planned mail outages and time without redundancy</source>
        <translation>メール停止と冗長性なしの予定時間</translation>
    </message>
    <message>
        <source>Mail outage No. %1</source>
        <translation>メール停止%1回目</translation>
    </message>
    <message>
        <source>Without redundancy (one node carries everything)</source>
        <translation>冗長性なし（1台のノードだけで稼働）</translation>
    </message>
    <message>
        <source>6 to 11</source>
        <translation>6～11</translation>
    </message>
    <message>
        <source>Team and contacts</source>
        <translation>体制と連絡先</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>期待結果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Time needed for going back</source>
        <translation>切り戻し所要時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>A check says that the work cannot go on, and its cause cannot be removed in time.</source>
        <translation>確認結果が続行不可となり、時間内に原因を取り除けない場合</translation>
    </message>
    <message>
        <source>Mail does not flow after a move of the role.</source>
        <translation>役割の移動後、メールを送受信できない場合</translation>
    </message>
    <message>
        <source>The decision time is reached and the approver decides so.</source>
        <translation>切り戻し判断時刻に達し、承認者が切り戻しと判断した場合</translation>
    </message>
    <message>
        <source>What each step does</source>
        <translation>各手順の内容</translation>
    </message>
    <message>
        <source>%1: begin</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>%1: end</source>
        <translation>%1 終了</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Besides, until somebody deletes it:</source>
        <translation>このほか、削除するまで残るもの:</translation>
    </message>
    <message numerus="yes">
        <source>The session file, and the folder evidence beside it (%n file(s))</source>
        <translation>
            <numerusform>作業ファイルと、同じ場所のevidenceフォルダ（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of the wizard, for each user who had it open on that node: %1</source>
        <translation>ウィザードのログ（そのノードで画面を開いたユーザーごと）: %1</translation>
    </message>
    <message>
        <source>One cell is %1. Whatever takes part of it fills it.</source>
        <translation>1マスは%1です。一部でもかかったマスは塗ってあります。</translation>
    </message>
</context>
<context>
    <name>epost::RestoreFilesStep</name>
    <message>
        <source>%1 is the active node: its files are in use.</source>
        <translation>%1 は稼働中のノードで、ファイルが使用されています。</translation>
    </message>
    <message>
        <source>Files are restored on a waiting node only.</source>
        <translation>ファイルを適用前に戻せるのは、待機中のノードだけです。</translation>
    </message>
    <message>
        <source>Move the role to the other node first.</source>
        <translation>先に、役割を相手ノードへ移してください。</translation>
    </message>
    <message>
        <source>The installed files are those from before the update.</source>
        <translation>インストール先のファイルは、適用前と一致しています。</translation>
    </message>
    <message>
        <source>The installed files are not exactly those from before the update.</source>
        <translation>インストール先のファイルに、適用前と一致しないものがあります。</translation>
    </message>
    <message>
        <source>Files were changed beside this program.</source>
        <translation>このプログラム以外の操作で、ファイルが変更されています。</translation>
    </message>
    <message>
        <source>Compare the folder with your independent backup.</source>
        <translation>別に取得したバックアップとフォルダの内容を比べてください。</translation>
    </message>
</context>
<context>
    <name>epost::ResumeCommand</name>
    <message>
        <source>Finish an update that was interrupted</source>
        <translation>中断した適用処理を最後まで実行</translation>
    </message>
</context>
<context>
    <name>epost::ReviewPage</name>
    <message>
        <source>Plan: review</source>
        <translation>計画: 最終確認</translation>
    </message>
    <message>
        <source>&amp;See the machine</source>
        <translation>マシンの確認結果を見る(&amp;S)</translation>
    </message>
    <message>
        <source>Change the &amp;update programs</source>
        <translation>修正差分プログラムを変更(&amp;U)</translation>
    </message>
    <message>
        <source>Change the &amp;folders</source>
        <translation>フォルダを変更(&amp;F)</translation>
    </message>
    <message>
        <source>Change &amp;people and times</source>
        <translation>担当者と時刻を変更(&amp;P)</translation>
    </message>
    <message>
        <source>Session file</source>
        <translation>作業ファイル</translation>
    </message>
    <message>
        <source>&amp;Elsewhere...</source>
        <translation>別の場所(&amp;E)...</translation>
    </message>
    <message>
        <source>Chooses another place for the session file, but never the shared disk.</source>
        <translation>作業ファイルの保存先を変更します。共有ディスクには保存しないでください。</translation>
    </message>
    <message>
        <source>Changes in the folder of the mail server</source>
        <translation>メールサーバのフォルダの変更内容</translation>
    </message>
    <message>
        <source>Changes in the folder of the web administration tool</source>
        <translation>Web管理ツールのフォルダの変更内容</translation>
    </message>
    <message>
        <source>The steps of the run-book</source>
        <translation>手順書の手順</translation>
    </message>
    <message>
        <source>Begin the session: %1</source>
        <translation>作業を開始: %1</translation>
    </message>
    <message>
        <source>No machine has been looked at yet.</source>
        <translation>まだどのマシンも確認していません。</translation>
    </message>
    <message>
        <source>The plan is being tried.</source>
        <translation>計画を確認しています。</translation>
    </message>
    <message>
        <source>Something has to be changed first: see above.</source>
        <translation>先に対処が必要な項目があります。</translation>
    </message>
    <message>
        <source>The plan is being tried. Nothing is changed by that.</source>
        <translation>計画を確認しています。何も変更しません。</translation>
    </message>
    <message numerus="yes">
        <source>The session cannot be begun yet: %n point(s) must be resolved.</source>
        <translation>
            <numerusform>まだ作業を開始できません。対処が必要な項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session can be begun. Nothing is changed on any machine by that.</source>
        <translation>作業を開始できます。開始しても、マシンは何も変更されません。</translation>
    </message>
    <message>
        <source>The session can be begun. Please read the cautions first.</source>
        <translation>作業を開始できます。先に「注意」の項目をご確認ください。</translation>
    </message>
    <message>
        <source>Nothing speaks against this plan.</source>
        <translation>計画に問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not known: the update program or the folder cannot be used.</source>
        <translation>不明: 修正差分プログラムまたはフォルダが使用できません。</translation>
    </message>
    <message>
        <source>Sessions (*.json);;All files (*)</source>
        <translation>作業ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Cluster and role</source>
        <translation>クラスターと役割</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1、役割「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail update</source>
        <translation>メール用</translation>
    </message>
    <message>
        <source>Web administration update</source>
        <translation>Web管理用</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1 to %2, decision time %3</source>
        <translation>%1 ～ %2、切り戻し判断時刻 %3</translation>
    </message>
    <message>
        <source>The run-book on p&amp;aper...</source>
        <translation>手順書の印刷・保存(&amp;A)...</translation>
    </message>
    <message>
        <source>Previews, prints or saves the run-book of this plan.</source>
        <translation>この計画の手順書を、プレビュー、印刷、保存します。</translation>
    </message>
</context>
<context>
    <name>epost::Role</name>
    <message>
        <source>“%1” is neither “secondary” nor “primary”.</source>
        <translation>「%1」は「secondary」と「primary」のどちらでもありません。</translation>
    </message>
    <message>
        <source>secondary node</source>
        <translation>副系</translation>
    </message>
    <message>
        <source>primary node</source>
        <translation>正系</translation>
    </message>
    <message>
        <source>Secondary node</source>
        <translation>副系</translation>
    </message>
    <message>
        <source>Primary node</source>
        <translation>正系</translation>
    </message>
</context>
<context>
    <name>epost::RoleChecks</name>
    <message>
        <source>The cluster carries no registry keys from node to node.</source>
        <translation>クラスターがノード間で複製するレジストリ キーはありません。</translation>
    </message>
    <message>
        <source>The cluster carries the settings of E-Post in the registry from node to node.</source>
        <translation>クラスターがE-Postのレジストリ設定をノード間で複製しています。</translation>
    </message>
    <message>
        <source>The cluster carries registry keys from node to node.</source>
        <translation>クラスターがレジストリ キーをノード間で複製しています。</translation>
    </message>
    <message>
        <source>E-Post keeps settings and licence key per node. What is entered on one node is overwritten when the role comes there with the other node's values.</source>
        <translation>E-Postの設定とライセンスキーはノードごとに保存されます。一方のノードで入力した内容は、役割がもう一方のノードの値とともに移動してくると上書きされます。</translation>
    </message>
    <message>
        <source>When the role moves, the node that takes it gets the other node's values.</source>
        <translation>役割が移動すると、移動先のノードの値はもう一方のノードの値に置き換わります。</translation>
    </message>
    <message>
        <source>Note the licence key of each node before the work, and look at it again at steps 7 and 12.</source>
        <translation>作業前に各ノードのライセンスキーを控え（紙など）、手順7と手順12で改めてご確認ください。</translation>
    </message>
    <message>
        <source>mail work folder: %1
drives of the role: %2</source>
        <translation>メール作業フォルダ: %1
役割のドライブ: %2</translation>
    </message>
    <message>
        <source>The mail work folder lies on a disk of the role.</source>
        <translation>メール作業フォルダは役割のディスク上にあります。</translation>
    </message>
    <message>
        <source>Which drives belong to the role could not be read from the cluster.</source>
        <translation>役割に属するドライブをクラスターから読み取れませんでした。</translation>
    </message>
    <message>
        <source>The mail work folder does not lie on a disk of the role.</source>
        <translation>メール作業フォルダが役割のディスク上にありません。</translation>
    </message>
    <message>
        <source>A work folder that does not move with the role leaves mail behind on the other node.</source>
        <translation>役割とともに移動しない作業フォルダでは、メールがもう一方のノードに残ります。</translation>
    </message>
    <message>
        <source>Compare the work folder in “E-POST Mail Control” with the disks of the role in the Failover Cluster Manager.</source>
        <translation>”E-POST Mail Control”のメール作業フォルダと、フェールオーバー クラスター マネージャーの役割のディスクを照らし合わせてください。</translation>
    </message>
</context>
<context>
    <name>epost::RollbackCommand</name>
    <message>
        <source>Take the newest update back</source>
        <translation>最後に行った適用を取り消し、ファイルを適用前に戻す</translation>
    </message>
</context>
<context>
    <name>epost::RunBookModel</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>開始予定</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>epost::Runner</name>
    <message>
        <source>This is %1, but the step belongs on %2 (%3).</source>
        <translation>このノードは %1 です。この手順は %2（%3）で行います。</translation>
    </message>
    <message>
        <source>Working on the wrong node is the classic accident.</source>
        <translation>ノードの取り違えは、最も起こりやすい事故です。</translation>
    </message>
    <message>
        <source>Sign in to %1 and continue there.</source>
        <translation>%1 にサインインし、そのノードで作業を続けてください。</translation>
    </message>
    <message>
        <source>The work on this session goes on at %1.</source>
        <translation>この作業は現在 %1 で進められています。</translation>
    </message>
    <message>
        <source>Two copies of one session must not continue side by side.</source>
        <translation>同じ作業を2か所で並行して進めることはできません。</translation>
    </message>
    <message>
        <source>Continue there, or take the work over here with the newest copy of the session file.</source>
        <translation>そのノードで続けるか、最新の作業ファイルを使って今のノードで作業を引き受けてください。</translation>
    </message>
    <message>
        <source>Going back (%1) has been begun: no step forward until it is finished.</source>
        <translation>切り戻し（%1）を開始しています。終わるまで手順を先へ進められません。</translation>
    </message>
    <message>
        <source>Finish going back.</source>
        <translation>切り戻しを最後まで行ってください。</translation>
    </message>
    <message>
        <source>This run was taken back. Everything is as before it.</source>
        <translation>この作業は切り戻し済みです。すべて作業前の状態に戻っています。</translation>
    </message>
    <message>
        <source>Begin a new session for another try.</source>
        <translation>もう一度行う場合は、新しい作業を開始してください。</translation>
    </message>
    <message>
        <source>Step %1 comes first: %2.</source>
        <translation>先に手順%1「%2」を実施する必要があります。</translation>
    </message>
    <message>
        <source>The order of the procedure is what keeps mail safe. Carry out that step first.</source>
        <translation>手順の順序は、メールを安全に保つためのものです。先にその手順を実施してください。</translation>
    </message>
    <message>
        <source>Step %1 is done already.</source>
        <translation>手順%1は実施済みです。</translation>
    </message>
    <message>
        <source>The decision time has passed: %1.</source>
        <translation>切り戻し判断時刻を過ぎました: %1。</translation>
    </message>
    <message>
        <source>Going back still ends in time only if it begins now.</source>
        <translation>今すぐ切り戻しを始めなければ、予定時刻までに終わりません。</translation>
    </message>
    <message>
        <source>Decide with the approver: go on, or go back.</source>
        <translation>続行か切り戻しかを、承認者とご判断ください。</translation>
    </message>
    <message>
        <source>Stopped at a warning: %1</source>
        <translation>注意が了承されていないため、先へ進めません: %1</translation>
    </message>
    <message>
        <source>Resolve the cause, or go on over the warning and give the reason for the report.</source>
        <translation>原因を取り除くか、注意を了承して続行し、報告書に載せる理由を入力してください。</translation>
    </message>
    <message>
        <source>A question was not answered: %1</source>
        <translation>質問に回答がありません: %1</translation>
    </message>
    <message>
        <source>Do the step again and answer it.</source>
        <translation>手順をもう一度実行し、質問に回答してください。</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>未確認の操作: %1</translation>
    </message>
    <message>
        <source>Worker and checker both confirm before a machine is changed.</source>
        <translation>マシンに変更を加える前に、作業者と確認者の両方の確認が必要です。</translation>
    </message>
    <message>
        <source>Confirm before a machine is changed.</source>
        <translation>マシンに変更を加える前に、確認が必要です。</translation>
    </message>
    <message>
        <source>Worker and checker are the same person. Somebody else has to check.</source>
        <translation>作業者と確認者が同じ人です。確認は別の人が行ってください。</translation>
    </message>
</context>
<context>
    <name>epost::Scenario</name>
    <message>
        <source>There is no such scenario.</source>
        <translation>指定されたシナリオはありません。</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>次の中から選択してください: %1</translation>
    </message>
    <message>
        <source>Everything goes well: Enterprise II, 64-bit, with the web tool.</source>
        <translation>すべて順調に進みます（Enterprise II、64bit版、Web管理ツールあり）。</translation>
    </message>
    <message>
        <source>Everything goes well with the Standard edition, which has no licence key.</source>
        <translation>ライセンスキーのないStandard版で、すべて順調に進みます。</translation>
    </message>
    <message>
        <source>Everything goes well with the SMTP Server Standard.</source>
        <translation>SMTP Server Standardで、すべて順調に進みます。</translation>
    </message>
    <message>
        <source>A 32-bit product on 64-bit Windows, below “Program Files (x86)”.</source>
        <translation>64bit版Windowsの「Program Files (x86)」に32bit版の製品が入っています。</translation>
    </message>
    <message>
        <source>The product is installed on drive D.</source>
        <translation>製品がDドライブにインストールされています。</translation>
    </message>
    <message>
        <source>The web tool is not used, so its steps are skipped.</source>
        <translation>Web管理ツールを使用していないため、その手順は対象外になります。</translation>
    </message>
    <message>
        <source>Messages wait in the delivery queue before step 6.</source>
        <translation>手順6の前に、配送キューにメールが残っています。</translation>
    </message>
    <message>
        <source>An E-Post service still runs on the standby node at step 1.</source>
        <translation>手順1で、待機中の副系のE-Postサービスがまだ動いています。</translation>
    </message>
    <message>
        <source>Mail Control is open on the standby node, in a disconnected session.</source>
        <translation>待機中の副系の切断済みセッションで”E-POST Mail Control”が開いたままです。</translation>
    </message>
    <message>
        <source>A 32-bit package is chosen for a 64-bit install.</source>
        <translation>64bit版の環境に32bit版の修正差分プログラムを選んでいます。</translation>
    </message>
    <message>
        <source>The mail server's folder is chosen for the web tool's package.</source>
        <translation>Web管理用修正差分プログラムに、メールサーバのフォルダを指定しています。</translation>
    </message>
    <message>
        <source>One byte of the package was changed.</source>
        <translation>修正差分プログラムが1バイトだけ書き換えられています。</translation>
    </message>
    <message>
        <source>The two machines form a cluster of E-Post's own kind, not a Windows cluster.</source>
        <translation>2台はWindowsのクラスターではなく、E-Post方式クラスタです。</translation>
    </message>
    <message>
        <source>The installed product is one of the V series.</source>
        <translation>インストールされている製品はVシリーズです。</translation>
    </message>
    <message>
        <source>The person begins on the active node by mistake.</source>
        <translation>誤って稼働中の正系で作業を始めています。</translation>
    </message>
    <message>
        <source>The standby node's disk runs full while files are prepared.</source>
        <translation>ファイルの準備中に、副系のディスクがいっぱいになります。</translation>
    </message>
    <message>
        <source>The disk of the node that is updated second runs full.</source>
        <translation>正系のディスクがいっぱいになります。</translation>
    </message>
    <message>
        <source>A program on the standby node holds a file open.</source>
        <translation>副系で、別のプログラムがファイルを開いたままにしています。</translation>
    </message>
    <message>
        <source>A program holds a file open on the node that is updated second.</source>
        <translation>正系で、別のプログラムがファイルを開いたままにしています。</translation>
    </message>
    <message>
        <source>The power fails on the standby node while files are swapped.</source>
        <translation>ファイルの置き換え中に、副系の電源が落ちます。</translation>
    </message>
    <message>
        <source>The power fails on the node that is updated second while files are swapped.</source>
        <translation>ファイルの置き換え中に、正系の電源が落ちます。</translation>
    </message>
    <message>
        <source>Another package than on the first node is chosen on the second.</source>
        <translation>正系で、副系とは別の修正差分プログラムを選んでいます。</translation>
    </message>
    <message>
        <source>The second node is no possible owner of the role.</source>
        <translation>副系が役割の実行可能な所有者になっていません。</translation>
    </message>
    <message>
        <source>A service does not start on the second node after the move of the role.</source>
        <translation>役割の移動後、副系でE-Postサービスの1つが開始しません。</translation>
    </message>
    <message>
        <source>The witness of the cluster is offline before step 6.</source>
        <translation>手順6の前に、クラスターのクォーラム監視がオフラインになっています。</translation>
    </message>
    <message>
        <source>The witness fails while only one node is up, so the cluster stops.</source>
        <translation>1台で稼働している間にクォーラム監視が失われ、クラスターが停止します。</translation>
    </message>
    <message>
        <source>The primary node’s cluster service does not finish stopping.</source>
        <translation>正系のクラスター サービスの停止処理が終わりません。</translation>
    </message>
    <message>
        <source>Automatic failback is off, so the role is moved back explicitly.</source>
        <translation>自動フェールバックが無効のため、役割を明示的に正系へ戻します。</translation>
    </message>
    <message>
        <source>Automatic failback is allowed at certain hours only.</source>
        <translation>自動フェールバックが決まった時間帯だけ許可されています。</translation>
    </message>
    <message>
        <source>The primary node restarts and joins the cluster again while it is being updated.</source>
        <translation>手順10の途中で正系が再起動し、クラスターに参加し直します。</translation>
    </message>
    <message>
        <source>The web tool cannot be updated, so the standby node is restored (way back a).</source>
        <translation>Web管理ツールを更新できず、副系を適用前に戻します（切り戻し a）。</translation>
    </message>
    <message>
        <source>A service does not start after the switch, so mail returns to the old node (way back b).</source>
        <translation>切り替え後にE-Postサービスが開始せず、メールを正系へ戻します（切り戻し b）。</translation>
    </message>
    <message>
        <source>The power fails while the second node is updated, and everything is taken back (way back c).</source>
        <translation>正系への適用中に電源が落ち、すべてを適用前に戻します（切り戻し c）。</translation>
    </message>
    <message>
        <source>At the end a person finds the services wrong, and both nodes are restored (way back d).</source>
        <translation>最後の確認でE-Postサービスの不具合に気づき、両系を適用前に戻します（切り戻し d）。</translation>
    </message>
</context>
<context>
    <name>epost::ScreenshotTour</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>画像を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The session of the tour was refused.</source>
        <translation>画面の保存に使う作業を始められませんでした。</translation>
    </message>
    <message>
        <source>Choose a scenario whose night begins, such as “smooth”.</source>
        <translation>「smooth」のように、作業を始められるシナリオを選んでください。</translation>
    </message>
    <message>
        <source>EPSTDS does not start on the second node.</source>
        <translation>副系で EPSTDS が起動しません。</translation>
    </message>
    <message>
        <source>The way back of the tour has stopped.</source>
        <translation>画面の保存中に切り戻しが止まりました。</translation>
    </message>
    <message>
        <source>Known in this rehearsal.</source>
        <translation>リハーサルのため了承済み。</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation>計画どおり。</translation>
    </message>
</context>
<context>
    <name>epost::SeatChangePanel</name>
    <message>
        <source>How the session gets there</source>
        <translation>作業ファイルの渡し方</translation>
    </message>
    <message>
        <source>In this very &amp;file: both nodes can open the folder in which it lies</source>
        <translation>このファイルのまま続ける: 置き場所を両ノードから開ける場合(&amp;F)</translation>
    </message>
    <message>
        <source>As a co&amp;py, with the update programs, in a folder that the other node can open</source>
        <translation>修正差分プログラムとともに、相手ノードから開けるフォルダへコピーする(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>フォルダ(&amp;O):</translation>
    </message>
    <message>
        <source>Bro&amp;wse...</source>
        <translation>参照(&amp;W)...</translation>
    </message>
    <message>
        <source>&amp;Handed over by:</source>
        <translation>渡す人(&amp;H):</translation>
    </message>
    <message>
        <source>Never the shared disk: it moves with the role, and only the active node sees it.</source>
        <translation>共有ディスクには置けません。役割とともに移動し、稼働ノードからしか見えないためです。</translation>
    </message>
    <message>
        <source>A folder that the other node can open</source>
        <translation>相手ノードから開けるフォルダ</translation>
    </message>
    <message>
        <source>Go over to %1</source>
        <translation>%1 へ移る</translation>
    </message>
    <message>
        <source>The folder for the copy is missing.</source>
        <translation>コピー先のフォルダを入力してください。</translation>
    </message>
    <message>
        <source>The name of who hands over is missing.</source>
        <translation>渡す人の名前を入力してください。</translation>
    </message>
    <message>
        <source>Hand the work over to %1</source>
        <translation>%1 で作業を続ける</translation>
    </message>
    <message>
        <source>The work at this seat is over. It goes on at %1.</source>
        <translation>このノードでの作業は終わりました。続きは %1 で行います。</translation>
    </message>
    <message>
        <source>1. Sign in to %1 (not through the address of the mail server).</source>
        <translation>1. %1 にサインインします（メールサーバの仮想IPは使いません）。</translation>
    </message>
    <message>
        <source>2. Start this program there and open: %1</source>
        <translation>2. そこでこのプログラムを起動し、次の作業を開きます: %1</translation>
    </message>
    <message>
        <source>3. Close this window.</source>
        <translation>3. このウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>In this rehearsal the button below takes over: it goes over to %1.</source>
        <translation>リハーサルでは、下のボタンで %1 へ移ります。</translation>
    </message>
</context>
<context>
    <name>epost::SeatPage</name>
    <message>
        <source>Continue on the primary node %1</source>
        <translation>正系 %1 で作業を続ける</translation>
    </message>
    <message>
        <source>Continue on the primary node</source>
        <translation>正系で作業を続ける</translation>
    </message>
    <message>
        <source>Continue with step %1</source>
        <translation>手順%1へ進む</translation>
    </message>
    <message>
        <source>After step %1 the work goes on at the primary node.</source>
        <translation>手順%1のあと、正系で作業を続けます。</translation>
    </message>
    <message>
        <source>The session then goes over to it: as a file, together with the update programs.</source>
        <translation>作業ファイルを、修正差分プログラムとともに正系へ渡します。</translation>
    </message>
    <message>
        <source>The secondary node %1 is updated and active. The next steps belong to %2, which waits now.</source>
        <translation>副系 %1 は適用済みで、稼働しています。次の手順は、待機している %2 で行います。</translation>
    </message>
    <message>
        <source>The files of a node are replaced, and its services looked at, only by the program on that node: so the session goes over. From then on only the copy over there may continue.</source>
        <translation>ファイルの置き換えとE-Postサービスの確認は、そのノード上のプログラムだけが行います。そのため作業ファイルを渡します。以後は、渡した先でだけ続行できます。</translation>
    </message>
    <message>
        <source>Arrived: this is %1, the primary node, which waits now.</source>
        <translation>ここは正系 %1（待機）です。</translation>
    </message>
    <message>
        <source>Before it goes on: are these the very files that were applied to %1?</source>
        <translation>続ける前に、%1 に適用したものと同じファイルかどうかを確認します。</translation>
    </message>
    <message>
        <source>The work has gone over to %1.</source>
        <translation>作業は %1 へ移りました。</translation>
    </message>
</context>
<context>
    <name>epost::SelfExtractor</name>
    <message>
        <source>The ZIP cannot be written.</source>
        <translation>ZIPを書き込めません。</translation>
    </message>
</context>
<context>
    <name>epost::ServiceControl</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>epost::ServiceErrors</name>
    <message>
        <source>%1 does not let this user do it.</source>
        <translation>このユーザーには %1 でこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Run this program as an administrator of that machine (an account of the domain that is an administrator on both nodes), or do it there by hand.</source>
        <translation>そのコンピューターの管理者（両ノードの管理者であるドメインアカウント）でこのプログラムを実行するか、そのコンピューター上で手動で行ってください。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Check that the machine runs, that its name can be resolved, and that its firewall allows the remote management of services. Or do it there by hand.</source>
        <translation>そのコンピューターが起動していること、名前解決ができること、ファイアウォールでWindowsサービスのリモート管理が許可されていることをご確認ください。または、そのコンピューター上で手動で行ってください。</translation>
    </message>
    <message>
        <source>Other services that run depend on it.</source>
        <translation>動作中の別のWindowsサービスが、このWindowsサービスに依存しています。</translation>
    </message>
    <message>
        <source>Stop those first in [管理ツール]-[サービス], then try again.</source>
        <translation>[管理ツール]-[サービス]で先にそれらを停止してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Windowsサービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Look at its state in [管理ツール]-[サービス] and into the event log, then check again: it may still get there.</source>
        <translation>[管理ツール]-[サービス]で状態を、あわせてイベントログを確認してから、もう一度確認してください。遅れて完了することもあります。</translation>
    </message>
    <message>
        <source>The service runs already.</source>
        <translation>Windowsサービスはすでに動作しています。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>操作は不要です。</translation>
    </message>
    <message>
        <source>%1 has no such service.</source>
        <translation>%1 にこのWindowsサービスはありません。</translation>
    </message>
    <message>
        <source>Check the name of the machine. The cluster service is there only where the feature Failover Clustering is installed.</source>
        <translation>コンピューター名をご確認ください。クラスター サービスは、フェールオーバー クラスタリング機能がインストールされている場合にだけ存在します。</translation>
    </message>
    <message>
        <source>The service cannot take a request at this moment.</source>
        <translation>Windowsサービスは現在、要求を受け付けられません。</translation>
    </message>
    <message>
        <source>It is starting or stopping. Wait until it has done so, then try again.</source>
        <translation>開始または停止の処理中です。完了を待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The service is not running.</source>
        <translation>Windowsサービスは動作していません。</translation>
    </message>
    <message>
        <source>The service is disabled.</source>
        <translation>Windowsサービスは無効になっています。</translation>
    </message>
    <message>
        <source>Set its start type in [管理ツール]-[サービス], then try again.</source>
        <translation>[管理ツール]-[サービス]でスタートアップの種類を設定してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The account of the service cannot sign in.</source>
        <translation>Windowsサービスのアカウントでログオンできません。</translation>
    </message>
    <message>
        <source>Check its account and password in [管理ツール]-[サービス].</source>
        <translation>[管理ツール]-[サービス]でアカウントとパスワードをご確認ください。</translation>
    </message>
    <message>
        <source>The service is about to be removed.</source>
        <translation>Windowsサービスは削除待ちの状態です。</translation>
    </message>
    <message>
        <source>Close every window of [サービス], then check again.</source>
        <translation>[サービス]の画面をすべて閉じてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 は終了処理中です。</translation>
    </message>
    <message>
        <source>Wait until the machine has started again.</source>
        <translation>コンピューターの再起動が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The service manager of %1 refused.</source>
        <translation>%1 のWindowsサービスの管理機能が要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>epost::Session</name>
    <message>
        <source>Not yet done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Stopped (needs action)</source>
        <translation>途中で停止（要対処）</translation>
    </message>
    <message>
        <source>Before the update</source>
        <translation>適用前</translation>
    </message>
    <message>
        <source>Prepared (not replaced)</source>
        <translation>準備済み（未置き換え）</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>置き換えの途中</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>今回は入力しない</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で入力</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>There is no way back “%1”: they are a, b, c and d.</source>
        <translation>切り戻し「%1」はありません。a、b、c、d のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>発生事象</translation>
    </message>
    <message>
        <source>Deviation from the procedure</source>
        <translation>手順からの逸脱</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>epost::SessionCommand</name>
    <message>
        <source>--%1 takes a time such as 2026-11-22T23:30, not “%2”.</source>
        <translation>--%1 には 2026-11-22T23:30 の形式で日時を指定してください。「%2」は使用できません。</translation>
    </message>
    <message>
        <source>begin a session on this waiting node</source>
        <translation>待機中のこのノードで作業を始める</translation>
    </message>
    <message>
        <source>with --new: the mail update program</source>
        <translation>--new と併用: メール用修正差分プログラム</translation>
    </message>
    <message>
        <source>with --new: the web administration update program</source>
        <translation>--new と併用: Web管理用修正差分プログラム</translation>
    </message>
    <message>
        <source>with --new: the web administration tool is not used</source>
        <translation>--new と併用: Web管理ツールを使用していない</translation>
    </message>
    <message>
        <source>with --new: the installed folder, where more than one is found</source>
        <translation>--new と併用: インストール先フォルダ（複数見つかる場合）</translation>
    </message>
    <message>
        <source>with --new: the product, where it cannot be told</source>
        <translation>--new と併用: 製品（判別できない場合）</translation>
    </message>
    <message>
        <source>who approves</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>with --new: planned start</source>
        <translation>--new と併用: 開始予定日時</translation>
    </message>
    <message>
        <source>with --new: planned end</source>
        <translation>--new と併用: 終了予定日時</translation>
    </message>
    <message>
        <source>with --new: the vendor's release note as a text file</source>
        <translation>--new と併用: ベンダーのリリースノート（テキストファイル）</translation>
    </message>
    <message>
        <source>with --new: customer</source>
        <translation>--new と併用: お客様名</translation>
    </message>
    <message>
        <source>with --new: subject</source>
        <translation>--new と併用: 件名</translation>
    </message>
    <message>
        <source>with --new: change number</source>
        <translation>--new と併用: 変更管理番号</translation>
    </message>
    <message>
        <source>continue on another node</source>
        <translation>別のノードで作業を続ける</translation>
    </message>
    <message>
        <source>with --hand-over: folder that the other node can open; a copy goes there</source>
        <translation>--hand-over と併用: 作業ファイルのコピー先（相手ノードから開けるフォルダ）</translation>
    </message>
    <message>
        <source>continue here, where the node that had the work is lost</source>
        <translation>作業中だったノードが使えなくなったときに、このノードで作業を引き受ける</translation>
    </message>
    <message>
        <source>tick an item of the checklist; may be repeated</source>
        <translation>確認項目にチェックを付ける（複数指定可）</translation>
    </message>
    <message>
        <source>with --tick: the item does not apply</source>
        <translation>--tick と併用: 確認項目を対象外とする</translation>
    </message>
    <message>
        <source>with --tick: remark</source>
        <translation>--tick と併用: 備考</translation>
    </message>
    <message>
        <source>write down something that happened</source>
        <translation>作業中に起きたことを記録する</translation>
    </message>
    <message>
        <source>with --note: what it is</source>
        <translation>--note と併用: 記録の種類</translation>
    </message>
    <message>
        <source>the choice at the decision time</source>
        <translation>切り戻し判断時刻での選択</translation>
    </message>
    <message>
        <source>take the way back that applies, as far as it is done on this node</source>
        <translation>現在の状態に応じた切り戻しを、このノードで行う分まで実行する</translation>
    </message>
    <message>
        <source>call the run finished, after the end checks</source>
        <translation>終了前確認を済ませた作業を終了とする</translation>
    </message>
    <message>
        <source>Begin a session, show it, and what surrounds its steps</source>
        <translation>作業の開始と表示、手順の前後に行うこと（確認項目、記録、切り戻しなど）</translation>
    </message>
    <message>
        <source>the session file</source>
        <translation>作業ファイル</translation>
    </message>
    <message>
        <source>--new needs the mail update program: --mail &lt;file&gt;.</source>
        <translation>--new には、メール用修正差分プログラムの指定（--mail &lt;file&gt;）が必要です。</translation>
    </message>
    <message>
        <source>--new needs either --web &lt;file&gt; or --no-web.</source>
        <translation>--new には、--web &lt;file&gt; または --no-web のどちらか一方が必要です。</translation>
    </message>
    <message>
        <source>The copy for %1: %2</source>
        <translation>%1 用のコピー: %2</translation>
    </message>
    <message>
        <source>Take the work over from %1? The session there must not be continued any more.</source>
        <translation>%1 から作業を引き受けますか？ 引き受けた後は、元のノードで作業を続けないでください。</translation>
    </message>
    <message>
        <source>There is nothing to take back: nothing has been changed.</source>
        <translation>切り戻しの必要はありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Go back now?</source>
        <translation>切り戻しを始めますか？</translation>
    </message>
    <message>
        <source>The way back goes on at %1.</source>
        <translation>切り戻しの続きは %1 で行ってください。</translation>
    </message>
    <message>
        <source>The way back stopped. Resolve the cause and call it again.</source>
        <translation>切り戻しが途中で止まりました。原因を解消してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The way back is finished. The files of both nodes are as before the update.</source>
        <translation>切り戻しが終わりました。両方のノードのファイルは、適用前の状態に戻っています。</translation>
    </message>
</context>
<context>
    <name>epost::SessionFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing session.</source>
        <translation>別の名前を指定するか、既存の作業を開いてください。</translation>
    </message>
    <message>
        <source>Open a sound copy of the session, such as the one on the other node, or begin a new session.</source>
        <translation>もう一方のノードにあるものなど、壊れていない作業ファイルを開くか、新しい作業を始めてください。</translation>
    </message>
</context>
<context>
    <name>epost::SessionNotes</name>
    <message>
        <source>A decision needs the name of the approver.</source>
        <translation>判断には承認者の氏名が必要です。</translation>
    </message>
    <message>
        <source>Name who has decided.</source>
        <translation>判断した承認者の氏名を指定してください。</translation>
    </message>
    <message>
        <source>A decision needs a reason for the report.</source>
        <translation>判断には、報告書に記載する理由が必要です。</translation>
    </message>
    <message>
        <source>Say why it was decided so.</source>
        <translation>そのように判断した理由を指定してください。</translation>
    </message>
    <message>
        <source>No component was recognised in the pasted text.</source>
        <translation>貼り付けた文章から、コンポーネントを認識できませんでした。</translation>
    </message>
    <message>
        <source>Paste the part of the vendor's page that lists the components.</source>
        <translation>ベンダーのページのうち、コンポーネントが書かれた部分を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>epost::SessionOpening</name>
    <message>
        <source>Close the session there, or wait until that work has ended. Where its machine is lost for good, take the work over here.</source>
        <translation>そちらで作業を閉じるか、終わるまでお待ちください。そのマシンが復旧できない場合に限り、ここで作業を引き受けてください。</translation>
    </message>
    <message>
        <source>The work on this session goes on at %1, and this is %2.</source>
        <translation>この作業は %1 で続いています。このマシンは %2 です。</translation>
    </message>
    <message>
        <source>Continue there, or hand the work over to this node there. Only where that node is lost for good, take the work over here.</source>
        <translation>そのノードで続けるか、そのノードからこのノードへ作業を渡してください。そのノードが復旧できない場合に限り、ここで作業を引き受けてください。</translation>
    </message>
</context>
<context>
    <name>epost::SessionReader</name>
    <message>
        <source>the number is out of range</source>
        <translation>数値が範囲外です</translation>
    </message>
    <message>
        <source>a time is missing</source>
        <translation>時刻がありません</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <source>the word “%1” is unknown</source>
        <translation>「%1」は不明な値です</translation>
    </message>
    <message>
        <source>there must be one primary and one secondary node</source>
        <translation>正系と副系のノードが1つずつ必要です</translation>
    </message>
    <message>
        <source>the node does not belong to the session</source>
        <translation>このノードは作業の対象ではありません</translation>
    </message>
    <message>
        <source>every node needs a name of its own</source>
        <translation>ノードごとに異なる名前が必要です</translation>
    </message>
    <message>
        <source>the steps of a way back are not complete</source>
        <translation>切り戻しの手順がそろっていません</translation>
    </message>
    <message>
        <source>a list of whole numbers is missing</source>
        <translation>整数の一覧がありません</translation>
    </message>
    <message>
        <source>the thirteen steps are not complete</source>
        <translation>手順1～13がそろっていません</translation>
    </message>
    <message>
        <source>This file is not a session of this program.</source>
        <translation>このプログラムの作業ファイルではありません。</translation>
    </message>
    <message>
        <source>The session was written by a newer version of this program.</source>
        <translation>この作業ファイルは、このプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>Please use that version, or a newer one.</source>
        <translation>そのバージョン以降をお使いください。</translation>
    </message>
    <message>
        <source>The session is damaged. %1</source>
        <translation>作業ファイルが壊れています。%1</translation>
    </message>
</context>
<context>
    <name>epost::SessionSummary</name>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2 と %3</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Going back, at %1</source>
        <translation>切り戻し中（%1）</translation>
    </message>
    <message>
        <source>Taken back; end checks are open</source>
        <translation>切り戻し済み。終了前確認が残っています</translation>
    </message>
    <message>
        <source>Next: step %1 of 13, at %2</source>
        <translation>次は手順 %1/13（%2）</translation>
    </message>
    <message>
        <source>Steps 1–13 done; end checks are open</source>
        <translation>手順1～13終了。終了前確認が残っています</translation>
    </message>
    <message>
        <source>%1 %2 (rehearsal)</source>
        <translation>%1 %2（リハーサル）</translation>
    </message>
</context>
<context>
    <name>epost::SettingEditor</name>
    <message>
        <source>%1: step %2</source>
        <translation>%1: 手順%2</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>参照...</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: 参照</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Please correct: %1</source>
        <translation>修正してください: %1</translation>
    </message>
</context>
<context>
    <name>epost::SettingsChanges</name>
    <message>
        <source>Import settings</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>%1 says the same as the present settings.</source>
        <translation>%1 の内容は、現在の設定と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change %n setting(s).</source>
        <translation>
            <numerusform>%1 を取り込むと、%n件の設定が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わる設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>取り込み後</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>取り込まない(&amp;L)</translation>
    </message>
</context>
<context>
    <name>epost::SettingsDialog</name>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>サイトファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Settings of the site</source>
        <translation>お客様環境の設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>読み込み(&amp;I)...</translation>
    </message>
    <message>
        <source>Takes over another site file, after a look at what would change.</source>
        <translation>別のサイトファイルを、変わる設定を確認してから取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>書き出し(&amp;E)...</translation>
    </message>
    <message>
        <source>Writes a copy, for the other node.</source>
        <translation>もう一方のノードに渡すための写しを保存します。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the site file; the plan uses it from then on.</source>
        <translation>サイトファイルを保存します。以後、計画ではこのファイルを使います。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No site file yet: the settings of the program. “Save” asks where to write it.</source>
        <translation>サイトファイルはまだありません（プログラムの既定の設定）。「保存」で保存先をお尋ねします。</translation>
    </message>
    <message>
        <source>Site file: %1</source>
        <translation>サイトファイル: %1</translation>
    </message>
    <message>
        <source>A session is open: these settings can only be read. What it was begun with holds to its end. Close it to change them for the next one.</source>
        <translation>作業中のため、設定は表示だけです。作業を始めたときの設定が、終わるまで有効です。次の作業のために変更する場合は、この作業を閉じてください。</translation>
    </message>
    <message>
        <source>The site file has a mistake that is not shown above. %1: %2</source>
        <translation>サイトファイルに、上の欄には表示されない誤りがあります。%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved yet: please correct %n value(s) in the sections that are marked.</source>
        <translation>
            <numerusform>まだ保存できません。印の付いた分類で、%n件の値を修正してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>サイトファイルの保存</translation>
    </message>
    <message>
        <source>It was not saved. %1 %2</source>
        <translation>保存できませんでした。%1 %2</translation>
    </message>
    <message>
        <source>Saved. The plan uses this site file.</source>
        <translation>保存しました。計画ではこのサイトファイルを使います。</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定の書き出し</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>It was not exported. %1 %2</source>
        <translation>書き出せませんでした。%1 %2</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>It was not imported. %1 %2</source>
        <translation>読み込めませんでした。%1 %2</translation>
    </message>
    <message>
        <source>It was not imported. %1: %2</source>
        <translation>読み込めませんでした。%1: %2</translation>
    </message>
    <message>
        <source>Imported, and not saved yet.</source>
        <translation>取り込みました。まだ保存していません。</translation>
    </message>
    <message>
        <source>Some settings are not saved.</source>
        <translation>保存していない設定があります。</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>保存せずに閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>epost::SettingsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>epost::SettingsSections</name>
    <message>
        <source>What the person is called for</source>
        <translation>連絡する用件</translation>
    </message>
    <message>
        <source>Customer and persons</source>
        <translation>お客様と担当者</translation>
    </message>
    <message>
        <source>These texts go into the plan, the run-book and the completion report.</source>
        <translation>計画、手順書、作業完了報告書に記載されます。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様名</translation>
    </message>
    <message>
        <source>Addressee of the completion report</source>
        <translation>作業完了報告書の宛先</translation>
    </message>
    <message>
        <source>Usual worker</source>
        <translation>作業者の候補</translation>
    </message>
    <message>
        <source>Usual checker</source>
        <translation>確認者の候補</translation>
    </message>
    <message>
        <source>Usual approver</source>
        <translation>承認者の候補</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Whom to call during the night, in the order of calling.</source>
        <translation>夜間の連絡先を、連絡する順に並べます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Run-book and report</source>
        <translation>手順書と報告書</translation>
    </message>
    <message>
        <source>What the papers say besides the run itself. All of it may stay empty.</source>
        <translation>作業の記録のほかに、書類に記載する内容です。すべて空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Company that does the work</source>
        <translation>作業会社</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Author of the run-book</source>
        <translation>手順書の作成者</translation>
    </message>
    <message>
        <source>Version of the run-book</source>
        <translation>手順書の版</translation>
    </message>
    <message>
        <source>Purpose of the work</source>
        <translation>作業の目的</translation>
    </message>
    <message>
        <source>What the users notice</source>
        <translation>利用者への影響</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>1行に1つずつ入力します。</translation>
    </message>
    <message>
        <source>Until when the old files are kept</source>
        <translation>適用前ファイルの控えの保管期限</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>A PNG or JPEG file in the folder of the site file, or below it.</source>
        <translation>サイトファイルと同じフォルダ、またはその下にあるPNGかJPEGのファイル。</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>作業の進め方</translation>
    </message>
    <message>
        <source>Steps that change something</source>
        <translation>変更を伴う手順</translation>
    </message>
    <message>
        <source>Automatic: the program does it</source>
        <translation>自動: このプログラムが実施</translation>
    </message>
    <message>
        <source>By hand: the program watches and verifies</source>
        <translation>手動: このプログラムは監視と検証を実施</translation>
    </message>
    <message>
        <source>The choice can be changed on the page of each step.</source>
        <translation>各手順の画面で変更できます。</translation>
    </message>
    <message>
        <source>One person may do the work</source>
        <translation>一人での作業を認める</translation>
    </message>
    <message>
        <source>Without this, worker and checker tick before every change.</source>
        <translation>認めない場合は、変更の前に作業者と確認者の二人がチェックします。</translation>
    </message>
    <message>
        <source>Pause a node in the cluster while its files are replaced</source>
        <translation>ファイルの置き換え中は、そのノードをクラスターで一時停止する</translation>
    </message>
    <message>
        <source>Without this, the role could move onto half-replaced files.</source>
        <translation>一時停止しないと、置き換えの途中のノードに役割が移る可能性があります。</translation>
    </message>
    <message>
        <source>Allow cluster steps without a question on the command line (--yes)</source>
        <translation>コマンドラインで、クラスターの操作を確認なしに行うことを認める（--yes）</translation>
    </message>
    <message>
        <source>Refuse to run from a folder that ordinary users can change</source>
        <translation>一般ユーザーが変更できるフォルダからの実行を拒否する</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Expected length of each step</source>
        <translation>手順ごとの所要見込み</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>時間と上限</translation>
    </message>
    <message>
        <source>Reaching a waiting limit is no verdict: the program then says what it sees and what can be done.</source>
        <translation>待ち時間の上限に達しても、失敗とは判定しません。見えている状態と、できることを表示します。</translation>
    </message>
    <message>
        <source>Wait for an E-Post service to stop</source>
        <translation>E-Postサービスの停止を待つ時間</translation>
    </message>
    <message>
        <source>Wait for the cluster service to stop or start</source>
        <translation>クラスター サービスの停止・開始を待つ時間</translation>
    </message>
    <message>
        <source>Wait for the role to come online</source>
        <translation>役割がオンラインになるのを待つ時間</translation>
    </message>
    <message>
        <source>Wait for a file that is in use</source>
        <translation>使用中のファイルを待つ時間</translation>
    </message>
    <message>
        <source>Wait for a port to answer</source>
        <translation>ポートの応答を待つ時間</translation>
    </message>
    <message>
        <source>Wait for the delivery queue to empty</source>
        <translation>配送キューが減るのを待つ時間</translation>
    </message>
    <message>
        <source>Wait for a test mail to arrive</source>
        <translation>テストメールの到着を待つ時間</translation>
    </message>
    <message>
        <source>Time the role must stay online</source>
        <translation>役割がオンラインのまま続くことを確かめる時間</translation>
    </message>
    <message>
        <source>Time new files must stay untouched</source>
        <translation>新しいファイルが変わらないことを確かめる時間</translation>
    </message>
    <message>
        <source>Security software sometimes quarantines new files after a moment.</source>
        <translation>セキュリティソフトが、少し後で新しいファイルを隔離することがあります。</translation>
    </message>
    <message>
        <source>Messages in the delivery queue to be told of while they get fewer</source>
        <translation>減少中でもお知らせする配送キューの件数</translation>
    </message>
    <message>
        <source>Time for going back</source>
        <translation>切り戻し所要時間</translation>
    </message>
    <message>
        <source>Copies of old files to keep</source>
        <translation>適用前ファイルの控えの世代数</translation>
    </message>
    <message>
        <source>For each folder. The newest one always stays.</source>
        <translation>フォルダごとの数です。最新のものは必ず残ります。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>What persons do around the steps, in this order.</source>
        <translation>手順の前後に人が行うことを、この順に表示します。</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>確認項目の一覧</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイル内での名前</translation>
    </message>
    <message>
        <source>Sessions refer to it. It must not change during a run.</source>
        <translation>作業ファイルから参照されます。作業の途中では変えないでください。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Before step 1</source>
        <translation>手順1の前</translation>
    </message>
    <message>
        <source>Before step 6 (first mail outage)</source>
        <translation>手順6の前（メール停止 1回目）</translation>
    </message>
    <message>
        <source>After step 7</source>
        <translation>手順7の後</translation>
    </message>
    <message>
        <source>Before step 11 (second mail outage)</source>
        <translation>手順11の前（メール停止 2回目）</translation>
    </message>
    <message>
        <source>After step 12</source>
        <translation>手順12の後</translation>
    </message>
    <message>
        <source>End checks</source>
        <translation>終了前確認</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>How and why</source>
        <translation>方法と理由</translation>
    </message>
    <message>
        <source>Message for others, to be copied</source>
        <translation>連絡用の文面</translation>
    </message>
    <message>
        <source>Only for these products</source>
        <translation>対象の製品</translation>
    </message>
    <message>
        <source>Names of products in the file, one a line. Empty: for all.</source>
        <translation>製品のファイル内での名前を、1行に1つずつ入力します。空欄の場合は、すべての製品が対象です。</translation>
    </message>
    <message>
        <source>Only where the web administration tool is used</source>
        <translation>Web管理ツールを使用している場合だけ</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい確認項目</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Send a test mail at steps 7 and 12</source>
        <translation>手順7と12でテストメールを送る</translation>
    </message>
    <message>
        <source>The password is asked for each time and kept nowhere.</source>
        <translation>パスワードは毎回入力し、どこにも保存しません。</translation>
    </message>
    <message>
        <source>The mail is sent from it, and to it.</source>
        <translation>このアドレスから、同じアドレスへ送ります。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>証明書の名前</translation>
    </message>
    <message>
        <source>Empty: the name is not compared.</source>
        <translation>空欄の場合は、名前を照合しません。</translation>
    </message>
    <message>
        <source>Port for sending (SMTP)</source>
        <translation>送信のポート（SMTP）</translation>
    </message>
    <message>
        <source>Protection for sending</source>
        <translation>送信の暗号化</translation>
    </message>
    <message>
        <source>Protocol for fetching</source>
        <translation>受信の方式</translation>
    </message>
    <message>
        <source>Port for fetching</source>
        <translation>受信のポート</translation>
    </message>
    <message>
        <source>Protection for fetching</source>
        <translation>受信の暗号化</translation>
    </message>
    <message>
        <source>Ports and test mail</source>
        <translation>ポートとテストメール</translation>
    </message>
    <message>
        <source>Ports to try</source>
        <translation>確認するポート</translation>
    </message>
    <message>
        <source>TCP ports from 1 to 65535 on the virtual IP address. Empty: those of the product.</source>
        <translation>仮想IPアドレスのTCPポート（1～65535）。空欄の場合は、製品のポートを確認します。</translation>
    </message>
    <message>
        <source>Path of the web administration tool</source>
        <translation>Web管理ツールのパス</translation>
    </message>
    <message>
        <source>Behind the virtual IP address.</source>
        <translation>仮想IPアドレスの後に続く部分です。</translation>
    </message>
    <message>
        <source>Cluster and folders</source>
        <translation>クラスターとフォルダ</translation>
    </message>
    <message>
        <source>The vendor does not publish these names. Check them at your site.</source>
        <translation>公開されていない名前を含みます。お客様の環境でご確認ください。</translation>
    </message>
    <message>
        <source>Name of the mail role in the cluster</source>
        <translation>クラスターでのメールの役割の名前</translation>
    </message>
    <message>
        <source>Empty: the role whose resources start the E-Post services.</source>
        <translation>空欄の場合は、E-Postサービスを含む役割を使います。</translation>
    </message>
    <message>
        <source>Registry value of the mail work folder</source>
        <translation>メール作業フォルダの値の名前（レジストリ）</translation>
    </message>
    <message>
        <source>Below HKLM\SOFTWARE\EMWAC\IMS. Its name is not published.</source>
        <translation>HKLM\SOFTWARE\EMWAC\IMS の下の値です。名前は公開されていません。</translation>
    </message>
    <message>
        <source>Program folders to look in</source>
        <translation>E-Postを探すプログラムフォルダ</translation>
    </message>
    <message>
        <source>Below every drive, one a line.</source>
        <translation>各ドライブの下のフォルダを、1行に1つずつ入力します。</translation>
    </message>
    <message>
        <source>Folder of the mail server in them</source>
        <translation>その中のメールサーバのフォルダ</translation>
    </message>
    <message>
        <source>Folder that the vendor's program shows</source>
        <translation>ベンダーのプログラムが最初に示すフォルダ</translation>
    </message>
    <message>
        <source>Data files, which stay as they are</source>
        <translation>そのまま残すデータファイル</translation>
    </message>
    <message>
        <source>File names, * and ? stand for any characters.</source>
        <translation>ファイル名。* と ? は任意の文字を表します。</translation>
    </message>
    <message>
        <source>Executable files, which going back restores</source>
        <translation>適用前に戻す実行ファイル</translation>
    </message>
    <message>
        <source>Files by which the V series is recognised</source>
        <translation>Vシリーズを見分けるファイル</translation>
    </message>
    <message>
        <source>Services of the vendor's own cluster method</source>
        <translation>E-Post方式クラスタの監視</translation>
    </message>
    <message>
        <source>Names of services in the file.</source>
        <translation>E-Postサービスのファイル内での名前。</translation>
    </message>
    <message>
        <source>Ports of the product</source>
        <translation>製品のポート</translation>
    </message>
    <message>
        <source>Name of the port</source>
        <translation>ポートの名前</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Not in use everywhere</source>
        <translation>使用しない環境もある</translation>
    </message>
    <message>
        <source>Encrypted from the first byte on</source>
        <translation>最初から暗号化</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Names on screens and papers</source>
        <translation>画面と書類での名前</translation>
    </message>
    <message>
        <source>Architectures (x64, x86)</source>
        <translation>種類（x64、x86）</translation>
    </message>
    <message>
        <source>E-Post services of the product</source>
        <translation>製品のE-Postサービス</translation>
    </message>
    <message>
        <source>Components of the product</source>
        <translation>製品のコンポーネント</translation>
    </message>
    <message>
        <source>Needs a licence key every year (Enterprise II)</source>
        <translation>毎年ライセンスキーが必要（Enterprise II）</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい製品</translation>
    </message>
    <message>
        <source>Names of update programs</source>
        <translation>修正差分プログラムの名前</translation>
    </message>
    <message>
        <source>The part of a file name between “@” and “-diff-”. Only one name is published; a wrong name is told and never refused.</source>
        <translation>ファイル名の「@」と「-diff-」の間の部分です。公開されている名前は1つだけです。名前が異なる場合はお知らせし、拒否はしません。</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>ファイル名の一部</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Name of the product in the file.</source>
        <translation>製品のファイル内での名前。</translation>
    </message>
    <message>
        <source>File names, one a line, without regard to case; * and ? stand for any characters.</source>
        <translation>ファイル名を1行に1つずつ入力します。大文字と小文字は区別しません。* と ? は任意の文字を表します。</translation>
    </message>
    <message>
        <source>E-Post services and tools</source>
        <translation>E-Postサービスとツール</translation>
    </message>
    <message>
        <source>Services are found by the executables below the installed folder, whatever they are called in Windows. Labels are only shown.</source>
        <translation>E-Postサービスは、Windowsでの名前ではなく、インストール先フォルダの実行ファイルで見分けます。表示名は表示だけに使います。</translation>
    </message>
    <message>
        <source>E-Post services</source>
        <translation>E-Postサービス</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Executables</source>
        <translation>実行ファイル</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新しいE-Postサービス</translation>
    </message>
    <message>
        <source>Tools that must not be open on a waiting node</source>
        <translation>待機中のノードで開いてはならないツール</translation>
    </message>
    <message>
        <source>Name on the screen</source>
        <translation>画面での名前</translation>
    </message>
    <message>
        <source>Window titles</source>
        <translation>ウィンドウの名前</translation>
    </message>
    <message>
        <source>A window whose title contains one of these lines.</source>
        <translation>ウィンドウの名前が、いずれかの行を含むもの。</translation>
    </message>
    <message>
        <source>Not confirmed at this site: names are inferred</source>
        <translation>推定の名前（お客様の環境で未確認）</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新しいツール</translation>
    </message>
    <message>
        <source>Lines of COMPONENT LIST</source>
        <translation>COMPONENT LISTの行</translation>
    </message>
    <message>
        <source>Other spellings in release notes</source>
        <translation>リリースノートでの別の書き方</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Other windows to take pictures of as evidence</source>
        <translation>エビデンスとして撮影する、その他のウィンドウ</translation>
    </message>
    <message>
        <source>Names of update programs of the mail server begin with</source>
        <translation>メールサーバ用修正差分プログラムのファイル名の先頭</translation>
    </message>
    <message>
        <source>Names of update programs of the web administration tool begin with</source>
        <translation>Web管理用修正差分プログラムのファイル名の先頭</translation>
    </message>
    <message>
        <source>Message instead, where the update was taken back</source>
        <translation>切り戻した場合に使う連絡文</translation>
    </message>
</context>
<context>
    <name>epost::Sha256</name>
    <message>
        <source>“%1” is not a SHA-256 value (64 hexadecimal digits).</source>
        <translation>「%1」はSHA-256の値ではありません（16進数64桁）。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認を取り消しました。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::SimulatedHands</name>
    <message>
        <source>The folder could not be made.</source>
        <translation>フォルダを作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Close %1 on %2 with [Close]</source>
        <translation>%2 で %1 を[閉じる]ボタンで閉じる</translation>
    </message>
    <message>
        <source>Stop the E-Post services that still run on %1: %2</source>
        <translation>%1 でまだ動いているE-Postサービスを停止: %2</translation>
    </message>
    <message>
        <source>Restart %1 (it is waiting: mail is not touched)</source>
        <translation>%1 を再起動（待機中のためメールに影響なし）</translation>
    </message>
    <message>
        <source>Make room on the disk of %1</source>
        <translation>%1 のディスクの空きを増やす</translation>
    </message>
    <message>
        <source>Close the program that holds %1 open on %2</source>
        <translation>%2 で %1 を開いているプログラムを閉じる</translation>
    </message>
    <message>
        <source>End the hanging cluster service process of %1</source>
        <translation>%1 の応答しないクラスター サービスのプロセスを終了</translation>
    </message>
    <message>
        <source>Repair %1 on %2, so that it starts there</source>
        <translation>%2 で %1 が起動するように修復</translation>
    </message>
    <message>
        <source>Enter %1 as a possible owner of the role in the Failover Cluster Manager</source>
        <translation>フェールオーバー クラスター マネージャーで %1 を役割の実行可能な所有者に追加</translation>
    </message>
    <message>
        <source>Bring the witness online again: %1</source>
        <translation>クォーラム監視をオンラインに戻す: %1</translation>
    </message>
    <message>
        <source>Stop the cluster service of %1 in the Failover Cluster Manager (mail stops while the role moves)</source>
        <translation>フェールオーバー クラスター マネージャーで %1 のクラスター サービスを停止（役割の移動中はメール停止）</translation>
    </message>
    <message>
        <source>Stop the cluster service of %1 in the Failover Cluster Manager</source>
        <translation>フェールオーバー クラスター マネージャーで %1 のクラスター サービスを停止</translation>
    </message>
    <message>
        <source>Start the cluster service of %1 in the Failover Cluster Manager</source>
        <translation>フェールオーバー クラスター マネージャーで %1 のクラスター サービスを開始</translation>
    </message>
    <message>
        <source>Bring the role online on %1</source>
        <translation>%1 で役割をオンラインにする</translation>
    </message>
    <message>
        <source>Move the role to %1 in the Failover Cluster Manager (mail stops while it moves)</source>
        <translation>フェールオーバー クラスター マネージャーで役割を %1 へ移動（移動中はメール停止）</translation>
    </message>
    <message>
        <source>Run %1 on %2 and press [Unzip] over %3</source>
        <translation>%2 で %1 を実行し、%3 に対して[Unzip]を押す</translation>
    </message>
    <message>
        <source>Nobody knows how to do that.</source>
        <translation>その操作は用意されていません。</translation>
    </message>
    <message>
        <source>Another program holds the file open.</source>
        <translation>別のプログラムがファイルを開いています。</translation>
    </message>
</context>
<context>
    <name>epost::SiteReader</name>
    <message>
        <source>%1 lies outside %2 to %3</source>
        <translation>%1 は範囲外です（%2～%3）</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>リストがありません</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>「%1」は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>there must be %1 numbers, one for each step</source>
        <translation>手順ごとに1つずつ、%1個の数値が必要です</translation>
    </message>
    <message>
        <source>“%1” does not lie beside the site file</source>
        <translation>「%1」はサイトファイルのフォルダの下にありません</translation>
    </message>
</context>
<context>
    <name>epost::Staging</name>
    <message>
        <source>The package has no such file as the journal says.</source>
        <translation>ジャーナルに記録されたファイルが、修正差分プログラムの中にありません。</translation>
    </message>
    <message>
        <source>Preparing the new files</source>
        <translation>新しいファイルを準備しています</translation>
    </message>
    <message>
        <source>A file or a link stands where the package has a folder.</source>
        <translation>修正差分プログラムではフォルダとなる場所に、ファイルまたはリンクがあります。</translation>
    </message>
</context>
<context>
    <name>epost::StartPage</name>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>The update is applied to the waiting secondary node first. Mail then moves there, and only after it is proven to work the primary node follows.</source>
        <translation>まず待機中の副系に適用します。次にメールを副系へ切り替え、動作を確認してから正系に適用します。</translation>
    </message>
    <message>
        <source>Thirteen steps, as in the vendor's procedure. Each one checks what it can, asks what only a person can judge, and changes nothing before both persons have ticked.</source>
        <translation>E-Postの手順書と同じ13の手順です。確認できることは自動で確認し、人の判断が必要なことはお尋ねします。二人がチェックするまで何も変更しません。</translation>
    </message>
    <message>
        <source>At any moment the work can be interrupted and continued, or taken back.</source>
        <translation>いつでも中断して後で続けることも、切り戻すこともできます。</translation>
    </message>
    <message>
        <source>Begin tonight's work</source>
        <translation>今夜の作業を開始</translation>
    </message>
    <message>
        <source>On this computer, which must be the waiting node. It is looked at first; nothing is changed by that.</source>
        <translation>このコンピューター（待機中の副系）で開始します。最初に確認だけを行い、何も変更しません。</translation>
    </message>
    <message>
        <source>Look at this com&amp;puter</source>
        <translation>このコンピューターを確認(&amp;P)</translation>
    </message>
    <message>
        <source>Begins the plan of a new session on this computer.</source>
        <translation>このコンピューターで新しい作業の計画を始めます。</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>Begin the &amp;rehearsal</source>
        <translation>リハーサルを開始(&amp;R)</translation>
    </message>
    <message>
        <source>Lays out a simulated cluster in a temporary folder. No real machine is touched.</source>
        <translation>一時フォルダに模擬クラスターを用意します。実際のマシンには触れません。</translation>
    </message>
    <message>
        <source>Go on with a session</source>
        <translation>中断した作業を続ける</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>最近の作業(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the chosen session where it stands.</source>
        <translation>選んだ作業を、中断したところから開きます。</translation>
    </message>
    <message>
        <source>Open &amp;another...</source>
        <translation>別の作業を開く(&amp;A)...</translation>
    </message>
    <message>
        <source>Opens a session file, also one that was handed over to this node.</source>
        <translation>作業ファイルを開きます。このノードに渡された作業も開けます。</translation>
    </message>
    <message>
        <source>The session could not be opened</source>
        <translation>作業を開けませんでした</translation>
    </message>
    <message>
        <source>Take o&amp;ver here...</source>
        <translation>ここで引き受ける(&amp;V)...</translation>
    </message>
    <message>
        <source>Where the other node is lost for good. Asks first.</source>
        <translation>相手ノードが復旧できない場合だけに使います。実行前に確認します。</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>再確認(&amp;H)</translation>
    </message>
    <message>
        <source>Looks at the machine and the cluster again.</source>
        <translation>このマシンとクラスターをもう一度確認します。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mail stops twice&lt;/b&gt;, each time only while the role moves: at step 6 to the secondary node, at step 11 back to the primary node.</source>
        <translation>&lt;b&gt;メールは2回停止します。&lt;/b&gt;停止するのは役割が移る間だけです（手順6で副系へ、手順11で正系へ）。</translation>
    </message>
    <message>
        <source>Planned are at most %1 minutes at step 6 and %2 minutes at step 11; from 6 to 11 there is no redundancy.</source>
        <translation>停止の見込みは、手順6で最長%1分、手順11で最長%2分です。手順6から11までは冗長性がありません。</translation>
    </message>
    <message>
        <source>The session: a rehearsal</source>
        <translation>開いている作業: リハーサル</translation>
    </message>
    <message>
        <source>The session on this computer</source>
        <translation>開いている作業: このコンピューター</translation>
    </message>
    <message>
        <source>The simulated machine of the rehearsal</source>
        <translation>リハーサルの模擬マシン</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>active: the primary node of tonight</source>
        <translation>稼働: 今回の正系</translation>
    </message>
    <message>
        <source>waiting: the secondary node of tonight</source>
        <translation>待機: 今回の副系</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>判別できません</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Owner node of the role</source>
        <translation>所有者ノード</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Installed folder</source>
        <translation>インストール先フォルダ</translation>
    </message>
    <message>
        <source>Update programs</source>
        <translation>修正差分プログラム</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>A session is open. “Next” leads to its plan; the list on the left to its steps. Beginning something else closes it; it keeps everything.</source>
        <translation>作業を開いています。「次へ」で計画を、左の一覧で各手順を表示します。別の作業を開始すると、この作業は閉じます（内容はすべて保存されています）。</translation>
    </message>
    <message>
        <source>The machine is being looked at. Nothing is changed by that.</source>
        <translation>マシンを確認しています。何も変更しません。</translation>
    </message>
    <message>
        <source>A session cannot begin here as it is: see below for why, and what to do.</source>
        <translation>このままでは作業を開始できません。理由と対処は下をご確認ください。</translation>
    </message>
    <message>
        <source>A session can begin here. “Next” leads to its plan; nothing is changed by that.</source>
        <translation>ここで作業を開始できます。「次へ」で計画に進みます。何も変更しません。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>確認結果はありません。</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>作業を開く</translation>
    </message>
    <message>
        <source>Sessions (*.json);;All files (*)</source>
        <translation>作業ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take the work over to this computer?</source>
        <translation>このコンピューターで作業を引き受けますか。</translation>
    </message>
    <message>
        <source>Only where the other node is lost for good. The session there must not be continued any more: two runs on one cluster would destroy each other's work.</source>
        <translation>相手ノードが復旧できない場合だけにしてください。そのノードでは作業を続けないでください。一つのクラスターで二つの作業を進めると、互いの作業が壊れます。</translation>
    </message>
    <message>
        <source>It is lost: take &amp;over</source>
        <translation>復旧できない: 引き受ける(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>引き受けない(&amp;L)</translation>
    </message>
    <message>
        <source>&lt;b&gt;At hand:&lt;/b&gt; the mail update program, where it is used the web one too, their approved SHA-256, the page with the release note, administrator rights on both nodes, the checker, the contacts, and with Enterprise II next year's licence key (it goes into Mail Control, and into no file of this program).</source>
        <translation>&lt;b&gt;用意するもの:&lt;/b&gt; メール用（使用している場合はWeb管理用も）の修正差分プログラムと承認済みのSHA-256、リリースノートのページ、両ノードの管理者権限、確認者、連絡先。Enterprise IIでは次年度のライセンスキー（Mail Controlへ入力します。このプログラムのファイルには残しません）。</translation>
    </message>
</context>
<context>
    <name>epost::StateFolder</name>
    <message>
        <source>The product's own folder is a file or a link here, which it never makes itself.</source>
        <translation>このプログラムの管理用フォルダの場所に、ファイルまたはリンクがあります。このプログラムが作成したものではありません。</translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation>だれが置いたものかをご確認のうえ、取り除いてください。</translation>
    </message>
    <message>
        <source>The product's own folder cannot be read.</source>
        <translation>このプログラムの管理用フォルダを読み取れません。</translation>
    </message>
    <message>
        <source>No record of the journal can be read.</source>
        <translation>ジャーナルの記録を1件も読み取れません。</translation>
    </message>
    <message>
        <source>The journal of an update is missing, but the copies of the old files are there.</source>
        <translation>適用のジャーナルがありません。適用前ファイルの控えは残っています。</translation>
    </message>
    <message>
        <source>Compare the folder with the copies below “backup” beside the journal and restore the files by hand.</source>
        <translation>ジャーナルと同じ場所の「backup」にある適用前ファイルの控えとフォルダの内容を比べ、手作業でファイルを適用前に戻してください。</translation>
    </message>
    <message>
        <source>Something that is no file stands in the place of the journal.</source>
        <translation>ジャーナルの場所に、ファイルではないものがあります。</translation>
    </message>
    <message>
        <source>A file or a link stands where a folder is expected.</source>
        <translation>フォルダがあるはずの場所に、ファイルまたはリンクがあります。</translation>
    </message>
</context>
<context>
    <name>epost::StatusCommand</name>
    <message>
        <source>Show the unfinished or last update of a folder</source>
        <translation>フォルダの未完了または直近の適用状況を表示</translation>
    </message>
    <message>
        <source>No update was applied to %1 by this program.</source>
        <translation>このプログラムで %1 に適用した修正差分プログラムはありません。</translation>
    </message>
    <message>
        <source>The last update of %1 is complete.</source>
        <translation>%1 への直近の適用は完了しています。</translation>
    </message>
    <message>
        <source>The last update of %1 was taken back.</source>
        <translation>%1 への直近の適用は、適用前に戻してあります。</translation>
    </message>
    <message>
        <source>Another run is at work in %1. Look again when it has ended.</source>
        <translation>%1 では別の作業が進行中です。終わってから、もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>An update of %1 is prepared; no file was touched yet.</source>
        <translation>%1 への適用を準備済みです。ファイルはまだ置き換えていません。</translation>
    </message>
    <message>
        <source>An update of %1 was interrupted. Finish it with "epost-update resume", or take it back with "epost-update rollback".</source>
        <translation>%1 への適用が途中で止まっています。最後まで適用する場合は "epost-update resume"、適用前に戻す場合は "epost-update rollback" を実行してください。</translation>
    </message>
    <message>
        <source>The state of %1 cannot be told.</source>
        <translation>%1 の適用状況を判別できません。</translation>
    </message>
</context>
<context>
    <name>epost::StepCommand</name>
    <message>
        <source>the session file</source>
        <translation>作業ファイル</translation>
    </message>
    <message>
        <source>only look, change nothing</source>
        <translation>確認のみ（変更なし）</translation>
    </message>
    <message>
        <source>Carry out one step of the procedure</source>
        <translation>手順を1つ実施</translation>
    </message>
    <message>
        <source>number of the step, 1 to 13</source>
        <translation>手順番号（1～13）</translation>
    </message>
</context>
<context>
    <name>epost::StepFacts</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Date in its name</source>
        <translation>ファイル名の日付</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Approved SHA-256</source>
        <translation>承認済みのSHA-256</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Update program</source>
        <translation>修正差分プログラム</translation>
    </message>
    <message>
        <source>Files of this node now</source>
        <translation>このノードのファイルの状態</translation>
    </message>
    <message>
        <source>In the cluster</source>
        <translation>クラスターでの状態</translation>
    </message>
    <message>
        <source>paused by this session while files are replaced</source>
        <translation>ファイルの置き換え中のため、この作業で一時停止中</translation>
    </message>
    <message>
        <source>not paused by this session</source>
        <translation>この作業では一時停止していません</translation>
    </message>
</context>
<context>
    <name>epost::StepNumber</name>
    <message>
        <source>There is no step %1: the procedure has the steps 1 to 13.</source>
        <translation>手順%1はありません。手順は1～13です。</translation>
    </message>
</context>
<context>
    <name>epost::StepPage</name>
    <message>
        <source>Step %1 of 13: %2</source>
        <translation>手順 %1/13: %2</translation>
    </message>
    <message>
        <source>Go to where the &amp;work is</source>
        <translation>現在の手順へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Check aga&amp;in</source>
        <translation>再確認(&amp;I)</translation>
    </message>
    <message>
        <source>Step %1 of 13 (%2)</source>
        <translation>通し番号 %1/13（%2）</translation>
    </message>
    <message>
        <source>What to watch for:</source>
        <translation>注意点:</translation>
    </message>
    <message>
        <source>It is not this step's turn yet. This page shows what will be done; nothing can be carried out here now.</source>
        <translation>この手順の順番はまだです。このページには実施する内容だけを表示しています。今は何も実行できません。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>確認結果はありません。</translation>
    </message>
    <message>
        <source>The step is being looked at. Nothing is changed by that.</source>
        <translation>現在の状態を確認しています。何も変更しません。</translation>
    </message>
    <message>
        <source>The step could not be looked at. Check again.</source>
        <translation>現在の状態を確認できませんでした。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The step is being looked at.</source>
        <translation>現在の状態を確認しています。</translation>
    </message>
    <message>
        <source>The decision time has passed: decide first.</source>
        <translation>切り戻し判断時刻を過ぎています。先に決定してください。</translation>
    </message>
    <message>
        <source>Cannot go on: %1</source>
        <translation>続行不可: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not ticked yet on the checklist: %n item(s)</source>
        <translation>
            <numerusform>未確認の項目: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with step %1</source>
        <translation>手順%1へ進む</translation>
    </message>
    <message>
        <source>Continue on the primary node</source>
        <translation>正系で作業を続ける</translation>
    </message>
    <message>
        <source>Continue with the end checks</source>
        <translation>終了前確認へ進む</translation>
    </message>
    <message>
        <source>Record that this step does not apply</source>
        <translation>この手順を対象外として記録</translation>
    </message>
    <message>
        <source>Check and record this step</source>
        <translation>この手順を確認して記録</translation>
    </message>
</context>
<context>
    <name>epost::StepResult</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;View the way back</source>
        <translation>切り戻しの内容を表示(&amp;V)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>実施前の確認結果</translation>
    </message>
    <message>
        <source>Found by carrying it out and verifying it</source>
        <translation>実施時と実施後の確認結果</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <translation>この手順は完了しています。</translation>
    </message>
    <message>
        <source>This step does not apply: %1</source>
        <translation>この手順は対象外です: %1</translation>
    </message>
    <message>
        <source>This step was interrupted. It can be continued: what has been reached is recognised.</source>
        <translation>この手順は中断されています。続行できます。済んだところは自動的に認識します。</translation>
    </message>
    <message>
        <source>This step stopped.</source>
        <translation>この手順は途中で止まりました。</translation>
    </message>
    <message>
        <source>This step stopped: %1</source>
        <translation>この手順は途中で止まりました: %1</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>進め方: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1 %2, %3</source>
        <translation>確認: %1 %2、%3</translation>
    </message>
    <message>
        <source>Try again: resolve the cause, then use the button of this step. Nothing that has been reached is done twice.</source>
        <translation>再試行: 原因を取り除いてから、この手順のボタンを押します。済んだところを二重に行うことはありません。</translation>
    </message>
    <message>
        <source>Go back: %1</source>
        <translation>切り戻し: %1</translation>
    </message>
    <message>
        <source>Go back: nothing has been changed, so there is nothing to take back.</source>
        <translation>切り戻し: 何も変更していないため、必要ありません。</translation>
    </message>
    <message>
        <source>Leave: close the window. The session keeps everything and can be continued.</source>
        <translation>中断: ウィンドウを閉じます。作業の記録はすべて残り、後で続行できます。</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>今できること</translation>
    </message>
    <message>
        <source>Files of %1 now: %2. The node is paused in the cluster.</source>
        <translation>%1 のファイルの現在の状態: %2。ノードはクラスターで一時停止中です。</translation>
    </message>
    <message>
        <source>Files of %1 now: %2.</source>
        <translation>%1 のファイルの現在の状態: %2</translation>
    </message>
    <message>
        <source>When: %1, on %2 (%3)</source>
        <translation>日時: %1、ホスト: %2（%3）</translation>
    </message>
    <message>
        <source>Answered: %1: %2</source>
        <translation>回答: %1: %2</translation>
    </message>
    <message>
        <source>Answered: %1: %2 (%3)</source>
        <translation>回答: %1: %2（%3）</translation>
    </message>
    <message>
        <source>Gone on over a caution: %1: %2 (%3)</source>
        <translation>注意を承知のうえで続行: %1: %2（%3）</translation>
    </message>
</context>
<context>
    <name>epost::StepTexts</name>
    <message>
        <source>Confirm that E-Post is stopped on the secondary node</source>
        <translation>副系のE-Postサービス停止の確認</translation>
    </message>
    <message>
        <source>Confirm that E-Post is stopped on the primary node</source>
        <translation>正系のE-Postサービス停止の確認</translation>
    </message>
    <message>
        <source>Check and prepare the mail update program</source>
        <translation>メール用修正差分プログラムの確認と準備</translation>
    </message>
    <message>
        <source>Apply the mail update to the installed folder</source>
        <translation>インストール先フォルダへのメール用修正差分プログラムの適用</translation>
    </message>
    <message>
        <source>Check the web administration update program</source>
        <translation>Web管理用修正差分プログラムの確認</translation>
    </message>
    <message>
        <source>Apply the web administration update one folder up</source>
        <translation>一階層上のフォルダへのWeb管理用修正差分プログラムの適用</translation>
    </message>
    <message>
        <source>Planned switch to the secondary node (first mail outage)</source>
        <translation>副系へ計画切り替え（メール停止 1回目）</translation>
    </message>
    <message>
        <source>Shared drive, services and licence key on the secondary node</source>
        <translation>副系の共有ドライブ・E-Postサービス・ライセンスキーの確認</translation>
    </message>
    <message>
        <source>Shared drive, services and licence key on the primary node</source>
        <translation>正系の共有ドライブ・E-Postサービス・ライセンスキーの確認</translation>
    </message>
    <message>
        <source>COMPONENT LIST of the secondary node</source>
        <translation>副系のCOMPONENT LISTの確認</translation>
    </message>
    <message>
        <source>COMPONENT LIST of the primary node</source>
        <translation>正系のCOMPONENT LISTの確認</translation>
    </message>
    <message>
        <source>Apply the updates on the primary node</source>
        <translation>正系への修正差分プログラムの適用</translation>
    </message>
    <message>
        <source>Return to the primary node (second mail outage)</source>
        <translation>正系へ復帰（メール停止 2回目）</translation>
    </message>
    <message>
        <source>On the waiting node every E-Post service must be stopped, and neither “E-POST Mail Control” nor “E-POST Account Manager” may be open. Services are found by their program file below the installed folder.</source>
        <translation>待機中のノードでは、すべてのE-Postサービスが停止し、”E-POST Mail Control”も”E-POST Account Manager”も開いていないことが必要です。E-Postサービスは、プログラムファイルがインストール先フォルダの下にあるかどうかで見分けます。</translation>
    </message>
    <message>
        <source>The differential update program is compared with the approved SHA-256 and checked as a whole. Then the updates are unpacked beside the installed files and verified. No installed file changes yet.</source>
        <translation>修正差分プログラムを承認済みのSHA-256と照合し、全体を検査します。次に、修正差分プログラムをインストール済みのファイルとは別の場所に展開し、検証します。この時点では、インストール済みのファイルは変わりません。</translation>
    </message>
    <message>
        <source>The prepared files replace those of the installed folder one by one. The old files are kept for going back. Settings (.dat) and accounts (.idx) stay as they are.</source>
        <translation>準備したファイルで、インストール先フォルダのファイルを1つずつ置き換えます。切り戻しに備えて、元のファイルは控えとして残します。設定（.dat）とアカウント（.idx）はそのままです。</translation>
    </message>
    <message>
        <source>Where the web administration tool is used, its own update program is checked in the same way.</source>
        <translation>Web管理ツールを使用している場合は、Web管理用修正差分プログラムも同じように検査します。</translation>
    </message>
    <message>
        <source>The web administration files are replaced. Their folder is one level above that of the mail server.</source>
        <translation>Web管理ツールのファイルを置き換えます。対象は、メールサーバのフォルダの一階層上です。</translation>
    </message>
    <message>
        <source>The cluster service of the primary node is stopped, so that the secondary node takes over. Mail does not flow until the role is online there. From now on there is no redundancy.</source>
        <translation>正系のクラスター サービスを停止し、副系に切り替えます。副系で役割がオンラインになるまで、メールは流れません。ここから先は冗長性がありません。</translation>
    </message>
    <message>
        <source>Now that this node is active: the owner node, the shared drive, the services and the ports are checked. Then open “E-POST Mail Control” and look at the shared drive setting and the service states there.</source>
        <translation>このノードが稼働側になったので、所有者ノード、共有ドライブ、E-Postサービス、ポートを確認します。続いて”E-POST Mail Control”を開き、共有ドライブの設定とE-Postサービスの状態をご確認ください。</translation>
    </message>
    <message>
        <source>The versions of the installed files are compared with those before the update, with the vendor's release note and with the other node. In “E-POST Mail Control” they stand on the [バージョン情報] tab.</source>
        <translation>インストール済みファイルのバージョンを、適用前、ベンダーのリリースノート、相手ノードと比較します。”E-POST Mail Control”では[バージョン情報]タブに表示されます。</translation>
    </message>
    <message>
        <source>The same update programs as on the secondary node, recognised by their SHA-256, are applied on the primary node, which is waiting now.</source>
        <translation>待機中の正系に、副系と同じ修正差分プログラム（SHA-256で確認済み）を適用します。</translation>
    </message>
    <message>
        <source>The cluster service of the primary node is started. When the role returns, mail stops for the second time.</source>
        <translation>正系のクラスター サービスを開始します。役割が正系に戻るとき、2回目のメール停止が発生します。</translation>
    </message>
    <message>
        <source>Check host name and side on the banner: working on the wrong node is the classic accident.</source>
        <translation>画面のバナーで、ホスト名と系をご確認ください。ノードの取り違えは、最も起こりやすい事故です。</translation>
    </message>
    <message>
        <source>If one of the tools was opened by mistake, leave every window with [閉じる].</source>
        <translation>どちらかのツールを誤って開いた場合は、すべての画面を[閉じる]で閉じてください。</translation>
    </message>
    <message>
        <source>Look into disconnected remote desktop sessions too.</source>
        <translation>切断されたまま残っているリモート デスクトップのセッションもご確認ください。</translation>
    </message>
    <message>
        <source>A restart of this node lets it join the cluster again; it stays paused.</source>
        <translation>このノードを再起動すると、クラスターに再び参加しますが、一時停止のままです。</translation>
    </message>
    <message>
        <source>Edition (Standard or Enterprise II), 32 or 64 bit and the date must fit this server.</source>
        <translation>エディション（Standard または Enterprise II）、32bit版／64bit版、日付がこのサーバに合っていることをご確認ください。</translation>
    </message>
    <message>
        <source>The vendor's program proposes “/Program Files/EPOST/MS” without a drive and never “(x86)”: for a 32-bit product on 64-bit Windows, or an installation on another drive, that is the wrong folder.</source>
        <translation>ベンダーのプログラムが最初に示す「/Program Files/EPOST/MS」にはドライブ名がなく、「(x86)」も付きません。64bit版Windows上の32bit版や、別のドライブへのインストールでは、誤ったフォルダになります。</translation>
    </message>
    <message>
        <source>Security software may hold or quarantine new files: exclude the folder for the time of the work.</source>
        <translation>セキュリティソフトが新しいファイルの使用を妨げたり、隔離したりすることがあります。作業の間は、このフォルダを検査の対象から除外してください。</translation>
    </message>
    <message>
        <source>Where the web administration tool is not used, this step and the next do not apply.</source>
        <translation>Web管理ツールを使用していない場合、この手順と次の手順は対象外です。</translation>
    </message>
    <message>
        <source>The folder is “…\EPOST”, not “…\EPOST\MS”.</source>
        <translation>適用先は「…\EPOST」です。「…\EPOST\MS」ではありません。</translation>
    </message>
    <message>
        <source>Stop the cluster service only. Stopping an E-Post service by hand on the active node is a failure to the cluster.</source>
        <translation>停止するのはクラスター サービスだけです。稼働中のノードでE-Postサービスを手動で停止すると、クラスターは障害とみなします。</translation>
    </message>
    <message>
        <source>Monitoring suppressed, users informed, second person ready, witness online?</source>
        <translation>監視抑止、利用者への連絡、2人目の担当者の準備が済み、クォーラム監視がオンラインであることをご確認ください。</translation>
    </message>
    <message>
        <source>Close “E-POST Mail Control” on the primary node.</source>
        <translation>正系の”E-POST Mail Control”を閉じてください。</translation>
    </message>
    <message>
        <source>A remote desktop connection through the virtual IP address drops at this moment.</source>
        <translation>仮想IPアドレス経由のリモート デスクトップ接続は、このとき切断されます。</translation>
    </message>
    <message>
        <source>Do not press [削除] on the サービス制御 tab of Mail Control: it clears the licence key, and it becomes clickable right after [停止].</source>
        <translation>”E-POST Mail Control”のサービス制御タブで[削除]を押さないでください。ライセンスキーが消えます。[停止]の直後は[削除]が押せる状態になります。</translation>
    </message>
    <message>
        <source>An open port does not prove that mail flows: send and fetch test mails.</source>
        <translation>ポートの応答だけでは、メールが流れている証明になりません。テストメールを送受信してください。</translation>
    </message>
    <message>
        <source>A licence key is registered at the vendor over the internet, and the number of registrations is limited: do not try again blindly.</source>
        <translation>ライセンスキーはインターネット経由でベンダーに登録され、登録回数には上限があります。原因を確かめずに再試行しないでください。</translation>
    </message>
    <message>
        <source>A correct update can lower a number and leaves most lines unchanged: what counts is the expected list and that both nodes are the same.</source>
        <translation>正しく適用しても、番号が下がることがあり、ほとんどの行は変わりません。期待値と一致し、両ノードが同じであることをご確認ください。</translation>
    </message>
    <message>
        <source>The secondary node is the only one that carries mail now: leave it alone.</source>
        <translation>現在メールを担っているのは副系だけです。副系には触れないでください。</translation>
    </message>
    <message>
        <source>The primary node stays paused until its files are verified.</source>
        <translation>ファイルの検証が終わるまで、正系は一時停止のままです。</translation>
    </message>
    <message>
        <source>Close “E-POST Mail Control” on the secondary node: it becomes the waiting node.</source>
        <translation>副系の”E-POST Mail Control”を閉じてください。副系は待機中のノードになります。</translation>
    </message>
    <message>
        <source>With automatic failback the role moves at once; without it, it is moved explicitly.</source>
        <translation>自動フェールバックが有効な場合、役割は直ちに移動します。無効な場合は、移動の操作を行います。</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 の状態を確認</translation>
    </message>
    <message>
        <source>Check and prepare on %1</source>
        <translation>%1 で確認と準備</translation>
    </message>
    <message>
        <source>Replace the mail server files of %1</source>
        <translation>%1 のメールサーバのファイルを置き換え</translation>
    </message>
    <message>
        <source>Check the web update on %1</source>
        <translation>%1 でWeb管理用修正差分プログラムを確認</translation>
    </message>
    <message>
        <source>Replace the web administration files of %1</source>
        <translation>%1 のWeb管理ツールのファイルを置き換え</translation>
    </message>
    <message>
        <source>Stop the cluster service of %1 (first mail outage)</source>
        <translation>正系 %1 のクラスター サービスを停止（メール停止 1回目）</translation>
    </message>
    <message>
        <source>Check the active node %1</source>
        <translation>稼働中のノード %1 を確認</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>%1 のバージョンを比較</translation>
    </message>
    <message>
        <source>Replace the files of %1</source>
        <translation>%1 のファイルを置き換え</translation>
    </message>
    <message>
        <source>Start the cluster service of %1 and bring the role back (second mail outage)</source>
        <translation>正系 %1 のクラスター サービスを開始し、役割を戻す（メール停止 2回目）</translation>
    </message>
    <message>
        <source>Run %1 as administrator, choose exactly this folder with [Browse]: %2, then press [Unzip] and let it overwrite.</source>
        <translation>%1 を管理者として実行し、[Browse]でこのフォルダを正確に指定します: %2　次に[Unzip]を押し、上書きします。</translation>
    </message>
    <message>
        <source>Press the button of this step first: the product prepares the node, then watches and verifies what is done.</source>
        <translation>最初に、この手順のボタンを押します。このプログラムがノードの準備をし、その後の操作を監視して検証します。</translation>
    </message>
    <message>
        <source>Only the update program is checked; nothing is prepared beside the installed files. It is run by hand at the next step.</source>
        <translation>修正差分プログラムの確認だけを行い、ファイルの準備はしません。次の手順で手動で実行します。</translation>
    </message>
    <message>
        <source>On %1 open the Failover Cluster Manager, and in the menu of the node %2 choose “Stop Cluster Service”.</source>
        <translation>%1 でフェールオーバー クラスター マネージャーを開き、ノード %2 のメニューから[クラスター サービスの停止]を選択します。</translation>
    </message>
    <message>
        <source>On %1 open the Failover Cluster Manager, and in the menu of the node %2 choose “Start Cluster Service”. The role then returns, or the product moves it.</source>
        <translation>%1 でフェールオーバー クラスター マネージャーを開き、ノード %2 のメニューから[クラスター サービスの開始]を選択します。その後、役割が自動で戻るか、このプログラムが移動します。</translation>
    </message>
    <message>
        <source>A correct update can lower a number and leaves most lines unchanged: what counts is the expected list. The primary node is still as before; whether both nodes are the same is checked at step 13.</source>
        <translation>正しく適用しても、番号が下がることがあり、ほとんどの行は変わりません。期待値と一致していることをご確認ください。正系はまだ適用前のため、両ノードの一致は手順13で確認します。</translation>
    </message>
    <message>
        <source>Continue step 6: finish the switch to %1</source>
        <translation>手順6の続き: %1 への切り替えを最後まで実施</translation>
    </message>
    <message>
        <source>Continue step 11: finish the return to %1</source>
        <translation>手順11の続き: %1 への復帰を最後まで実施</translation>
    </message>
</context>
<context>
    <name>epost::StepView</name>
    <message>
        <source>OK: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>Resolve the cause and do step %1 again.</source>
        <translation>原因を取り除き、手順%1をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Start the machine again; the same step then continues where it was.</source>
        <translation>マシンを起動し直してください。同じ手順を、止まったところから続けられます。</translation>
    </message>
    <message>
        <source>Continue going back: session &lt;file&gt; --go-back</source>
        <translation>切り戻しを続ける: session &lt;file&gt; --go-back</translation>
    </message>
    <message>
        <source>Go back: session &lt;file&gt; --go-back</source>
        <translation>切り戻す: session &lt;file&gt; --go-back</translation>
    </message>
    <message>
        <source>Stop here with a report: report &lt;session&gt; --out &lt;file&gt;</source>
        <translation>ここで中断して報告書を作成する: report &lt;session&gt; --out &lt;file&gt;</translation>
    </message>
    <message>
        <source>Step %1 does not apply: %2</source>
        <translation>手順%1は対象外です: %2</translation>
    </message>
    <message>
        <source>Step %1 is done.</source>
        <translation>手順%1が終わりました。</translation>
    </message>
    <message>
        <source>Step %1 was refused. Nothing was changed.</source>
        <translation>手順%1は実行できませんでした。変更は行っていません。</translation>
    </message>
    <message>
        <source>Step %1 failed. The files of this node are as before it.</source>
        <translation>手順%1は失敗しました。このノードのファイルは、手順の実行前の状態です。</translation>
    </message>
    <message>
        <source>Step %1 was interrupted. The files of this node must be finished or restored.</source>
        <translation>手順%1は途中で止まりました。このノードのファイルは、置き換えを最後まで行うか、適用前に戻す必要があります。</translation>
    </message>
    <message>
        <source>Step %1 stopped. A person decides how to go on.</source>
        <translation>手順%1は途中で止まりました。このあとの進め方は、担当者の判断が必要です。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>作業ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様名</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1、役割「%2」</translation>
    </message>
    <message>
        <source>Work goes on at</source>
        <translation>作業を続けるノード</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>切り戻し判断時刻</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The run is finished: %1.</source>
        <translation>作業は %1 に終了しました。</translation>
    </message>
    <message>
        <source>The run was taken back.</source>
        <translation>この作業は切り戻し済みです。</translation>
    </message>
    <message>
        <source>Next: step %1 on %2, %3.</source>
        <translation>次の手順: 手順%1（%2、%3）</translation>
    </message>
    <message numerus="yes">
        <source>Steps 1 to 13 are done. %n end check(s) remain.</source>
        <translation>
            <numerusform>手順1～13終了。終了前確認が%n件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順%1: %2</translation>
    </message>
</context>
<context>
    <name>epost::SwitchBackPage</name>
    <message>
        <source>Second mail outage</source>
        <translation>メール停止（2回目）</translation>
    </message>
    <message>
        <source>How the role returns</source>
        <translation>役割の戻り方</translation>
    </message>
    <message>
        <source>With this step mail stops for the second time, until the role is online on %1 again.</source>
        <translation>この手順で、役割が %1 で再びオンラインになるまで、2回目のメール停止が発生します。</translation>
    </message>
    <message>
        <source>Failback policy</source>
        <translation>フェールバックの設定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>この後の動作</translation>
    </message>
</context>
<context>
    <name>epost::SwitchBackStep</name>
    <message>
        <source>The role is on %1 already.</source>
        <translation>所有者ノードは、すでに %1 です。</translation>
    </message>
    <message>
        <source>The step only finishes what is left, and checks.</source>
        <translation>この手順では、残りの操作と確認だけを行います。</translation>
    </message>
    <message>
        <source>An earlier try of this step has begun the return: only what is left is done and checked.</source>
        <translation>正系への復帰はすでに始まっています。残りの操作と確認だけを行います。</translation>
    </message>
</context>
<context>
    <name>epost::SwitchOverPage</name>
    <message>
        <source>First mail outage</source>
        <translation>メール停止（1回目）</translation>
    </message>
    <message>
        <source>With this step mail stops until the role is online on %1. From then on there is no redundancy until step 11.</source>
        <translation>この手順で、役割が %1 でオンラインになるまでメールが停止します。その後、手順11まで冗長性なしの状態が続きます。</translation>
    </message>
</context>
<context>
    <name>epost::SwitchOverStep</name>
    <message>
        <source>%1 is not ready in the cluster: %2.</source>
        <translation>%1 は、クラスターで役割を持てる状態ではありません（状態: %2）。</translation>
    </message>
    <message>
        <source>Control can move only to a node that is up and not paused.</source>
        <translation>役割を移せるのは、クラスターに参加していて一時停止していないノードだけです。</translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager. Perhaps somebody else paused the node.</source>
        <translation>フェールオーバー クラスター マネージャーをご確認ください。ほかの担当者がノードを一時停止した可能性があります。</translation>
    </message>
    <message>
        <source>Both nodes take part in the cluster.</source>
        <translation>両方のノードがクラスターに参加しています。</translation>
    </message>
    <message>
        <source>This version of Windows does not tell whether the quorum is kept.</source>
        <translation>このバージョンのWindowsでは、クォーラムが維持されるかどうかを事前に確認できません。</translation>
    </message>
    <message>
        <source>The witness must be online.</source>
        <translation>クォーラム監視がオンラインであることをご確認ください。</translation>
    </message>
    <message>
        <source>Without %1 the cluster would lose its quorum.</source>
        <translation>%1 のクラスター サービスを停止すると、クォーラムが失われます。</translation>
    </message>
    <message>
        <source>The cluster, and mail with it, would stop altogether.</source>
        <translation>クラスター全体が止まり、メールの送受信もすべて止まります。</translation>
    </message>
    <message>
        <source>Bring the witness and all nodes online first.</source>
        <translation>先に、クォーラム監視とすべてのノードをオンラインにしてください。</translation>
    </message>
    <message>
        <source>The cluster keeps its quorum without %1.</source>
        <translation>%1 のクラスター サービスを停止しても、クォーラムは維持されます。</translation>
    </message>
    <message>
        <source>The role is on %1 already.</source>
        <translation>所有者ノードは、すでに %1 です。</translation>
    </message>
    <message>
        <source>The step only finishes what is left: the cluster service of the primary node, and the check.</source>
        <translation>この手順では、残っている正系のクラスター サービスの操作と確認だけを行います。</translation>
    </message>
    <message>
        <source>An earlier try of this step has begun the switch: only what is left is done and checked.</source>
        <translation>副系への切り替えはすでに始まっています。残りの操作と確認だけを行います。</translation>
    </message>
</context>
<context>
    <name>epost::TcpProbe</name>
    <message>
        <source>TLS older than 1.2</source>
        <translation>TLS 1.2より古いバージョン</translation>
    </message>
    <message>
        <source>certificate valid until %1</source>
        <translation>証明書の有効期限 %1</translation>
    </message>
    <message>
        <source>This program cannot check encrypted connections here.</source>
        <translation>この環境では暗号化接続を確認できません。</translation>
    </message>
</context>
<context>
    <name>epost::TerminalOperator</name>
    <message>
        <source>Accepted in advance with --yes.</source>
        <translation>--yes の指定により事前に了承</translation>
    </message>
    <message>
        <source>Go on over this warning?</source>
        <translation>この注意を了承して続行しますか？</translation>
    </message>
    <message>
        <source>Reason for the report:</source>
        <translation>報告書に記載する理由:</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>番号:</translation>
    </message>
    <message>
        <source>%1: confirm?</source>
        <translation>%1: 上記の内容で間違いありませんか？</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>氏名:</translation>
    </message>
    <message>
        <source>%1 (Enter alone: none this time):</source>
        <translation>%1（Enterのみ: 今回は送信しない）:</translation>
    </message>
    <message>
        <source>Started on: %1</source>
        <translation>操作する場所: %1</translation>
    </message>
</context>
<context>
    <name>epost::TestMail</name>
    <message>
        <source>This is no IP address: %1</source>
        <translation>IPアドレスではありません: %1</translation>
    </message>
    <message>
        <source>The password contains characters that cannot be typed.</source>
        <translation>パスワードに入力できない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>epost::TestMailCheck</name>
    <message>
        <source>unencrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>認証あり</translation>
    </message>
    <message>
        <source>without signing in</source>
        <translation>認証なし</translation>
    </message>
    <message>
        <source>Send (SMTP): %1</source>
        <translation>送信（SMTP）: %1</translation>
    </message>
    <message>
        <source>Fetch (%1): %2</source>
        <translation>受信（%1）: %2</translation>
    </message>
    <message>
        <source>Check in “E-POST Mail Control” that the service is started, and the port in the site file.</source>
        <translation>”E-POST Mail Control”でE-Postサービスが開始されていることと、サイトファイルのポート番号をご確認ください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 は接続を拒否しました。</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 から時間内に応答がありません。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 does not come about, or this machine does not trust its certificate. The password was not sent over it.</source>
        <translation>%1 への暗号化接続が成立しないか、証明書がこのコンピューターで信頼されていません。この接続ではパスワードを送信していません。</translation>
    </message>
    <message>
        <source>Look at the certificate settings in “E-POST Mail Control”. A certificate of the company's own must be known to this machine, and the server name in the site file must be that of the certificate.</source>
        <translation>”E-POST Mail Control”で証明書の設定をご確認ください。社内で発行した証明書はこのコンピューターに登録されている必要があり、サイトファイルのサーバ名は証明書の名前と一致している必要があります。</translation>
    </message>
    <message>
        <source>%1 does not accept the user or the password.</source>
        <translation>%1 でユーザー名またはパスワードが認証されませんでした。</translation>
    </message>
    <message>
        <source>Do the step again and type the password anew, or check the user in the site file.</source>
        <translation>手順をもう一度実行してパスワードを入力し直すか、サイトファイルのユーザー名をご確認ください。</translation>
    </message>
    <message>
        <source>%1 refuses the sender, the recipient or the mail itself.</source>
        <translation>%1 は差出人、宛先、またはメールそのものを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check that the address in the site file exists on this server, and that no filter refuses it.</source>
        <translation>サイトファイルのメールアドレスがこのサーバにあることと、フィルターで拒否されていないことをご確認ください。</translation>
    </message>
    <message>
        <source>The server took the mail, but it is not in the mailbox.</source>
        <translation>サーバはメールを受け付けましたが、メールボックスに届いていません。</translation>
    </message>
    <message>
        <source>Look at the delivery queue and at the delivery service. Where the mail still comes, it stays in the mailbox.</source>
        <translation>配送キューと、配送を行うE-Postサービスをご確認ください。後から届いたメールは、メールボックスに残ります。</translation>
    </message>
    <message>
        <source>%1 answers otherwise than expected.</source>
        <translation>%1 の応答が想定と異なります。</translation>
    </message>
    <message>
        <source>Try to send and to fetch a mail with a mail program.</source>
        <translation>メールソフトで送受信をご確認ください。</translation>
    </message>
    <message>
        <source>The test mail could not be sent.</source>
        <translation>テストメールを送信できませんでした。</translation>
    </message>
    <message>
        <source>No test mail was sent: it could not be fetched.</source>
        <translation>受信できないため、テストメールを送信しませんでした。</translation>
    </message>
    <message>
        <source>The test mail was sent, but could not be fetched.</source>
        <translation>テストメールを送信しましたが、受信できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>A test mail was sent and fetched within %n second(s).</source>
        <translation>
            <numerusform>テストメールを%n秒で送受信できました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The test mail is still in the mailbox.</source>
        <translation>テストメールがメールボックスに残っています。</translation>
    </message>
    <message>
        <source>It was fetched, but the server did not delete it.</source>
        <translation>受信はできましたが、サーバから削除できませんでした。</translation>
    </message>
    <message>
        <source>Delete it there: its subject begins with “%1”.</source>
        <translation>件名が「%1」で始まるメールを、メールボックスから削除してください。</translation>
    </message>
    <message>
        <source>No test mail was sent.</source>
        <translation>テストメールは送信していません。</translation>
    </message>
    <message>
        <source>The test mail was stopped on request.</source>
        <translation>テストメールの送受信は、求めに応じて取りやめました。</translation>
    </message>
    <message>
        <source>A small mail is sent through %1 from %2 to itself, fetched, and taken out of the mailbox again. The password is kept nowhere.</source>
        <translation>%1 を通して %2 から自分自身あてに短いメールを送信し、受信したうえで、メールボックスから削除します。パスワードはどこにも保存しません。</translation>
    </message>
    <message>
        <source>By the site file it goes over the network unencrypted.</source>
        <translation>サイトファイルの設定により、パスワードは暗号化されずにネットワークを流れます。</translation>
    </message>
    <message>
        <source>Password of “%1” for a test mail</source>
        <translation>テストメール用アカウント「%1」のパスワード</translation>
    </message>
    <message>
        <source>The role has no IP address.</source>
        <translation>役割にIPアドレスがありません。</translation>
    </message>
    <message>
        <source>The password of the account was not given.</source>
        <translation>アカウントのパスワードが入力されませんでした。</translation>
    </message>
    <message>
        <source>A test mail is sent and waited for</source>
        <translation>テストメールの送信と受信待ち</translation>
    </message>
</context>
<context>
    <name>epost::TestMailReader</name>
    <message>
        <source>“%1” is none of %2</source>
        <translation>「%1」は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>this is not a TCP port</source>
        <translation>TCPポート番号ではありません</translation>
    </message>
    <message>
        <source>this is not a mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>this is not the name of an account</source>
        <translation>アカウント名ではありません</translation>
    </message>
    <message>
        <source>this is not the name of a server</source>
        <translation>サーバ名ではありません</translation>
    </message>
</context>
<context>
    <name>epost::TextFile</name>
    <message>
        <source>This is no text file.</source>
        <translation>テキストファイルではありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and try again.</source>
        <translation>UTF-8のテキストで保存してから、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>epost::TextList</name>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>one sentence after another</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>epost::UnattendedRun</name>
    <message>
        <source>Unattended run: accepted without a person.</source>
        <translation>無人実行: 担当者の確認なしで了承</translation>
    </message>
    <message>
        <source>Unattended run</source>
        <translation>無人実行</translation>
    </message>
    <message>
        <source>Unattended run: the procedure stopped.</source>
        <translation>無人実行: 手順が途中で止まったため</translation>
    </message>
</context>
<context>
    <name>epost::UpdateFolder</name>
    <message>
        <source>The folder does not exist.</source>
        <translation>フォルダがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %n line(s) that do not belong there; they are ignored.</source>
        <translation>
            <numerusform>ジャーナルに不明な行が%n行あります。これらの行は無視します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::UpdateRun</name>
    <message>
        <source>The plan was made for another package or another folder.</source>
        <translation>適用計画が、別の修正差分プログラムまたは別のフォルダのものです。</translation>
    </message>
    <message>
        <source>The package cannot be applied to this folder.</source>
        <translation>この修正差分プログラムは、このフォルダに適用できません。</translation>
    </message>
    <message>
        <source>An earlier update of this folder is not finished.</source>
        <translation>このフォルダへの以前の適用が終わっていません。</translation>
    </message>
    <message>
        <source>Finish it (resume) or take it back (rollback) first.</source>
        <translation>先に resume で最後まで適用するか、rollback で適用前に戻してください。</translation>
    </message>
    <message>
        <source>The folder was changed after the plan was made.</source>
        <translation>適用計画の作成後に、フォルダの内容が変更されています。</translation>
    </message>
    <message>
        <source>Make the plan again, and look at it.</source>
        <translation>適用計画を作成し直し、内容をご確認ください。</translation>
    </message>
    <message>
        <source>The package is no longer the one with which the update began.</source>
        <translation>修正差分プログラムが、適用を始めたときのものと異なります。</translation>
    </message>
    <message>
        <source>Put the right package there again, or take the update back.</source>
        <translation>元の修正差分プログラムを同じ場所に置き直すか、ファイルを適用前に戻してください。</translation>
    </message>
    <message>
        <source>An update of this folder is not finished.</source>
        <translation>このフォルダへの適用が終わっていません。</translation>
    </message>
    <message>
        <source>Taking away what was prepared</source>
        <translation>準備したファイルを取り除いています</translation>
    </message>
</context>
<context>
    <name>epost::UpdateView</name>
    <message>
        <source>the installed folder, such as C:\Program Files\EPOST\MS</source>
        <translation>インストール先フォルダ（例: C:\Program Files\EPOST\MS）</translation>
    </message>
    <message>
        <source>Nothing to do: the files in %1 stay as they are.</source>
        <translation>処理の必要はありません。%1 のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Applied: every file in %1 is as the package has it.</source>
        <translation>適用しました。%1 のファイルは、すべて修正差分プログラムの内容と一致しています。</translation>
    </message>
    <message>
        <source>Failed and taken back: the files in %1 are as they were before.</source>
        <translation>適用に失敗したため、元に戻しました。%1 のファイルは適用前の状態です。</translation>
    </message>
    <message>
        <source>Taken back: the files in %1 are as they were before.</source>
        <translation>元に戻しました。%1 のファイルは適用前の状態です。</translation>
    </message>
    <message>
        <source>Prepared: the new files lie ready, no file in %1 was touched yet.</source>
        <translation>準備ができました。%1 のファイルは、まだ1つも置き換えていません。</translation>
    </message>
    <message>
        <source>Interrupted: finish it with "epost-update resume", or take it back with "epost-update rollback", each with --to "%1".</source>
        <translation>処理が中断されています。続ける場合は "epost-update resume"、適用前に戻す場合は "epost-update rollback" を、どちらも --to "%1" を付けて実行してください。</translation>
    </message>
    <message>
        <source>Refused: nothing was changed in %1.</source>
        <translation>続行不可のため、実行しませんでした。%1 のファイルは変更していません。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Same already</source>
        <translation>同一のため変更なし</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>既存のまま保持</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>適用ID</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>適用日時</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>修正差分プログラム</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>epost::VerifyActivePage</name>
    <message>
        <source>What is active now</source>
        <translation>現在の稼働状態</translation>
    </message>
    <message>
        <source>What “E-POST Mail Control” has to show</source>
        <translation>”E-POST Mail Control”で確認すること</translation>
    </message>
    <message>
        <source>Owner node</source>
        <translation>所有者ノード</translation>
    </message>
    <message>
        <source>State of the role</source>
        <translation>役割の状態</translation>
    </message>
    <message>
        <source>1. Open “E-POST Mail Control” on %1, not on the other node.</source>
        <translation>1. 相手ノードではなく、%1 で”E-POST Mail Control”を開きます。</translation>
    </message>
    <message>
        <source>2. The mail work folder lies on the shared drive.</source>
        <translation>2. メール作業フォルダが共有ドライブにあることを確認します。</translation>
    </message>
    <message>
        <source>3. Every service is shown as started.</source>
        <translation>3. すべてのE-Postサービスが開始と表示されていることを確認します。</translation>
    </message>
    <message>
        <source>4. Close it again with [閉じる]. The step asks for what was seen there.</source>
        <translation>4. [閉じる]で閉じます。確認した内容は、この手順の中でお尋ねします。</translation>
    </message>
</context>
<context>
    <name>epost::VerifyActiveStep</name>
    <message>
        <source>As expected</source>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>想定と異なる</translation>
    </message>
    <message>
        <source>Does “E-POST Mail Control” on %1 show the mail work folder on the shared drive?</source>
        <translation>%1の”E-POST Mail Control”で、メール作業フォルダが共有ドライブ上にありますか？</translation>
    </message>
    <message>
        <source>Open “E-POST Mail Control” on the node that is active now.</source>
        <translation>現在稼働中のノードで”E-POST Mail Control”を開いてください。</translation>
    </message>
    <message>
        <source>Does “E-POST Mail Control” on %1 show the services as started?</source>
        <translation>%1の”E-POST Mail Control”で、E-Postサービスが開始状態になっていますか？</translation>
    </message>
    <message>
        <source>Do not press [停止] or [削除] there: [削除] clears the licence key.</source>
        <translation>[停止]と[削除]は押さないでください。[削除]を押すとライセンスキーが消去されます。</translation>
    </message>
    <message>
        <source>Next year's licence key on %1?</source>
        <translation>%1の次年度更新ライセンスキーはどうしますか？</translation>
    </message>
    <message>
        <source>A person found: not as expected. %1</source>
        <translation>担当者の回答が「想定と異なる」でした。%1</translation>
    </message>
    <message>
        <source>Find out why and do the step again, or go back.</source>
        <translation>原因を確かめてからこの手順をもう一度実施するか、切り戻しを行ってください。</translation>
    </message>
    <message>
        <source>It is entered in “E-POST Mail Control”, on each node separately. Registration needs the internet and is counted. Only this answer and its time are recorded, never the key.</source>
        <translation>”E-POST Mail Control”で、ノードごとに入力します。登録にはインターネット接続が必要で、回数に上限があります。記録するのはこの回答と時刻だけです。キーは記録しません。</translation>
    </message>
</context>
<context>
    <name>epost::WakeLock</name>
    <message>
        <source>A mail server is being updated.</source>
        <translation>メールサーバの更新作業中です。</translation>
    </message>
</context>
<context>
    <name>epost::WayBack</name>
    <message>
        <source>Restore the files of %1 as before the update</source>
        <translation>%1 のファイルを適用前に戻す</translation>
    </message>
    <message>
        <source>Start the cluster service of %1</source>
        <translation>%1 のクラスター サービスを開始</translation>
    </message>
    <message>
        <source>Move the role to %1 (mail outage)</source>
        <translation>役割を %1 へ移動（メール停止）</translation>
    </message>
    <message>
        <source>Check the active node %1</source>
        <translation>稼働中のノード %1 の確認</translation>
    </message>
    <message>
        <source>(a) Before the switch: restore the secondary node</source>
        <translation>（a）切り替え前: 副系を適用前に戻す</translation>
    </message>
    <message>
        <source>(b) After the switch: back to the primary node, which is still old</source>
        <translation>（b）切り替え後: 未適用の正系へ戻る</translation>
    </message>
    <message>
        <source>(c) Primary node being updated: restore it first, then go back to it</source>
        <translation>（c）正系の更新中: 正系を適用前に戻してから、正系へ戻る</translation>
    </message>
    <message>
        <source>(d) After the return: restore both nodes, the waiting one first</source>
        <translation>（d）復帰後: 両系を適用前に戻す（待機中の系が先）</translation>
    </message>
    <message>
        <source>Restore the files of the secondary node</source>
        <translation>副系のファイルを適用前に戻す</translation>
    </message>
    <message>
        <source>Restore the files of the primary node</source>
        <translation>正系のファイルを適用前に戻す</translation>
    </message>
    <message>
        <source>Start the cluster service of the primary node</source>
        <translation>正系のクラスター サービスを開始</translation>
    </message>
    <message>
        <source>Move the role to the secondary node</source>
        <translation>役割を副系へ移動</translation>
    </message>
    <message>
        <source>Move the role to the primary node</source>
        <translation>役割を正系へ移動</translation>
    </message>
    <message>
        <source>Check that the secondary node is active</source>
        <translation>副系が稼働中であることの確認</translation>
    </message>
    <message>
        <source>Check that the primary node is active</source>
        <translation>正系が稼働中であることの確認</translation>
    </message>
    <message>
        <source>Mail is not touched: it keeps running on the primary node.</source>
        <translation>メール送受信への影響はありません。正系で稼働し続けます。</translation>
    </message>
    <message>
        <source>Whether the old programs read a queue and settings that the new ones have written is not known: ask the vendor before going back. Mail stops once, and the role stays on the secondary node afterwards: move it home when it suits.</source>
        <translation>適用後のプログラムが書き込んだ配送キューと設定を、適用前のプログラムが読み取れるかどうかは不明です。切り戻しの前にベンダーへご確認ください。メールは1回停止します。切り戻し後、役割は副系に残ります。都合のよい時に正系へ移動してください。</translation>
    </message>
    <message>
        <source>Whether the old programs read a queue and settings that the new ones have written is not known: ask the vendor before going back. Mail stops once for each move of the role.</source>
        <translation>適用後のプログラムが書き込んだ配送キューと設定を、適用前のプログラムが読み取れるかどうかは不明です。切り戻しの前にベンダーへご確認ください。役割を移動するたびに、メールが1回停止します。</translation>
    </message>
    <message>
        <source>Going back (%1) has been begun already.</source>
        <translation>切り戻し（%1）がすでに始まっています。</translation>
    </message>
    <message>
        <source>Finish that one first.</source>
        <translation>先に、その切り戻しを終わらせてください。</translation>
    </message>
    <message>
        <source>No way back has been begun.</source>
        <translation>切り戻しは始まっていません。</translation>
    </message>
    <message>
        <source>Control has not moved yet: mail runs on the primary node, which is untouched. Only the waiting secondary node was changed.</source>
        <translation>切り替え前です。メールは未変更の正系で動いています。変更したのは待機している副系だけです。</translation>
    </message>
    <message>
        <source>Control has moved, or was about to, and the primary node still has its old files: it can take over again at once.</source>
        <translation>切り替え後、または切り替えの途中です。正系のファイルは適用前のままで、すぐに稼働へ戻せます。</translation>
    </message>
    <message>
        <source>The primary node is being updated and is no escape as it is: its files come first, then mail returns to it.</source>
        <translation>正系は更新の途中で、このままでは戻り先になりません。先に正系のファイルを適用前に戻し、そのあとメールを正系へ戻します。</translation>
    </message>
    <message>
        <source>Mail has returned to the primary node and both nodes are updated: the waiting one is restored first and takes over, then the other.</source>
        <translation>メールは正系に復帰し、両系とも適用済みです。待機している副系を先に適用前に戻して切り替え、そのあと正系を戻します。</translation>
    </message>
    <message>
        <source>Going back needs a reason and the approver’s name.</source>
        <translation>切り戻しには、理由と承認者の名前が必要です。</translation>
    </message>
    <message>
        <source>Enter both: they go into the report.</source>
        <translation>両方を入力してください。報告書に記載されます。</translation>
    </message>
    <message>
        <source>The state has changed: now this way back applies: %1</source>
        <translation>状態が変わり、該当する切り戻しは次のとおりです: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>適用前に戻すものはありません。</translation>
    </message>
    <message>
        <source>Look at the page again, then decide.</source>
        <translation>画面を見直してから判断してください。</translation>
    </message>
</context>
<context>
    <name>epost::WayBackList</name>
    <message>
        <source>Steps of the way back</source>
        <translation>切り戻しの手順</translation>
    </message>
    <message>
        <source>to do on %1</source>
        <translation>操作する場所: %1</translation>
    </message>
</context>
<context>
    <name>epost::WayBackPage</name>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>&amp;Reason for going back:</source>
        <translation>切り戻しの理由(&amp;R):</translation>
    </message>
    <message>
        <source>Appro&amp;ver:</source>
        <translation>承認者(&amp;V):</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>The reason for going back is missing.</source>
        <translation>切り戻しの理由を入力してください。</translation>
    </message>
    <message>
        <source>The approver’s name is missing.</source>
        <translation>承認者の名前を入力してください。</translation>
    </message>
    <message>
        <source>Begin going back (%1)</source>
        <translation>切り戻し（%1）を始める</translation>
    </message>
    <message>
        <source>Continue with the end checks</source>
        <translation>終了前確認へ進む</translation>
    </message>
    <message>
        <source>Nothing on any machine has been changed by this session: there is nothing to go back from.</source>
        <translation>この作業ではどのノードも変更していません。切り戻すものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Expected length: %n minute(s).</source>
        <translation>
            <numerusform>予定時間: %n分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Once begun, no step forward is possible in this session any more. Each step is confirmed on its own, recorded, and can be interrupted and continued.</source>
        <translation>始めると、この作業では手順を先へ進められなくなります。一つずつ確認して実施し、記録します。途中で中断し、後で続行できます。</translation>
    </message>
    <message>
        <source>The next step is done at another node.</source>
        <translation>次の手順は別のノードで行います。</translation>
    </message>
    <message>
        <source>Begun %1, decided by %2: %3</source>
        <translation>開始 %1、承認者 %2: %3</translation>
    </message>
    <message>
        <source>Going back has ended. The files of both nodes are as before the update.</source>
        <translation>切り戻しが終わりました。両系のファイルは適用前の状態です。</translation>
    </message>
    <message>
        <source>Owner node: %1</source>
        <translation>所有者ノード: %1</translation>
    </message>
    <message>
        <source>What is left: the end checks, the report, and planning the update anew.</source>
        <translation>残っているもの: 終了前確認、作業完了報告書、適用の再計画。</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>リスク: %1</translation>
    </message>
    <message>
        <source>Result of step %1 of the way back</source>
        <translation>切り戻しの手順%1の結果</translation>
    </message>
</context>
<context>
    <name>epost::WindowPixels</name>
    <message>
        <source>The window could not be captured.</source>
        <translation>ウィンドウを取り込めませんでした。</translation>
    </message>
    <message>
        <source>Capture it with [Alt]+[Print Screen] and paste it.</source>
        <translation>[Alt]+[Print Screen]キーでコピーし、貼り付けてください。</translation>
    </message>
    <message>
        <source>The window is minimised and shows nothing.</source>
        <translation>ウィンドウが最小化されているため、取り込めません。</translation>
    </message>
    <message>
        <source>Open it and capture it again.</source>
        <translation>元の大きさに戻してから、もう一度取り込んでください。</translation>
    </message>
</context>
<context>
    <name>epost::WindowsCluster</name>
    <message>
        <source>This machine is not a node of a failover cluster.</source>
        <translation>このコンピューターはフェールオーバー クラスターのノードではありません。</translation>
    </message>
    <message>
        <source>Run this on a node of the cluster.</source>
        <translation>クラスターのノード上で実行してください。</translation>
    </message>
    <message>
        <source>No node was given.</source>
        <translation>ノードが指定されていません。</translation>
    </message>
</context>
<context>
    <name>epost::WindowsDesktop</name>
    <message>
        <source>The window is not open any more.</source>
        <translation>ウィンドウはすでに閉じられています。</translation>
    </message>
</context>
<context>
    <name>epost::WindowsFiles</name>
    <message>
        <source>The folder could not be created.</source>
        <translation>フォルダを作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be given a second name.</source>
        <translation>ファイルの別名（ハードリンク）を作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>ファイルを所定の場所に置けませんでした。</translation>
    </message>
    <message>
        <source>A folder stands where the file belongs.</source>
        <translation>ファイルを置く場所に、同じ名前のフォルダがあります。</translation>
    </message>
    <message>
        <source>The file could not be removed.</source>
        <translation>ファイルを削除できませんでした。</translation>
    </message>
    <message>
        <source>The folder could not be removed.</source>
        <translation>フォルダを削除できませんでした。</translation>
    </message>
    <message>
        <source>The time stamp of the file could not be set.</source>
        <translation>ファイルのタイムスタンプを設定できませんでした。</translation>
    </message>
    <message>
        <source>The file cannot be examined.</source>
        <translation>ファイルの情報を取得できません。</translation>
    </message>
    <message>
        <source>The files could not be brought to the disk.</source>
        <translation>複数ファイルのディスクへの書き込みを確定できませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::WindowsProcesses</name>
    <message>
        <source>The programs of this machine cannot be listed.</source>
        <translation>このコンピューターで動作中のプログラムを一覧できません。</translation>
    </message>
    <message>
        <source>The programs of the machine cannot be seen from here.</source>
        <translation>そのコンピューターで動作中のプログラムを、ここからは確認できません。</translation>
    </message>
    <message>
        <source>Its firewall must allow the administration of remote desktop services, and this user must be an administrator there. Or look there yourself.</source>
        <translation>そのコンピューターのファイアウォールでリモート デスクトップ サービスの管理が許可され、このユーザーがそこの管理者である必要があります。または、そのコンピューター上で直接ご確認ください。</translation>
    </message>
</context>
<context>
    <name>epost::Wizard</name>
    <message>
        <source>The report is in %1.</source>
        <translation>報告書を出力しました: %1</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>フォルダを作成できませんでした。</translation>
    </message>
    <message>
        <source>The pictures are in %1.</source>
        <translation>画像を保存しました: %1</translation>
    </message>
    <message>
        <source>All options: epost-update-wizard --help</source>
        <translation>すべてのオプション: epost-update-wizard --help</translation>
    </message>
    <message>
        <source>There is no display for a window. The whole procedure can be rehearsed on the terminal: epost-update rehearse --out &lt;folder&gt;</source>
        <translation>ウィンドウを表示するディスプレイがありません。端末では次のコマンドで全手順をリハーサルできます: epost-update rehearse --out &lt;フォルダ&gt;</translation>
    </message>
    <message>
        <source>The run-book is in %1.</source>
        <translation>手順書を%1に出力しました。</translation>
    </message>
</context>
<context>
    <name>epost::WizardOptions</name>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>rehearse on a simulated cluster; a scenario may follow</source>
        <translation>模擬クラスターでのリハーサル。続けてシナリオを指定可</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>write the report of a session without a window</source>
        <translation>作業の報告書をウィンドウなしで出力</translation>
    </message>
    <message>
        <source>with --report: the file to write; else the folder of the rehearsal</source>
        <translation>--report では出力先のファイル、それ以外ではリハーサルのフォルダ</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>save pictures of the window during a rehearsal</source>
        <translation>リハーサル中のウィンドウの画像を保存</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>show the version of this program</source>
        <translation>このプログラムのバージョンを表示</translation>
    </message>
    <message>
        <source>what happens in the rehearsed night</source>
        <translation>リハーサルで起きる出来事</translation>
    </message>
    <message>
        <source>The option --lang takes ja or en, not "%1".</source>
        <translation>オプション --lang に指定できるのは ja または en です（"%1" は指定できません）。</translation>
    </message>
    <message>
        <source>This argument is not understood: "%1".</source>
        <translation>この引数は解釈できません: "%1"</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>オプション --%1 には値が必要です。</translation>
    </message>
    <message>
        <source>The option --report needs --out &lt;file&gt;.</source>
        <translation>オプション --report には --out &lt;ファイル&gt; が必要です。</translation>
    </message>
    <message>
        <source>These options exclude one another: --session, --report, and --screenshots or --rehearse.</source>
        <translation>--session、--report、--screenshots または --rehearse は同時に指定できません。</translation>
    </message>
    <message>
        <source>The option --out does not go with --session: a session has its folder.</source>
        <translation>--out は --session と同時に指定できません。作業ファイルのあるフォルダを使います。</translation>
    </message>
    <message>
        <source>open a session, real or rehearsed, and continue it</source>
        <translation>作業（本番またはリハーサル）を開いて続ける</translation>
    </message>
    <message>
        <source>with --report: which paper, the completion report unless named</source>
        <translation>--reportと併用: 出力する文書。指定しない場合は作業完了報告書</translation>
    </message>
    <message>
        <source>The option --paper goes with --report.</source>
        <translation>オプション --paper は --report と併用してください。</translation>
    </message>
    <message>
        <source>The option --paper takes report or run-book, not "%1".</source>
        <translation>オプション --paper に指定できるのは report または run-book です（"%1" は指定できません）。</translation>
    </message>
    <message>
        <source>the colours of the window, those of the desktop unless named</source>
        <translation>ウィンドウの配色。省略時はデスクトップの設定に従います</translation>
    </message>
    <message>
        <source>The option --colours takes desktop, light, dark or high-contrast, not "%1".</source>
        <translation>オプション --colours には desktop、light、dark、high-contrast のいずれかを指定してください（指定: 「%1」）。</translation>
    </message>
    <message>
        <source>with --screenshots: how large the window is</source>
        <translation>--screenshotsと併用: 画像に写すウィンドウの大きさ</translation>
    </message>
    <message>
        <source>The option --size goes with --screenshots.</source>
        <translation>オプション --size は --screenshots と併用してください。</translation>
    </message>
    <message>
        <source>The option --size takes a width and a height such as 1024x768, not "%1".</source>
        <translation>オプション --size には 1024x768 のように幅と高さを指定してください（"%1" は指定できません）。</translation>
    </message>
</context>
<context>
    <name>epost::WizardWindow</name>
    <message>
        <source>E-Post differential update</source>
        <translation>E-Post 修正差分プログラムの適用</translation>
    </message>
    <message>
        <source>Progress of the whole procedure</source>
        <translation>手順全体の進み具合</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Shows what the program has written down.</source>
        <translation>このプログラムの記録を表示します。</translation>
    </message>
    <message>
        <source>Write &amp;down...</source>
        <translation>記録を追加(&amp;D)...</translation>
    </message>
    <message>
        <source>Writes an incident, a deviation or a remark into the session.</source>
        <translation>作業の記録に、事象・手順からの逸脱・備考を書き加えます。</translation>
    </message>
    <message>
        <source>Go bac&amp;k...</source>
        <translation>切り戻し(&amp;K)...</translation>
    </message>
    <message>
        <source>Shows the way back that applies now.</source>
        <translation>現在の状態での切り戻し手順を表示します。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the page before; undoes nothing.</source>
        <translation>前のページを表示します。実施した内容は元に戻りません。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the next page; carries nothing out.</source>
        <translation>次のページを表示します。何も実行しません。</translation>
    </message>
    <message>
        <source>S&amp;top here (can be continued later)</source>
        <translation>ここで中断（後で続行できます）(&amp;T)</translation>
    </message>
    <message>
        <source>Lets the work come to its next safe point. It can be continued later.</source>
        <translation>次の安全な区切りまで進めて中断します。後で続行できます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the window. The session keeps everything.</source>
        <translation>ウィンドウを閉じます。作業の内容はすべて保存されています。</translation>
    </message>
    <message>
        <source>Closes the window. Nothing has been changed; the plan is not kept.</source>
        <translation>ウィンドウを閉じます。何も変更していません。計画は保存されません。</translation>
    </message>
    <message>
        <source>Work is going on.</source>
        <translation>作業を実行しています。</translation>
    </message>
    <message>
        <source>It can stop at the next safe point. The session keeps everything, and can be continued.</source>
        <translation>次の安全な区切りで中断できます。作業の内容は保存され、後で続行できます。</translation>
    </message>
    <message>
        <source>&amp;Stop there and close</source>
        <translation>中断して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>作業を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>The plan has not become a session yet.</source>
        <translation>計画からまだ作業を開始していません。</translation>
    </message>
    <message>
        <source>Nothing has been changed on any machine. What was chosen and typed for the plan is not kept.</source>
        <translation>どのマシンも変更していません。計画に入力・選択した内容は保存されません。</translation>
    </message>
    <message>
        <source>There is no redundancy now: one node carries everything until step 11.</source>
        <translation>現在は冗長性なしの状態です。手順11が終わるまで、1台のノードだけで稼働します。</translation>
    </message>
    <message>
        <source>Closing the window changes nothing on the servers. The session keeps everything, and can be continued.</source>
        <translation>ウィンドウを閉じてもサーバの状態は変わりません。作業の内容はすべて保存され、後で続行できます。</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>? Help</source>
        <translation>？ ヘルプ</translation>
    </message>
    <message>
        <source>Explains this page, in a window of its own (F1).</source>
        <translation>この画面の説明を、別のウィンドウに表示します（F1）。</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>設定...</translation>
    </message>
    <message>
        <source>Shows the site file: customer, folders, names, ports, waiting limits.</source>
        <translation>サイトファイルの内容（お客様名、フォルダ、名前、ポート、待ち時間の上限）を表示します。</translation>
    </message>
    <message>
        <source>Prints and saves the run-book and the report, at any time.</source>
        <translation>手順書と報告書を、いつでも印刷・保存できます。</translation>
    </message>
    <message>
        <source>Papers...</source>
        <translation>文書...</translation>
    </message>
</context>
<context>
    <name>epost::WorldBuilder</name>
    <message>
        <source>The folder of the rehearsal cannot be made.</source>
        <translation>リハーサル用のフォルダを作成できません。</translation>
    </message>
    <message>
        <source>A file of the rehearsal cannot be written.</source>
        <translation>リハーサル用のファイルを書き込めません。</translation>
    </message>
    <message>
        <source>Making the rehearsal’s machines and packages</source>
        <translation>リハーサル用のマシンと修正差分プログラムの作成</translation>
    </message>
</context>
<context>
    <name>epost::WorldState</name>
    <message>
        <source>an unknown word</source>
        <translation>不明な語</translation>
    </message>
    <message>
        <source>the node has no name</source>
        <translation>ノード名なし</translation>
    </message>
    <message>
        <source>there are no nodes</source>
        <translation>ノードの指定なし</translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation>存在しないノード</translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation>日時ではない値</translation>
    </message>
    <message>
        <source>This rehearsal was made by a newer version of the product.</source>
        <translation>このリハーサルは、より新しい版のプログラムで作成されています。</translation>
    </message>
    <message>
        <source>Use that version, or begin a new rehearsal in another folder.</source>
        <translation>その版を使用するか、別のフォルダで新しいリハーサルを始めてください。</translation>
    </message>
</context>
<context>
    <name>epost::XlsxReport</name>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Excelブックを書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>epost::ZipAudit</name>
    <message>
        <source>The ZIP archive is split into parts.</source>
        <translation>ZIPが複数のファイルに分割されています。</translation>
    </message>
    <message>
        <source>The number of files in the ZIP archive contradicts its size.</source>
        <translation>ZIP内のファイル数が、ZIPの大きさと矛盾しています。</translation>
    </message>
    <message>
        <source>The ZIP archive holds %1 files, more than a differential ever has.</source>
        <translation>ZIPに%1個のファイルが含まれています。修正差分プログラムとしては多すぎます。</translation>
    </message>
    <message>
        <source>The names in the ZIP archive take up more room than those of a differential ever do.</source>
        <translation>ZIP内のファイル名が、全体として長すぎます。修正差分プログラムではありえない長さです。</translation>
    </message>
    <message>
        <source>The ZIP archive is empty.</source>
        <translation>ZIPが空です。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>検査を取り消しました。</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive's table of contents breaks off after %n file(s).</source>
        <translation>
            <numerusform>ZIPの目次が、%n個のファイルの後で途切れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive's table of contents is longer than its %n file(s).</source>
        <translation>
            <numerusform>ZIPの目次に、%n個のファイルの後にも余分なデータがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of “%1” contains bytes that stand for no text.</source>
        <translation>「%1」の名前に、文字として読めないバイトが含まれています。</translation>
    </message>
    <message>
        <source>The name “%1” is not allowed.</source>
        <translation>「%1」という名前は使用できません。</translation>
    </message>
    <message>
        <source>The file “%1” bears two different names.</source>
        <translation>ファイル「%1」に、2つの異なる名前が記録されています。</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>「%1」は暗号化されています。</translation>
    </message>
    <message>
        <source>“%1” is packed by a method (%2) that is not supported.</source>
        <translation>「%1」の圧縮方式（%2）には対応していません。</translation>
    </message>
    <message>
        <source>“%1” lies in another part of a split archive.</source>
        <translation>「%1」は、分割されたZIPの別のファイルに入っています。</translation>
    </message>
    <message>
        <source>The additional fields of “%1” are damaged.</source>
        <translation>「%1」の拡張フィールドが壊れています。</translation>
    </message>
    <message>
        <source>“%1” is a link or another special file.</source>
        <translation>「%1」は、リンクなどの特殊なファイルです。</translation>
    </message>
    <message>
        <source>The folder “%1” holds data like a file.</source>
        <translation>フォルダ「%1」に、ファイルのようなデータが含まれています。</translation>
    </message>
    <message>
        <source>The sizes of “%1” are impossible.</source>
        <translation>「%1」のサイズの記録が、ありえない値です。</translation>
    </message>
    <message>
        <source>Bytes before the first file belong to nothing in the ZIP archive.</source>
        <translation>最初のファイルの前に、ZIPのどの部分にも属さないデータがあります。</translation>
    </message>
    <message>
        <source>“%1” is not where the table of contents says.</source>
        <translation>「%1」が、目次に記録された位置にありません。</translation>
    </message>
    <message>
        <source>“%1” overlaps another part of the ZIP archive.</source>
        <translation>「%1」が、ZIPの別の部分と重なっています。</translation>
    </message>
    <message>
        <source>The sizes and the checksum behind “%1” are missing or contradict the table of contents.</source>
        <translation>「%1」の後にあるサイズとチェックサムの記録がないか、目次と一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) behind “%1” belong to nothing in the ZIP archive.</source>
        <translation>
            <numerusform>「%1」の後に、ZIPのどの部分にも属さない %nバイトのデータがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is described in two different ways inside the ZIP archive.</source>
        <translation>「%1」の情報が、ZIP内の2か所で食い違っています。</translation>
    </message>
</context>
<context>
    <name>epost::ZipLocator</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認を途中で取りやめました。</translation>
    </message>
    <message>
        <source>The file can be read as more than one ZIP archive; it is not certain which one is meant.</source>
        <translation>複数のZIPデータとして読み取れるファイルです。どれが本来のものか特定できません。</translation>
    </message>
    <message>
        <source>The ZIP archive's table of contents is not where its end record says. The file is damaged or incomplete.</source>
        <translation>ZIPの目次が、終端レコードの示す位置にありません。ファイルが壊れているか、不完全です。</translation>
    </message>
    <message>
        <source>The ZIP64 end record is missing or contradicts the end record.</source>
        <translation>ZIP64の終端レコードがないか、終端レコードと矛盾しています。</translation>
    </message>
    <message>
        <source>The ZIP archive lies inside the area of the digital signature, which the signature does not protect.</source>
        <translation>ZIPデータがデジタル署名の領域内にあります。この領域は署名で保護されません。</translation>
    </message>
    <message>
        <source>Bytes follow the ZIP archive that belong neither to it nor to a signature.</source>
        <translation>ZIPデータの後ろに、ZIPにも署名にも属さないデータがあります。</translation>
    </message>
    <message>
        <source>The ZIP archive has no end: the file is incomplete.</source>
        <translation>ZIPデータに終端がありません。ファイルが不完全です。</translation>
    </message>
    <message>
        <source>The file contains no ZIP archive.</source>
        <translation>ファイルにZIPデータが含まれていません。</translation>
    </message>
    <message>
        <source>The file contains another ZIP archive; it is not certain which one is meant.</source>
        <translation>ファイルに別のZIPデータが含まれています。どれが本来のものか特定できません。</translation>
    </message>
</context>
<context>
    <name>epost::WayBackSteps</name>
    <message>
        <source>State of the cluster before the step began (recorded)</source>
        <translation>始める前のクラスターの状態（記録）</translation>
    </message>
</context>
</TS>