"""What each feature of a mail says of who wrote it: learned by `bench/accuracy/learn_automatic.py`."""

ALWAYS = -2
ROWS = r"""
'''m>	3
'''s>	1
'''t>	-1
''<ab	3
''<abbi	2
''<abou	-3
''<abse	3
''<abwe	1
''<ac	1
''<acce	-3
''<acco	-1
''<ackn	3
''<acro	-1
''<acti	6
''<ad	-5
''<add>	-1
''<addr	-5
''<admi	-2
''<adre	-1
''<adwo	-1
''<af	-6
''<affi	-4
''<afwe	2
''<ag	-3
''<agai	-1
''<age>	-1
''<ai	-2
''<aids	-1
''<al	-2
''<all>	-3
''<am	2
''<an	-3
''<and>	-4
''<anme	-1
''<anno	-2
''<annu	2
''<anon	-1
''<antw	2
''<any>	-1
''<ap	2
''<apol	-2
''<appe	-2
''<appl	4
''<appr	2
''<ar	2
''<are>	6
''<arti	-2
''<as	2
''<asia	-1
''<aski	-1
''<asyl	-1
''<at	4
''<atte	1
''<au	14
''<augu	-1
''<auto	13
''<aw	5
''<away	4
''<ba	-3
''<back	-4
''<bad>	-1
''<bags	-3
''<ban>	-1
''<bank	1
''<barb	-1
''<been	2
''<bere	-1
''<bi	7
''<bien	2
''<biro	2
''<bl	-3
''<blac	-1
''<bloc	-2
''<bloo	-1
''<boar	-1
''<book	2
''<boun	-5
''<br	-7
''<brad	-2
''<brie	-2
''<bu	8
''<bure	10
''<bü	4
''<ca	-4
''<cake	-1
''<call	-6
''<can'	-1
''<can>	-3
''<card	-2
''<care	1
''<case	3
''<ce	1
''<cell	-1
''<cens	-2
''<ch	2
''<chan	-2
''<chat	-1
''<chec	4
''<chil	-1
''<chin	-2
''<chiu	6
''<cl	1
''<clin	-1
''<clos	3
''<co	-1
''<code	-2
''<codi	-1
''<coll	-3
''<comm	-2
''<conc	3
''<cons	-1
''<conv	-2
''<corr	4
''<coul	1
''<coun	3
''<cove	-4
''<cq	-2
''<cqc>	-2
''<cr	3
''<crea	4
''<cu	-5
''<cust	-1
''<cy	3
''<cyfa	-2
''<da	-5
''<data	-3
''<date	-5
''<day>	2
''<days	-1
''<de	2
''<dead	-4
''<deat	-2
''<deci	-2
''<deli	5
''<dema	3
''<deme	-2
''<deno	-1
''<depu	-2
''<desk	4
''<di	-4
''<diag	-2
''<diar	-4
''<dict	-1
''<diff	-1
''<dige	-4
''<din>	5
''<diol	3
''<disc	-1
''<ditt	1
''<do	-5
''<door	-1
''<down	-3
''<dr	-3
''<draf	-3
''<dz	1
''<dzię	1
''<ea	1
''<earl	-1
''<east	1
''<eg	-2
''<egfr	-2
''<eich	1
''<eid>	-3
''<em	3
''<emai	4
''<emer	-2
''<en	3
''<endi	-2
''<enqu	4
''<er	3
''<es	9
''<esta	1
''<et	-5
''<ethn	-5
''<ev	-4
''<even	-3
''<ever	-1
''<evid	-1
''<ex	-2
''<exam	-1
''<expe	2
''<exte	-2
''<fa	-4
''<faci	-2
''<faq>	-1
''<fast	-1
''<fath	-1
''<fe	-2
''<feri	-7
''<ferm	6
''<fest	-1
''<fi	-1
''<file	-3
''<find	-1
''<fl	-1
''<fo	-1
''<foi>	-1
''<for>	-3
''<form	-1
''<foru	3
''<fr	-5
''<frag	-2
''<frid	-3
''<frie	-7
''<from	-2
''<fron	-1
''<fu	-6
''<fuer	-4
''<full	-2
''<fw	-4
''<fwd>	-4
''<fé	-5
''<féri	-5
''<ga	4
''<ge	6
''<get>	-3
''<go	-4
''<goes	-4
''<goin	-2
''<gone	1
''<good	-5
''<got>	3
''<gr	-7
''<grou	-4
''<gu	1
''<gues	1
''<gw	-3
''<gwyl	-3
''<gy	-3
''<hajj	-1
''<half	-1
''<hand	-3
''<har>	3
''<has>	3
''<have	1
''<he	6
''<head	-1
''<hear	-1
''<hell	-1
''<help	1
''<henv	5
''<here	5
''<hi	1
''<high	-1
''<ho	-4
''<hold	-1
''<holi	2
''<hote	-1
''<hour	-4
''<how>	-3
''<hu	3
''<i'	3
''<i'm>	3
''<ia	-3
''<iait	-3
''<ih	2
''<ihre	2
''<in	-4
''<inbo	-3
''<inc>	2
''<inci	4
''<indi	-2
''<info	3
''<insp	3
''<inst	-2
''<inte	-1
''<invi	-3
''<invo	-2
''<is	-4
''<issu	-4
''<it	1
''<it's	2
''<ja	3
''<je	-1
''<jo	-4
''<job>	-3
''<ju	1
''<just	5
''<ki	-2
''<kidn	-2
''<kind	-3
''<kl	-3
''<ko	-3
''<la	-7
''<lang	-5
''<last	-2
''<le	-5
''<lead	-1
''<lett	-3
''<li	-6
''<lift	-2
''<list	-7
''<long	4
''<look	2
''<lost	-3
''<lu	-1
''<ma	-2
''<mail	-4
''<main	-2
''<man>	-1
''<mate	-3
''<me	3
''<medd	1
''<medi	-5
''<meet	-2
''<memb	-5
''<mens	2
''<mesa	2
''<mess	6
''<mi	-5
''<minu	-2
''<mist	-1
''<mo	2
''<mont	-2
''<more	-2
''<move	1
''<movi	-1
''<mu	-3
''<much	-2
''<mø	-3
''<na	2
''<nach	1
''<ne	-4
''<need	3
''<new>	-5
''<news	-3
''<next	-2
''<nh	-3
''<nhs>	-3
''<ni	8
''<nigh	-2
''<no	3
''<not>	3
''<note	-2
''<now>	-1
''<nu	-5
''<numb	-3
''<nurs	-3
''<od	8
''<odpo	5
''<of	3
''<off>	-4
''<offi	4
''<ofic	-1
''<ol	-5
''<old>	-5
''<one>	-1
''<ontv	2
''<op	-2
''<oppo	-1
''<or	2
''<orde	3
''<ot	3
''<othe	-2
''<otom	5
''<our>	-1
''<ov	3
''<over	-3
''<ow	-1
''<ox	-2
''<pa	-7
''<page	-1
''<pals	-2
''<pane	-1
''<pape	-5
''<parc	-5
''<part	-2
''<pate	1
''<paus	-1
''<pay>	-3
''<pe	1
''<peop	-1
''<pers	3
''<ph	-6
''<phar	-2
''<phot	-4
''<pl	-10
''<plac	-3
''<plak	-2
''<plea	-5
''<plus	-4
''<po	6
''<poli	-1
''<poss	-1
''<post	-1
''<potw	2
''<pr	-4
''<preg	-1
''<pres	-2
''<prim	-1
''<prob	-1
''<prog	1
''<pu	-2
''<publ	-1
''<py	4
''<qu	-7
''<ques	-5
''<quic	-2
''<quie	-1
''<ra	-4
''<rate	-3
''<read	-5
''<real	-2
''<rece	3
''<reci	3
''<reco	-1
''<recr	-2
''<redi	-1
''<ref>	3
''<refe	-3
''<refu	-2
''<reli	-1
''<remi	-4
''<remo	-1
''<repl	6
''<repo	-4
''<requ	8
''<rese	1
''<resi	-1
''<reti	2
''<reun	-3
''<rice	2
''<risp	1
''<rive	-2
''<ro	-6
''<rota	-2
''<ru	1
''<ré	-2
''<répo	-1
''<réun	-3
''<ră	1
''<răsp	1
''<sa	-7
''<sabb	1
''<sad>	-2
''<sale	-4
''<satu	-4
''<sc	-3
''<scre	-2
''<se	-1
''<seco	-1
''<secu	4
''<segn	1
''<send	1
''<serv	-2
''<sett	-1
''<sev>	-3
''<sh	-5
''<shar	-3
''<show	-1
''<si	-4
''<sign	-2
''<sk	2
''<sl	-5
''<slid	-5
''<sm	-1
''<so	-1
''<soli	6
''<soma	-2
''<some	-3
''<sp	-3
''<spot	-2
''<st	-3
''<stat	-3
''<step	-2
''<stri	-3
''<stud	1
''<su	-1
''<subj	-1
''<succ	-2
''<sunt	2
''<surg	-2
''<surv	-2
''<sw	1
''<swyd	2
''<sy	-1
''<ta	1
''<take	-1
''<te	-8
''<team	-1
''<temp	-2
''<test	-4
''<text	-1
''<th	-3
''<thal	-1
''<than	7
''<the>	-3
''<thes	-1
''<thur	-1
''<ti	-2
''<tick	2
''<time	-3
''<to	-1
''<topl	-2
''<tr	-1
''<trad	-2
''<trai	-1
''<tran	-1
''<trus	-2
''<tu	-3
''<tua>	-2
''<tues	-2
''<tw	-3
''<two>	-2
''<un	4
''<unat	-1
''<unde	2
''<univ	1
''<unsu	-1
''<unti	-1
''<up	-1
''<ur	-7
''<urge	-2
''<urla	-5
''<urlo	-1
''<us	-1
''<user	-3
''<ut	-1
''<va	-5
''<vaca	-6
''<van>	-4
''<vast	10
''<ve	-2
''<veri	2
''<vi	3
''<virt	2
''<visi	-2
''<vo	-3
''<vol>	-4
''<volu	-3
''<votr	1
''<vr	-8
''<vraa	-4
''<wa	1
''<wait	-1
''<want	-3
''<we	-5
''<webs	-3
''<wedi	4
''<wedn	-1
''<week	-2
''<wels	-2
''<wh	-4
''<wher	-1
''<whil	-1
''<whit	2
''<who>	-3
''<wi	-4
''<wint	-2
''<with	-5
''<word	-3
''<work	2
''<wr	-2
''<wres	-1
''<writ	1
''<wron	-1
''<ya	2
''<yanı	2
''<ym	-1
''<ymat	-1
''<yo	6
''<you>	5
''<your	5
''<zg	4
''<zgło	4
''<zo	-1
''<zone	-1
''<är	4
''<ären	4
''<în	-3
''<ав	8
''<авто	8
''<ва	1
''<ваше	1
''<вс	-2
''<встр	-2
''<ві	4
''<відп	2
''<за	4
''<заяв	6
''<зу	-2
''<зуст	-2
''<ме	1
''<от	2
''<пе	-2
''<пере	-2
''<пл	-2
''<плак	-2
''<по	2
''<пр	8
''<со	4
''<ال	4
''<تأ	3
''<تأكي	3
''<تر	-3
''<ترجم	-3
''<خا	3
''<در	4
''<درخو	4
''<شك	-2
''<شكوى	-2
''<مر	2
''<پو	-2
''<چھ	3
''<چھٹی	3
''<आप	1
''<बै	-2
''<बैठक	-2
''<আপ	1
''<আপনা	1
''<বা	2
''a>	-4
''aag	4
''aan	10
''aat	7
''abb	2
''abbat	1
''abbia	2
''abi	-2
''abl	9
''able>	9
''abo	-4
''about	-3
''abs	1
''absen	1
''abw	1
''abwes	1
''ac	-3
''aca	-6
''acati	-4
''acc	-4
''accep	-3
''acces	-2
''acco	-3
''accou	-1
''ace	-3
''ach	-3
''achri	1
''acili	-2
''acist	-2
''ack	1
''ackgr	-1
''ackno	3
''acr	-1
''acros	-1
''act	3
''actin	2
''actio	6
''ad>	-4
''ada	12
''add	-5
''addre	-5
''ade	-1
''adf	-2
''adfor	-2
''adi	-2
''ading	-2
''adl	-4
''adlin	-4
''adm	-2
''ado	2
''adr	-1
''adres	-1
''ads	-1
''adsca	-1
''adu	-1
''adw	-1
''adwoa	-1
''aem	-1
''aemia	-1
''aff	-4
''afi	-2
''afl	-6
''aft	-4
''afw	2
''afwez	2
''ag>	-4
''aga	5
''again	-1
''age	2
''agebo	-2
''agem>	2
''ages>	-1
''agg	2
''aggio	4
''agn	-2
''agnos	-2
''agr	-2
''ags	-3
''agu	-3
''agues	-1
''ah	-2
''ai	-3
''aid	-2
''aids>	-1
''ailbo	-1
''ailin	1
''ain	-5
''ainin	-1
''ainte	-2
''aints	-1
''air	-2
''ais	3
''ait	-3
''aith>	-2
''aitin	-1
''ajj	-1
''aka	-6
''akat>	-2
''ake	-3
''aki	-1
''al>	3
''alass	-1
''alazi	1
''ale	-4
''alf	-1
''ali	-2
''ality	-3
''all	-9
''als	-2
''alt	1
''alth>	-1
''ama	1
''amo	8
''ample	-1
''an'	1
''an't>	-1
''an>	-6
''ana	-2
''anc	-7
''ance>	-4
''ancy>	-1
''and	-4
''ande>	4
''andov	-3
''anel>	-1
''ang	-4
''ange>	-2
''anges	-1
''angua	-2
''angue	-6
''ani	-3
''anie>	-3
''ank	7
''anks>	9
''anm	-1
''anmel	-1
''ann	2
''annou	-2
''ano	5
''anony	-1
''ans	-1
''ansfe	-1
''anspl	-1
''ant	-6
''anted	-3
''antwo	2
''antı>	-2
''any	-3
''anı	2
''anıt>	2
''ape	-2
''apers	-5
''apo	-2
''apolo	-2
''app	3
''appea	-2
''appli	4
''appro	2
''apt	14
''aq>	-1
''ar	-2
''ar>	2
''ara	-5
''arb	-1
''arber	-1
''arc	-5
''arcel	-5
''arch>	-1
''arche	-2
''ard	-3
''ards>	-2
''are	5
''arers	2
''arf	-3
''arfod	-2
''arg	-2
''ari	-2
''aring	-1
''arl	-1
''arly>	-1
''arm	-2
''armac	-2
''arn	-1
''aro	4
''arr	2
''art	-4
''arti	-2
''artic	-3
''arves	-1
''ary	-2
''as	6
''as>	-2
''ase	-3
''aset>	-2
''ash	-4
''asi	-1
''asian	-1
''ask	-1
''askin	-1
''ass	6
''assae	-1
''ast	4
''aster	1
''astin	-1
''asy	-1
''asylu	-1
''at>	8
''ata	-1
''atase	-2
''atb	-1
''atbot	-1
''atc	1
''ate	6
''ated>	6
''atern	-2
''ates>	-1
''ath	-2
''ather	-1
''aths>	-2
''ati	10
''atic>	7
''atica	2
''atie>	-4
''atig>	3
''atik>	2
''ation	2
''atiqu	-1
''atisc	2
''atist	-3
''ato	-3
''ator>	-2
''ators	-2
''ats	7
''att	5
''atten	-2
''atu	-4
''aturd	-3
''aty	2
''atycz	2
''au	-1
''au>	4
''aub	-5
''aug	-1
''augus	-1
''aus	6
''ause>	-1
''aut	13
''auto>	1
''autom	12
''autor	4
''autos	5
''ave	6
''aveme	-1
''aver>	-1
''avi	-2
''aving	-2
''awa	6
''away>	4
''awt	2
''ay>	2
''ayr	11
''ays	-2
''azi	-2
''azion	-2
''bac	-2
''back>	-2
''backg	-1
''bad	-1
''bag	-3
''bags>	-3
''bank>	1
''bar	-1
''barbe	-1
''bat	1
''batic	1
''bba	1
''bbati	1
''bbi	2
''bbiam	2
''be>	-4
''bec	4
''bee	2
''been>	2
''beg	-1
''bel	-2
''ben	-1
''bend>	-2
''ber	-5
''ber's	-1
''berea	-1
''bers>	-3
''bersh	-3
''bes	2
''bestä	2
''bev	2
''beves	2
''bia	2
''biamo	2
''bid	7
''bida>	6
''bie	2
''bien>	2
''bil	-1
''bilit	-1
''bin	-3
''bir	1
''birou	2
''bje	-1
''bject	-1
''bla	-1
''black	-1
''ble	5
''bli	-1
''blic>	-1
''blo	-2
''block	-2
''blood	-1
''boa	-1
''board	-1
''bog	-2
''bogen	-2
''boo	2
''booki	2
''bot	3
''bots>	-1
''bou	-7
''bounc	-4
''bout>	-3
''box	-3
''boxes	-1
''bra	1
''bradf	-2
''bri	-6
''brief	-2
''bro	-1
''bsc	-1
''bscri	-1
''bse	1
''bsenc	-1
''bsi	-3
''bsite	-3
''bul	-1
''bur	10
''burea	10
''bwe	1
''bwese	1
''bür	4
''büro>	4
''ca>	1
''cac	-2
''cak	-1
''cake>	-1
''cal	-5
''call>	-5
''can	-7
''can't	-1
''cance	-5
''car	-2
''cards	-2
''care>	-3
''carer	4
''carve	-1
''cas	3
''case>	3
''cat	3
''catio	2
''cator	-1
''cce	-4
''ccept	-3
''ccess	-3
''cco	-1
''ccoun	-1
''ce>	-3
''ceb	2
''ced	4
''cei	1
''ceipt	-1
''ceive	3
''ceivi	-2
''cel	-6
''cell>	-1
''censu	-2
''cep	-1
''cepti	-1
''cer	2
''cerra	5
''ces	-9
''cess>	-2
''cessi	-1
''cev	2
''cevut	2
''ch	4
''ch>	-1
''cha	-1
''chang	-2
''chatb	-1
''che	1
''check	4
''cher>	-2
''chers	-1
''chi	2
''child	-1
''chine	-2
''chius	6
''chric	1
''cia	6
''cib	7
''cibid	7
''cid	4
''ciden	4
''cie	4
''cil	1
''cilit	-2
''cin	-1
''cina>	-1
''cip	-5
''cis	-3
''cisio	-2
''cit	2
''city>	-2
''cke	1
''cket>	2
''ckg	-1
''ckgro	-1
''ckl	-1
''ckle>	-1
''ckn	3
''cknow	3
''cks	-1
''cle	-3
''cli	-1
''clini	-1
''clo	3
''close	7
''closi	-1
''closu	-3
''cod	4
''codes	-2
''codin	-1
''col	-3
''colle	-3
''com	-3
''commu	-2
''compl	-2
''con	-2
''conce	3
''cond>	-1
''condm	-1
''confe	-3
''confi	1
''consu	-1
''conta	1
''contr	-2
''conve	-2
''cop	-2
''cor	1
''cordi	-4
''corre	4
''cou	2
''could	1
''counc	3
''count	-1
''cov	-4
''cover	-4
''cqc	-2
''creat	4
''creen	-2
''cri	1
''cribe	-2
''cript	-1
''cro	-2
''cross	-2
''cru	-2
''cruit	-2
''ct>	-2
''cti	1
''cting	1
''ction	1
''cto	2
''cur	4
''cure>	4
''cus	-1
''custo	-1
''cy>	-4
''cyf	5
''cyfar	-2
''cze	-5
''czn	2
''czna>	2
''d>	-10
''da>	4
''dan	-3
''dance	-1
''dar	1
''das	-1
''dat	-4
''data>	-2
''datas	-2
''dates	-5
''days>	-2
''dd>	-1
''dde	3
''ddf	2
''ddfa>	2
''ddi	-2
''ddr	-5
''ddres	-5
''de>	3
''dea	-5
''deadl	-4
''death	-2
''dec	-2
''decis	-2
''ded	-3
''del	9
''deliv	7
''delse	5
''dem	1
''deman	3
''demen	-2
''den	2
''dence	-1
''denom	-1
''dent>	5
''dep	-2
''deput	-2
''der	2
''des	11
''desk>	11
''dfa	2
''dfo	-2
''dford	-2
''dge	3
''dgeme	3
''di>	-3
''dia	-8
''diagn	-2
''diary	-4
''dic	-2
''dicat	-2
''dicti	-1
''dif	-1
''diffe	-1
''dig	-7
''diges	-4
''din	-5
''ding>	-7
''diolc	3
''dir	-2
''direc	-2
''dis	-4
''dit	2
''ditio	-1
''ditor	3
''ditt>	1
''dli	-4
''dline	-4
''dly	-1
''dme	-1
''dment	-1
''dmi	-1
''dne	-2
''dnesd	-1
''dney>	-2
''do>	5
''doc	-1
''dom	-2
''don	3
''doo	-1
''door>	-1
''dor	-3
''dov	-3
''dover	-3
''dow	-6
''down>	-3
''dpo	4
''dra	-4
''draft	-3
''dre	-6
''dren'	-1
''dress	-3
''ds>	-5
''dsc	-1
''dscar	-1
''du>	-5
''duc	-3
''ducti	-2
''dung>	-1
''dwo	-1
''dwoa>	-1
''dzi	1
''dzięk	1
''dź>	1
''e's	-2
''eac	-2
''ead	-7
''eadin	-2
''eadli	-4
''eadsc	-1
''eag	-3
''eague	-3
''eal	-2
''eam	-1
''ear	-3
''earch	-2
''earin	-1
''early	-1
''eas	-4
''ease>	-5
''easte	1
''eat	1
''eated	4
''eaths	-2
''eau	10
''eav	1
''eave>	2
''eavem	-1
''eaver	-1
''eavin	-2
''ebi	-2
''ebo	-2
''eboge	-2
''ebs	-1
''ebsit	-3
''ece	3
''eceip	-1
''eceiv	2
''ecept	-1
''eci	1
''ecibi	7
''ecisi	-2
''eck	3
''ecks>	-1
''eco	-2
''econd	-1
''ecord	-4
''ecr	-2
''ecrui	-2
''ect	1
''ectio	-1
''ector	3
''ecu	4
''ecure	4
''ecz	2
''ed>	7
''edd	1
''ede	-2
''eded>	-2
''edg	3
''edgem	3
''edi	-3
''edica	-1
''edire	-1
''edito	3
''edn	-1
''ednes	-1
''eds	1
''ee>	-1
''eed	5
''eeded	-2
''eek	-2
''een	-1
''eenin	-2
''eers>	-3
''ees	-2
''eet	-2
''eetin	-2
''ef>	2
''efe	-3
''eferr	-1
''efi	-2
''efing	-2
''efo	-3
''efu	-2
''eg>	-7
''egf	-2
''egfr>	-2
''egi	3
''egist	3
''egnal	1
''egnan	-1
''eic	2
''eich>	1
''eid	-4
''ein	1
''eip	-1
''eipt>	-1
''eir	-2
''eit	-2
''eitsn	1
''eiv	2
''eived	3
''eivin	-2
''ek>	12
''eke	-2
''el>	-3
''ela	7
''eld	2
''eldun	-1
''ele	3
''eli	7
''eligi	-1
''elive	7
''ello>	-1
''elp	1
''elpde	9
''els	1
''elsh>	-2
''em>	1
''ema	4
''email	4
''emand	3
''emb	-5
''ember	-5
''eme	-2
''ement	2
''emerg	-2
''emi	-5
''emia>	-1
''emind	-4
''emo	1
''emos>	3
''emove	-1
''emp	-2
''empor	-2
''emy	1
''en'	-1
''en's>	-1
''en>	3
''ena	-2
''enanc	-2
''enc	-3
''ence>	-6
''encia	6
''ency>	-3
''end	-3
''endan	-1
''ende>	4
''ended	-2
''endel	5
''ender	5
''endin	-6
''ene	16
''enh	1
''enhei	1
''eni	1
''enie>	3
''ening	-2
''eno	-1
''enomi	-1
''enq	4
''enqui	4
''ens	-2
''ensag	2
''ensus	-2
''ent	1
''ente>	5
''entia	-2
''ento>	1
''ents>	-2
''env	5
''enven	5
''eon	-3
''eone>	-2
''eop	-1
''eople	-1
''epi	-1
''epl	7
''eplie	-6
''eply>	9
''epo	-4
''eport	-4
''eps	-2
''ept	-3
''eptio	-1
''epu	-2
''eputy	-2
''equ	8
''eques	7
''equir	4
''er'	1
''er's>	1
''er>	-9
''erabl	4
''erate	-1
''erati	2
''erato	-1
''erb	-1
''erben	-2
''erc	-4
''erd	5
''ereav	-1
''erenc	-7
''erg	-2
''ergen	-2
''eri	-3
''erie>	-7
''erien	1
''ering	1
''erm	6
''ern	-2
''ernal	3
''ernit	-2
''erp	-1
''erpre	-2
''err	4
''ers	-6
''ershi	-3
''ersit	1
''erson	5
''ert	2
''erv	-2
''erver	-4
''ervic	1
''ery	1
''eryon	-1
''es>	-16
''esa	4
''esc	10
''escri	7
''esd	-2
''esday	-2
''ese	-3
''esear	-2
''esenh	1
''esi	-1
''esign	-1
''esk	11
''esp	3
''espon	3
''espos	1
''espue	-1
''essag	6
''esses	-4
''essur	-2
''est	3
''estar	-4
''estig	2
''estin	3
''estio	-5
''estiv	2
''estät	2
''et>	2
''ete	-2
''eter>	-3
''eters	-1
''eth	-1
''ethni	-5
''eting	-2
''etire	3
''etiri	-1
''etr	1
''ets	-7
''ett	1
''etter	-4
''ettin	2
''etu	-1
''eun	-3
''eunió	-2
''ev>	-4
''eve	-3
''even>	-2
''every	-1
''evest	2
''evi	-2
''evide	-1
''evu	2
''evuto	2
''ew>	-5
''ewa	3
''eway>	3
''ewh	2
''ews	-4
''exa	-1
''exc	-3
''exp	2
''exper	-2
''ext	-3
''ey>	-4
''ez>	-3
''ezi	4
''ezig>	6
''fa>	2
''fac	-2
''facil	-2
''faq	-1
''far	-2
''farfo	-2
''fas	-2
''fasti	-1
''fat	-1
''fathe	-1
''fe>	-1
''fee	1
''fei	-2
''fer	-4
''feren	-7
''ferie	-5
''ferin	-1
''fes	-1
''festi	-1
''ff>	-4
''ffe	-2
''fferi	-1
''ffi	2
''ffice	4
''fic	4
''ficat	3
''fice>	4
''ficin	-1
''fid	-2
''fiden	-2
''fig	-5
''fil	-3
''fin	-3
''fing>	-2
''fir	4
''firm>	-1
''firma	8
''firme	2
''fis	9
''fle	-6
''fno	7
''fod	-2
''foi	-1
''for	-2
''ford>	-3
''forma	3
''forms	-2
''forum	3
''fr>	-2
''fra	-2
''fri	-8
''frida	-3
''frien	-7
''fro	-2
''from>	-2
''front	-1
''frå	1
''fråga	-3
''ft>	-5
''fue	-4
''fuera	-4
''ful	-2
''full>	-2
''fwd	-4
''fwe	2
''fwezi	2
''fér	-5
''féria	-5
''ga>	3
''gad	2
''gai	-1
''gain>	-1
''gar	-2
''geb	-2
''gebog	-2
''gem	3
''gemen	3
''gen	-3
''gency	-2
''gent>	-2
''ger	4
''gery>	-2
''ges	2
''gest>	-4
''get	1
''gfr	-2
''ggi	4
''ggio>	4
''gh>	1
''ght	-4
''ghts>	-1
''gie	-2
''gies>	-2
''gio	2
''gious	-1
''gis	3
''giste	3
''gistr	1
''gn>	2
''gna	-1
''gnala	1
''gnanc	-1
''gnati	-1
''gno	-3
''gnosi	-2
''goe	-4
''goi	-2
''going	-2
''gon	1
''gone>	1
''goo	-5
''got	3
''gra	-4
''gram>	1
''gre	-1
''gro	-4
''groun	-1
''group	-4
''gru	-4
''gs>	-3
''gua	-1
''guage	-2
''gue	-5
''gues>	-4
''guest	1
''gus	-1
''gust>	-1
''gwy	-3
''gwyli	-3
''gło	4
''głosz	4
''hai	-3
''haj	-1
''hajj>	-1
''hal	-1
''halas	-1
''half>	-1
''han	2
''hando	-3
''hange	-2
''hank>	1
''hanks	9
''har	-1
''hare>	-3
''harma	-2
''has	3
''hat	-3
''hatbo	-1
''hav	1
''have>	1
''he>	-4
''heads	-1
''heari	-1
''hec	4
''heck>	6
''hecks	-1
''hei	-3
''heits	1
''hel	3
''hello	-1
''help>	-6
''helpd	9
''hen	4
''henve	5
''her	-2
''here>	4
''hers>	-2
''hes	-1
''hese>	-1
''hig	-1
''high>	-1
''hildr	-1
''hile>	-1
''hin	2
''hines	-2
''hing>	4
''hip	-3
''hit	2
''hiu	6
''hiusu	6
''hni	-5
''hnici	-2
''ho>	-3
''hold>	-1
''holid	2
''hon	-3
''hop	2
''hor	1
''hot	-4
''hotel	-1
''hoto>	-3
''hou	-4
''hours	-4
''how	-4
''hre	2
''hrich	1
''hs>	-4
''ht>	-2
''hte	-1
''hts	-1
''hur	-2
''hursd	-1
''i'm	3
''i>	5
''ia>	5
''iad	-1
''iag	-2
''iagno	-2
''iai	-3
''iaith	-3
''iam	2
''iamo>	2
''ian	-2
''iar	-4
''iary>	-4
''ias	-5
''iau	-3
''ibe	-2
''ibi	4
''ibili	-1
''ibl	-1
''ible>	-1
''ic	-2
''ic>	5
''ica	4
''ical>	1
''icate	3
''icati	5
''icato	-1
''ice	4
''ices>	-1
''icevu	2
''ich	3
''icht>	2
''ici	1
''ici>	-2
''icina	-1
''icity	-2
''ick	2
''icket	2
''ickle	-1
''icl	-2
''icle>	-2
''ict	-1
''ictio	-1
''icy	-1
''id>	-5
''ida	2
''idays	-1
''ide	-3
''ident	1
''ides>	-5
''idn	-2
''idney	-2
''ids	-2
''ie>	-9
''ief	-2
''iefin	-2
''ien	-2
''ience	-1
''ier	6
''ies	-2
''iet	1
''iew	-2
''ife	-1
''iff	-1
''iffer	-1
''ifi	2
''ifica	2
''ift	-3
''ige	-2
''igen>	2
''igest	-4
''igh	-5
''ight>	-3
''igiou	-1
''ign	-2
''ignat	-1
''igu	1
''ihr	2
''ihre>	1
''ik>	2
''ike	2
''il>	-2
''ila	7
''ilb	-1
''ilbox	-1
''ild	-1
''ildre	-1
''ile	-4
''ili	1
''ilita	-2
''ility	-1
''ill	4
''ily	-2
''im	-5
''ime	-3
''imers	-1
''imes>	-2
''imi	-1
''impr	-5
''in>	-4
''ina	-2
''inato	-1
''inb	-3
''inbox	-3
''inc	2
''incid	4
''ind	-6
''inder	-4
''indic	-1
''indly	-1
''ine	-3
''inese	-2
''inf	3
''infor	3
''ing	-6
''ini	1
''inic>	-1
''ining	-2
''ino	-3
''ins	-2
''inspe	3
''int	-3
''inten	-2
''inter	-3
''ints>	-1
''inu	-3
''inute	-2
''inv	-4
''invit	-3
''invoi	-2
''io>	8
''iol	3
''iolch	3
''ion	-3
''ionar	-1
''ionat	3
''ione>	-2
''ionis	-1
''ions>	-1
''iou	-1
''ious>	-1
''ip>	-4
''ipt	-1
''iptio	-1
''iqu	-2
''ique>	-1
''ir	-1
''ira	2
''irai	-1
''ire	2
''irect	-2
''ired>	5
''ireme	2
''iri	-2
''iring	-1
''irm	5
''irmat	6
''iro	2
''irou>	2
''irt	2
''irtua	2
''iry	4
''is>	5
''isc	-1
''isch>	-1
''ische	1
''iscon	-2
''ish	1
''isi	-3
''ision	-2
''isit>	-2
''isk	1
''isp	1
''ispos	1
''iss	-5
''issue	-4
''ist	-6
''ister	3
''istra	-2
''ists>	-2
''it'	2
''it's>	2
''it>	-2
''ita	-2
''itati	-1
''itato	-2
''ite	-4
''ited>	-2
''ith	-7
''iti	-3
''itian	-1
''ition	-1
''ito	1
''its	2
''itsno	1
''itt	2
''ity	-5
''ius	6
''iusur	6
''iva	2
''ivals	-1
''ive	6
''ived>	3
''ivera	4
''iverb	-2
''ivers	1
''ivery	3
''ivi	-2
''iving	-2
''iwn	-5
''iz>	1
''ięk	1
''iękuj	1
''ja>	-5
''je>	7
''jec	-1
''ject>	-1
''jem	1
''jemy>	1
''jes	-2
''jj>	-1
''job	-3
''jul	1
''jus	5
''ka>	-3
''kan	-6
''kanie	-2
''kap	18
''kar	1
''kat	-2
''ke>	-1
''ken	-1
''kes	2
''ket	2
''kgr	-1
''kgrou	-1
''kid	-2
''kidne	-2
''kim	-3
''kin	4
''kindl	-1
''king>	6
''kla	-3
''kle	-1
''kno	6
''knowl	3
''kom	-4
''ks>	6
''ksh	-2
''kshop	-2
''kuj	1
''kujem	1
''kun	-1
''la>	-1
''lab	6
''lac	-4
''lack>	-1
''lag	-2
''lai	-2
''laint	-2
''lak	-2
''lakat	-2
''lam	-2
''lan	-4
''langu	-5
''lant>	-1
''lantı	-2
''las	-2
''lassa	-1
''last>	-2
''lat	4
''latio	-2
''lau	-5
''laub>	-5
''laz	1
''lazio	1
''lbo	-1
''lboxe	-1
''lch	3
''ld>	-4
''ldi	3
''lding	3
''ldr	-2
''ldren	-1
''ldu	-1
''ldung	-1
''le>	3
''lea	-5
''lead>	-1
''leagu	-3
''lease	-5
''leave	1
''leavi	-2
''ledge	3
''lef	-3
''lem	-1
''len	-2
''les	-3
''let	-9
''lets>	-6
''lette	-4
''lf>	-1
''li>	5
''lia	-3
''liau>	-3
''lic	5
''licat	4
''licit	6
''licy>	-1
''lid	-2
''liday	2
''lides	-5
''lie	-5
''lies>	-6
''lif	-2
''lift>	-2
''lig	-1
''ligio	-1
''lin	-4
''line>	-4
''linic	-1
''lis	-8
''list>	-6
''lists	-1
''lit	-4
''litat	-2
''lity>	-3
''liv	6
''liver	7
''ll	-3
''ll>	-5
''lla	-1
''lle	-2
''lleag	-3
''llo	-1
''llt	2
''lni	1
''lo>	-1
''loc	-2
''lock>	-2
''log	-2
''logie	-2
''lon	3
''long>	-1
''longe	5
''loo	1
''lood>	-1
''looki	2
''lop	-1
''los	3
''losed	7
''losin	-1
''lost>	-3
''losur	-3
''lot	1
''low	-3
''loy	-1
''lp>	-6
''lpd	9
''lpdes	9
''ls>	-6
''lse	5
''lsh	-2
''lt>	1
''lta	-1
''ltati	-2
''lte	1
''lum	-1
''lun	-3
''lunte	-3
''lus	-5
''ly>	8
''m>	-1
''ma>	-1
''maa	7
''mac	2
''macie	4
''mad	3
''mai	-3
''mail>	-2
''mailb	-1
''maint	-2
''mal	-3
''man	1
''mande	3
''mas	2
''mat	12
''mateb	-1
''mater	-3
''matic	8
''matik	8
''matio	7
''matiq	-1
''matis	4
''matyc	2
''mbe	-6
''mber>	-3
''mbers	-5
''me>	-4
''med	-3
''media	-5
''medic	-1
''mee	-3
''meeti	-2
''mel	3
''meldu	-1
''mem	-5
''membe	-5
''men	1
''mensa	2
''ment>	3
''menti	-2
''mento	2
''meo	-3
''meone	-3
''mer	-1
''mere>	1
''merge	-2
''mers>	-1
''mes	4
''mesaj	2
''messa	6
''met	1
''mi>	-4
''mia	-1
''min	-4
''minat	-1
''minde	-4
''minut	-2
''mis	-5
''mmu	-3
''mmuni	-2
''mo>	1
''mod	1
''mon	-1
''month	-2
''mor	-5
''more>	-2
''mos	3
''mot	3
''mou	-1
''mous>	-1
''move>	-1
''moved	1
''movin	-1
''mpa	4
''mpl	-2
''mplai	-2
''mpo	-2
''mpora	-2
''mra	-3
''ms>	-2
''muc	-2
''much>	-2
''mun	-5
''munit	-2
''my>	1
''mát	-1
''mátic	-1
''n's	1
''n't	-1
''n>	-5
''na>	3
''nac	1
''nachr	1
''nal	3
''nalaz	1
''nam	-1
''nan	-2
''nance	-2
''nancy	-1
''nar	-3
''nary>	-1
''nat	4
''natal	2
''natio	2
''nator	-1
''natte	-1
''nbo	-3
''nbox>	-3
''nc>	2
''nce	-8
''nces>	-8
''nci	9
''ncia>	7
''ncide	4
''ncil>	2
''ncy	-3
''nd>	-7
''nda	2
''ndanc	-1
''nde	9
''nded>	-2
''ndeli	4
''ndels	5
''nder>	1
''ndi	-7
''ndica	-1
''nding	-7
''ndl	-1
''ndly>	-1
''ndm	-1
''ndmen	-1
''ndo	-4
''ndove	-3
''nee	3
''neede	-2
''nel	-3
''nen	2
''nes	-3
''nesda	-1
''nese>	-2
''new	-6
''news>	-3
''nex	-2
''next>	-2
''ney	-2
''nfe	-3
''nfere	-6
''nfi	1
''nfide	-2
''nfig>	-5
''nfirm	5
''nfo	3
''nform	3
''ng>	-5
''nge	1
''nger>	5
''nges>	-1
''ngs	2
''ngu	-5
''nguag	-2
''nhe	1
''nheit	1
''nhs	-3
''ni>	-7
''nic	-3
''nicit	-2
''nie	6
''nig	-3
''night	-3
''nin	-3
''ning>	-3
''nio	-3
''nion>	-3
''nis	5
''nists	-1
''nit	-4
''nity>	-4
''niv	1
''niver	1
''nió	-2
''nión>	-1
''nk>	2
''nks	9
''nmeld	-1
''nne	11
''nno	-2
''nnoun	-2
''nnu	2
''no>	-4
''nod	7
''nom	-1
''nomin	-1
''non	2
''nonym	-1
''nor	-1
''nos	-2
''nosis	-2
''not	4
''notes	-2
''notiz	1
''nou	1
''nounc	-2
''now	5
''nowle	3
''nqu	3
''nquir	4
''nsa	2
''nsage	2
''nse	-3
''nsf	-2
''nsfer	-1
''nsi	-1
''nsibi	-1
''nsp	2
''nspec	3
''nspla	-1
''nst	-2
''nsu	-4
''nsubs	-1
''nsult	-1
''nsus>	-2
''nta	-2
''ntact	1
''nte	-5
''nted>	-3
''nteer	-3
''ntena	-2
''nter>	-2
''nterp	-2
''nth	-2
''nti	-4
''ntia>	-2
''ntil>	-1
''nto	3
''ntr	-2
''nts	-4
''ntv	2
''ntvan	2
''ntw	2
''ntwoo	2
''ntwor	1
''ntı	-2
''nue	2
''num	-3
''numbe	-3
''nur	-3
''nurse	-3
''nut	-2
''nutes	-2
''nve	2
''nvend	5
''nvi	-3
''nvita	-1
''nvite	-2
''nvo	-1
''nvoic	-2
''nym	-1
''nymou	-1
''nıt	2
''oa>	-1
''oar	-1
''oard>	-1
''ob	3
''ob>	-3
''oca	-2
''ock	-2
''od>	2
''ode	2
''odes>	-2
''odi	-1
''oding	-1
''odp	4
''odu	-4
''oed	-3
''oes	-4
''off	1
''offic	4
''ofi	5
''ofici	-1
''oge	-2
''ogen>	-2
''ogi	-3
''ogies	-2
''ogr	1
''ogram	1
''oic	-2
''oice>	-2
''oin	-2
''oing>	-2
''oki	5
''oking	5
''oko	-3
''ol>	-5
''olc	3
''olch>	3
''old	-4
''ole	-1
''oli	4
''olici	6
''olicy	-1
''olida	2
''oll	-1
''ollea	-3
''olo	-2
''ologi	-2
''ols	-1
''olu	-3
''olunt	-3
''om>	-3
''oma	11
''omaat	7
''omali	-2
''omat>	1
''omati	11
''omaty	2
''omeon	-3
''omi	-4
''omina	-1
''omm	-3
''ommun	-3
''ompla	-2
''oms	-3
''omá	-1
''omáti	-1
''on>	-1
''ona	5
''onary	-1
''onc	3
''onden	5
''ondme	-1
''one	-3
''ones>	-2
''onfer	-3
''onfid	-2
''onfig	-5
''onfir	5
''ong	3
''onger	5
''oni	-1
''onist	-1
''ono	-3
''ons	-1
''onsib	-1
''onsul	-1
''ont	-1
''ontac	1
''ontro	-2
''ontva	2
''onv	-2
''ony	-1
''onymo	-1
''oo>	21
''ood	-6
''ook	4
''ookin	4
''oom	-2
''oor	1
''oord>	2
''oot	-4
''ope	-2
''opl	-2
''oplan	-2
''ople>	-1
''opp	-1
''oppor	-1
''opt	-1
''or>	-3
''ora	5
''ord	-1
''order	3
''ordin	-5
''ore	-2
''orepl	4
''ori	2
''ork	2
''orkin	4
''orksh	-2
''orm	1
''ormat	3
''orms>	-2
''oro	3
''orr	4
''orres	5
''ors	-3
''ort	-3
''ortin	-2
''ortun	-1
''oru	2
''orum>	3
''os>	1
''ose	6
''osed>	7
''osi	-3
''osing	-1
''osis>	-2
''oss	1
''ossib	-1
''ost	1
''osta>	2
''oster	-3
''osts>	-2
''osu	-3
''osure	-3
''osv	5
''osvar	5
''osz	4
''oszen	4
''ot>	2
''ota	-2
''ote	6
''otel>	-1
''otes>	-2
''oth	-2
''other	-2
''oti	1
''otiz>	1
''otk	-3
''otkan	-2
''otoma	5
''otr	2
''otre>	1
''ots	-1
''otw	2
''otwie	2
''ou>	7
''oug	2
''oul	1
''ould>	1
''oun	-3
''ounce	-5
''ounci	3
''ound>	-2
''ounts	-2
''oup	-4
''oups>	-1
''our	2
''ours>	-5
''ous	-2
''out	-2
''ova	4
''oval>	4
''ove	-7
''oved>	1
''over>	-7
''ovi	-1
''oving	-1
''ově	12
''ow>	-5
''owe	-4
''owing	-1
''owl	2
''owled	3
''own	1
''ox>	-3
''oxe	-1
''oxes>	-1
''ość	5
''pag	-1
''page>	-1
''pal	-2
''pals>	-2
''pan	-4
''panel	-1
''pap	-5
''paper	-5
''par	-5
''parce	-5
''part>	-1
''pas	2
''passi	1
''pat	3
''pater	2
''pau	-1
''pause	-1
''pay	1
''pde	9
''pdesk	9
''pe>	-5
''pea	-2
''pec	4
''pect>	2
''pen	1
''peo	-1
''peopl	-1
''per	-1
''perie	-1
''pers>	-5
''perso	5
''pha	-2
''pharm	-2
''pho	-5
''photo	-4
''pin	-1
''ping>	-1
''pla	-4
''place	-3
''plain	-2
''plaka	-2
''plant	-2
''ple	-7
''pleas	-5
''pli	-2
''plica	4
''plies	-6
''plo	-4
''plu	-4
''ply	9
''pol	-2
''polic	-1
''polog	-2
''pon	2
''ponde	5
''ponsi	-1
''por	-3
''porar	-2
''port>	-3
''porti	-2
''portu	-1
''possi	-1
''post>	-1
''posta	2
''poste	-3
''posts	-2
''potka	-2
''potwi	2
''ppe	-3
''ppl	4
''pplic	4
''pport	-1
''ppr	2
''pprov	2
''pre	-4
''pregn	-1
''press	-2
''prete	-2
''pri	-1
''pro	1
''progr	1
''prova	4
''ps>	-3
''psa	-1
''pt>	-2
''pti	-1
''ption	-1
''pub	-1
''publi	-1
''pue	-1
''puest	-1
''pun	-1
''puns>	1
''put	-2
''puty>	-2
''py>	-4
''qc>	-2
''quest	1
''qui	2
''quick	-2
''quiet	-1
''quire	4
''quiry	4
''r's	1
''r>	-1
''ra>	2
''raa	-4
''raag>	-4
''rab	2
''rable	4
''rac	-5
''rad	-1
''radfo	-2
''raduc	-2
''raf	-3
''raft>	-3
''rag	-2
''rageb	-2
''rai	-1
''raini	-1
''ram	3
''ran	-4
''rance	-3
''ransf	-1
''ransp	-1
''rar	1
''rary>	3
''ras	-3
''rat	-3
''rates	-1
''ratio	-1
''rator	-1
''rbe	-3
''rbend	-2
''rber'	-1
''rce	-5
''rch	-2
''rcher	-2
''rd>	1
''rda	-3
''rday>	-3
''rde	2
''rder>	3
''rdi	-4
''rding	-4
''rds	-2
''re	-5
''re>	4
''rea	1
''read>	-3
''readi	-2
''real>	-2
''reate	4
''reau>	10
''reave	-1
''receb	2
''recei	2
''recep	1
''recib	7
''recor	-4
''recru	-2
''recti	-1
''red	3
''redir	-1
''reeni	-2
''ref	-2
''refer	-3
''reg	2
''regis	3
''regna	-1
''relig	-1
''rem	-4
''remen	2
''remin	-4
''remov	-1
''ren	-5
''ren's	-1
''rence	-7
''rende	4
''rep	5
''repli	-6
''reply	9
''repor	-4
''req	8
''reque	7
''requi	4
''rer	5
''rers>	2
''res	-4
''resea	-2
''resig	-1
''respo	4
''respu	-1
''ress>	-3
''resse	-2
''ressu	-2
''rest>	-1
''ret	-2
''reter	-2
''retir	2
''reu	-3
''reuni	-3
''rev	-2
''rfo	-2
''rfod>	-2
''rg>	-1
''rga	-2
''rge	-4
''rgenc	-2
''rgent	-2
''rgery	-2
''ri>	2
''ria	-3
''rial>	2
''rias>	-5
''rib	-2
''ribe>	-2
''ric	3
''ricev	2
''richt	1
''rid	-2
''riday	-3
''rie	-10
''riefi	-2
''rienc	-1
''riend	-7
''rif	4
''rific	3
''rig	-1
''right	-1
''rik	-3
''rike>	-3
''rim	-1
''rin	-3
''ring>	-4
''rio	6
''rip	-1
''ripti	-1
''ris	-2
''rispo	1
''rit	3
''rite>	-1
''riv	-3
''river	-2
''rk>	1
''rki	2
''rking	4
''rks	-2
''rksho	-2
''rla	-5
''rlaub	-5
''rlo	-1
''rlop>	-1
''rly	-1
''rm>	-1
''rma	8
''rmaci	-1
''rmati	7
''rme	3
''rmer>	1
''rmi	-1
''rms	-2
''rn>	1
''rna	4
''rnal>	3
''rni	-3
''rnity	-2
''ro>	9
''rob	1
''rog	1
''rogra	1
''rol	3
''rom	-3
''ron	-1
''rong>	-1
''ront>	-1
''ros	-2
''ross>	-2
''rot	-4
''rota>	-2
''rou	-1
''round	-1
''roup>	-3
''roups	-1
''rov	2
''roval	4
''rpr	-1
''rpret	-2
''rra	4
''rre	4
''rred>	-1
''rresp	5
''rri	2
''rs>	-9
''rsd	-2
''rsday	-1
''rse	-3
''rsh	-3
''rship	-3
''rsi	-1
''rsity	1
''rso	5
''rson>	4
''rst	-1
''rt>	-3
''rta	1
''rte	-2
''rti	-4
''rticl	-2
''rting	-2
''rtu	1
''rtual	2
''rtuni	-1
''rui	-2
''ruiti	-2
''rum	3
''rup	-4
''rus	-2
''rust>	-2
''ruste	-1
''rve	-5
''rver>	-4
''rves>	-1
''rvey>	-2
''rvi	1
''rvice	1
''ry>	1
''ryo	-1
''ryone	-1
''rzy	2
''råg	-3
''råga>	-3
''rép	-1
''répon	-1
''réu	-3
''réuni	-3
''răs	1
''răspu	1
''s>	-11
''sa>	2
''sab	1
''sabba	1
''sad	-2
''sae	-1
''saemi	-1
''sag	6
''sage>	5
''sagem	2
''sages	-1
''saggi	4
''saj	3
''sak	7
''sal	-4
''sat	-5
''satur	-4
''say	-1
''sca	-2
''scarv	-1
''sch	1
''sche>	1
''sco	-2
''scree	-2
''scrib	-2
''scrip	-1
''sda	-3
''sday>	-3
''se>	-4
''sea	-2
''searc	-2
''sec	1
''secon	-1
''secur	4
''sed	7
''seg	1
''segna	1
''sen	8
''sence	-1
''sende	5
''senhe	1
''sent>	-4
''ser	-3
''serve	-4
''servi	1
''ses	-7
''setti	-1
''sev	-3
''sfe	1
''sfer>	-1
''sh>	-6
''sha	-4
''share	-3
''shi	-1
''ship>	-3
''shop>	2
''sia	-1
''sian>	-1
''sib	-2
''sibil	-1
''sible	-1
''sick>	1
''sickl	-1
''sie	-3
''sig	3
''signa	-1
''signi	-3
''sin	-3
''sing>	-3
''sio	-3
''sion>	-4
''sit	-4
''site>	-3
''sity>	1
''sk>	12
''ska	1
''ski	5
''sking	-1
''sli	-5
''slide	-5
''sma	-2
''sno	1
''snoti	1
''sol	4
''solic	6
''som	-3
''somal	-2
''someo	-3
''son	5
''sor	-2
''spe	4
''spect	2
''spl	-1
''splan	-1
''spo	2
''spond	5
''spost	2
''spotk	-2
''spues	-1
''spuns	1
''ss>	-5
''ssa	5
''ssaem	-1
''ssage	4
''ssagg	4
''sse	4
''sses>	-4
''ssibl	-1
''ssing	-3
''ssion	1
''ssu	-4
''ssue>	-4
''ssure	-2
''st>	-3
''sta	3
''start	-2
''state	4
''stati	-3
''ste	3
''sted>	3
''steps	-2
''ster>	-2
''sti	-1
''stion	-5
''stiva	2
''sto	-2
''stoms	-1
''str	-1
''strat	-4
''strik	-3
''sts	-3
''stu	1
''stä	5
''stäti	2
''sub	-2
''subje	-1
''subsc	-1
''suc	-2
''succe	-2
''sue	-4
''sul	-2
''sulta	-1
''sun	5
''sunt>	2
''sur	-2
''sura>	6
''sure>	-3
''surge	-2
''surve	-2
''sus	-2
''sva	6
''svar>	6
''swy	2
''swydd	2
''syl	-1
''sylum	-1
''sze	4
''szeni	4
''t's	2
''t>	-5
''tac	1
''tact>	-2
''tacti	2
''tag	1
''tak	-2
''take>	-1
''tal	-2
''tam	-2
''tan	1
''tant>	2
''tar	-4
''tas	-2
''taset	-2
''tat	1
''tate>	-1
''tatio	-3
''tatis	-3
''tator	-2
''tbo	-1
''tbots	-1
''tch	-1
''tea	-1
''team>	-1
''ted	3
''tee	-3
''teers	-3
''tek	4
''tel	4
''tem	-1
''tempo	-2
''ten	-4
''tenan	-2
''tenda	-1
''tende	-4
''tente	-2
''tep	-2
''teps>	-2
''ter	-6
''terna	4
''terni	-2
''terpr	-2
''ters>	-1
''tes	-5
''test>	-1
''testi	-3
''tex	-1
''th>	-2
''tha	5
''thala	-1
''thank	7
''the	-5
''ther>	-2
''thers	-1
''these	-1
''thn	-5
''thnic	-2
''tho	2
''ths	-2
''thu	-1
''thurs	-1
''thw	-2
''tia	-3
''tian>	-1
''tic	7
''tica>	1
''tical	1
''tice>	-1
''ticke	2
''ticle	-2
''tie	-7
''tig	5
''tigen	2
''tik	7
''til	2
''tim	-4
''time>	-1
''timer	-1
''times	-2
''tin	2
''ting>	-2
''tio	-1
''tiona	-1
''tioni	-1
''tions	-2
''tiq	-2
''tique	-2
''tir	2
''tirem	2
''tirin	-1
''tisch	2
''tisti	-3
''tiv	3
''tival	-1
''tive>	1
''tiz	1
''tka	-3
''tkani	-2
''tme	1
''tment	1
''to>	2
''tom	12
''tomaa	7
''tomat	12
''toms>	-1
''tomát	-1
''too	-2
''top	-2
''topla	-2
''tor	2
''torep	4
''tors>	-2
''tos	2
''tosva	5
''tra	-6
''tradu	-2
''train	-1
''trans	-1
''trati	-4
''tre	3
''trike	-3
''tro	-3
''tru	-2
''trust	-2
''try	-1
''ts>	-6
''tsn	1
''tsnot	1
''tt>	4
''tta	2
''tte	-2
''ttend	-2
''tter>	-3
''tti	2
''tting	-1
''tu>	7
''tua	-1
''tud	5
''tue	-2
''tuesd	-2
''tun	-3
''tunit	-1
''tur	-3
''turda	-3
''ture>	2
''tva	2
''tvang	2
''twi	1
''twier	2
''two	1
''twoor	2
''twort	1
''ty>	-6
''tyc	2
''tyczn	2
''tät	2
''tätig	2
''tór	6
''tório	6
''tı>	-1
''ua>	-1
''uag	-2
''uage>	-2
''uages	-1
''ualit	-2
''uar	1
''ub>	-5
''ubj	-1
''ubjec	-1
''ubl	-1
''ublic	-1
''ubs	-1
''ubscr	-1
''ucc	-2
''ucces	-2
''uch	2
''uct	-3
''uctio	-2
''ude	-3
''udi	-2
''ue>	-4
''uer	-3
''uera>	-4
''ues	-2
''uesda	-2
''uest>	6
''uesta	-1
''uesti	-5
''ugh	2
''ugu	-1
''ugust	-1
''uic	-2
''uick>	-2
''uie	-1
''uir	6
''uired	4
''uiry>	4
''uit	-2
''uitin	-2
''uje	-1
''ujemy	1
''ula	-1
''uld	1
''uli	-3
''ull	-2
''ultat	-2
''um>	2
''umb	-3
''umber	-3
''un	-5
''una	6
''unatt	-1
''unc	-3
''unce>	-2
''uncil	3
''und	-2
''undel	4
''une	-5
''une>	2
''uni	-5
''union	-3
''unity	-3
''unive	1
''unión	-1
''uns	-1
''unsub	-1
''unt	-3
''untee	-3
''until	-1
''unts>	-2
''up>	-3
''upp	-2
''ups	-1
''ur>	4
''ura	3
''urd	-2
''urday	-3
''ure	5
''ureau	10
''urg	-3
''urgen	-2
''urger	-2
''url	-5
''urlau	-5
''urlop	-1
''urs	-8
''ursda	-1
''urse>	-2
''urv	-2
''urvey	-2
''use	-2
''usi	-5
''ust	1
''usted	1
''ustom	-1
''usu	6
''usura	6
''ut>	-2
''ute	-5
''utes>	-2
''uth	5
''uto	13
''utoma	12
''utomá	-1
''utore	4
''utosv	5
''uty	-2
''vac	-6
''vacat	-4
''vai	8
''val	3
''vals>	-1
''van	-2
''var	9
''vas	10
''vasta	10
''ve	-3
''ve>	2
''ved	4
''vem	-1
''vemen	-1
''ven	1
''vende	5
''ver	-6
''verab	4
''verbe	-2
''verif	2
''very>	3
''veryo	-1
''ves	1
''vesti	2
''vey	-2
''vic	1
''vice>	1
''vid	-1
''viden	-1
''vie	4
''vin	-4
''ving>	-4
''vir	1
''virtu	2
''vis	-2
''visit	-2
''vit	-3
''vitat	-1
''vite>	-1
''vited	-2
''voi	-1
''voice	-2
''vol	-6
''volun	-3
''vot	1
''votre	1
''vra	-4
''vraag	-4
''vut	2
''vuto>	2
''waa	11
''wai	1
''waiti	-1
''wan	-3
''wante	-3
''way	5
''wd>	-4
''we'	4
''web	-5
''websi	-3
''wedne	-1
''wee	-2
''week>	-1
''wel	-2
''welsh	-2
''wes	-1
''wesen	1
''wez	4
''wezig	4
''wha	-1
''where	1
''while	-1
''who	-3
''wia	1
''wie	2
''wierd	2
''win	-2
''wing>	-1
''winte	-2
''wit	-5
''with>	-5
''wle	3
''wledg	3
''wn>	-2
''wo>	-2
''woa	-1
''woo	2
''woord	2
''wor	4
''word>	3
''wordi	-2
''work>	1
''worki	4
''works	-2
''wort>	1
''wre	-1
''wres>	-1
''wri	1
''write	-1
''wro	-1
''wrong	-1
''ws>	-4
''wyd	2
''wyddf	2
''wyl	-3
''wylia	-3
''xam	-1
''xes	-1
''xpe	2
''xperi	-1
''xt>	-2
''xte	-2
''yan	2
''yanıt	2
''ycz	2
''yczna	2
''ydd	2
''yddfa	2
''ye>	-5
''yet	1
''yfa	-2
''yfarf	-2
''yli	-3
''yliau	-3
''ylu	-1
''ylum>	-1
''yma	5
''ymate	-1
''ymo	-1
''ymous	-1
''yon	-1
''yone>	-1
''you	5
''your>	5
''yr>	2
''ys>	-2
''za>	2
''zen	13
''zenie	1
''zgł	4
''zgłos	4
''zig	4
''zio	-2
''zione	-2
''zię	1
''zięku	1
''zna	2
''zon	2
''zones	-1
''à>	-6
''áti	-1
''ática	-1
''ão>	-1
''äre	4
''ärend	4
''äti	2
''åga	-3
''ée>	3
''épo	-1
''épons	-1
''éri	-4
''érias	-5
''ét	-2
''étai	-2
''éun	-3
''éunio	-3
''înt	-3
''óri	6
''ório>	6
''üro	4
''ăsp	1
''ăspun	1
''ęku	1
''ękuje	1
''ıt>	2
''łos	4
''łosze	4
''ść>	5
''ştı	1
''άντ	3
''άντησ	3
''ηση	3
''ντη	3
''ντηση	3
''ση>	3
''τησ	3
''τηση>	3
''авт	8
''автом	5
''ака	-2
''ати	2
''атиче	4
''атичн	2
''аше	1
''аяв	6
''аявка	7
''ваш	1
''ваше>	1
''вер	6
''вет	5
''вка	7
''вку	2
''вст	-2
''встре	-2
''вто	8
''втома	5
''від	4
''відпо	2
''відь>	2
''дит	-1
''дпо	2
''дпові	2
''дтв	3
''дтвер	3
''дь>	2
''ени	1
''ение>	1
''енн	4
''ення>	4
''ерд	3
''ере	-2
''ет>	8
''ета	3
''еча	-2
''зая	6
''заявк	6
''зус	-2
''зустр	-2
''ие>	1
''иче	4
''ичн	2
''ична>	2
''кар	-4
''кат	1
''ку>	2
''лак	-2
''лакат	-2
''мат	5
''матич	5
''на>	5
''ние	1
''ння	2
''но>	1
''ня>	6
''ові	2
''овідь	2
''ома	5
''омати	5
''отв	5
''ответ	5
''отп	-4
''пер	-2
''пла	-2
''плака	-2
''пов	2
''повід	2
''пра	7
''при	4
''реч	-2
''реча>	-2
''річ	-2
''стр	-2
''стреч	-2
''стріч	-2
''сут	5
''та>	8
''тве	6
''тверд	3
''твет>	5
''те>	5
''ти>	-4
''тич	5
''тична	2
''то>	-5
''том	5
''томат	5
''тре	-2
''треча	-2
''три	1
''трі	-2
''тріч>	-2
''ты>	-6
''уст	-2
''устрі	-2
''ча>	-2
''чен	4
''чна	2
''ше>	1
''щен	1
''щение	1
''явк	6
''ідп	2
''ідпов	2
''ідь	2
''іч>	-2
''أكي	3
''أكيد>	3
''ات>	-6
''ار>	5
''است	3
''استلا	1
''ال>	-2
''الم	5
''ام>	1
''تأك	3
''تأكيد	3
''تر>	2
''ترج	-3
''ترجمہ	-2
''تك>	3
''تلا	1
''تلام>	1
''جمہ	-2
''خوا	4
''خواست	4
''درخ	4
''درخوا	4
''رجم	-3
''رجمہ>	-2
''رخو	4
''رخواس	4
''ست>	4
''ستل	1
''ستلام	1
''شكو	-2
''شكوى>	-2
''قات	-3
''كوى	-2
''كيد	3
''لام	1
''مہ>	-2
''واس	4
''واست>	4
''وال	-2
''وى>	-2
''ية>	2
''يد>	9
''پوس	-2
''چھٹ	3
''کار	5
''ھٹی	3
''आपक	1
''का>	-1
''ठक>	-2
''बैठ	-2
''बैठक>	-2
''वाल	1
''स्थ	4
''िका	-1
''ैठक	-2
''আপন	1
''আপনার	1
''নার	1
''পনা	1
''পনার>	1
''বার	-1
''সিল	-3
''ার>	-2
''ের>	6
'<aa	-2
'<aan>	-2
'<ab	2
'<abla	-3
'<abro	-1
'<abse	9
'<abus	-2
'<abwe	-3
'<aby>	7
'<ac	3
'<acce	4
'<acci	-1
'<acco	10
'<aces	4
'<ache	2
'<acho	-3
'<acht	-1
'<acil	3
'<ackn	-1
'<acor	-3
'<acro	-2
'<act>	2
'<acti	-1
'<acto	-1
'<actu	-1
'<acus	-5
'<ad	5
'<add>	-2
'<adde	3
'<addi	-1
'<adju	2
'<admi	4
'<adop	2
'<adre	16
'<adul	1
'<adva	-1
'<adve	-5
'<advi	8
'<advo	-2
'<af	1
'<affi	-3
'<afiş	-2
'<afra	-2
'<afri	-1
'<afro	-1
'<afte	3
'<afwe	-2
'<ag	-8
'<agai	-5
'<age>	-2
'<agen	-3
'<ago>	-1
'<agor	-2
'<agos	2
'<agre	-6
'<ah	1
'<ahea	-1
'<ai	1
'<airp	-1
'<aj	3
'<ak	6
'<al	-8
'<alas	-1
'<alba	-1
'<alde	-1
'<aldı	-4
'<ale>	-5
'<aler	3
'<alga	-3
'<algu	-7
'<all>	-6
'<alla	-2
'<alle	-8
'<allo	-2
'<aloi	-4
'<alon	-4
'<alre	-2
'<also	-3
'<alte	2
'<alın	6
'<am	-7
'<ama>	-5
'<amer	-1
'<amon	-2
'<amse	-2
'<amt>	-2
'<an	-1
'<anal	-4
'<anan	-1
'<and>	-2
'<anda	8
'<ande	-2
'<andr	-4
'<anex	-1
'<anfo	2
'<anfr	4
'<ange	-4
'<angi	-2
'<anli	3
'<ann>	-5
'<anne	-2
'<anno	-4
'<annu	2
'<anot	-2
'<answ	6
'<ante	-2
'<anth	-2
'<anti	2
'<antw	3
'<any>	-4
'<anyb	-2
'<anym	-1
'<anyo	-4
'<anyt	1
'<anyw	-2
'<ap	1
'<apar	-1
'<app>	-1
'<appa	-1
'<appe	-1
'<appl	-1
'<appo	3
'<appr	-1
'<apri	3
'<aq	-3
'<aque	-3
'<ar	1
'<arab	-2
'<aray	-2
'<arbe	4
'<arch	-1
'<are>	1
'<area	1
'<aren	-4
'<arou	2
'<arra	-3
'<arri	1
'<artı	2
'<arwa	-2
'<as	-3
'<asia	-2
'<asid	-2
'<ask>	-5
'<aske	-4
'<aski	-3
'<asks	-3
'<assi	7
'<assu	11
'<asta	-3
'<astr	-2
'<at	-1
'<ateb	5
'<aten	8
'<atos	2
'<att>	-1
'<atta	-9
'<atë>	-3
'<au	-1
'<aubr	-1
'<auch	-4
'<audi	-4
'<auf>	3
'<augu	-4
'<aus>	-2
'<auss	-3
'<auth	4
'<auto	1
'<autu	2
'<avai	-2
'<aver	-2
'<avoi	-1
'<avon	3
'<aw	4
'<awai	4
'<away	3
'<awkw	-1
'<ay	-2
'<ayaa	-4
'<ayun	-2
'<az	-3
'<azna	-3
'<aç	3
'<açın	-2
'<ağ	-4
'<ağus	-4
'<ba	-2
'<baby	-1
'<back	3
'<bad>	-1
'<badl	-1
'<bag>	-4
'<baix	-2
'<baja	6
'<ban>	-5
'<bana	-6
'<band	-4
'<bang	-2
'<bank	3
'<bann	-2
'<bapt	-3
'<bar>	-3
'<bara	-3
'<barb	-2
'<bare	-4
'<barr	-3
'<bars	4
'<bart	-3
'<base	8
'<batc	-1
'<bawb	-4
'<başl	-3
'<başv	6
'<be	2
'<bean	3
'<bear	5
'<beca	-1
'<beco	-2
'<bed>	-3
'<been	3
'<befi	5
'<befo	1
'<begi	2
'<beha	6
'<behi	-2
'<bei>	-2
'<bein	2
'<bekr	-4
'<bel>	-1
'<bele	-3
'<bell	2
'<belo	-1
'<benc	-2
'<bene	-2
'<bent	4
'<bere	3
'<beri	5
'<bery	-1
'<best	-5
'<besv	7
'<beta	-3
'<beth	2
'<bett	-2
'<betw	-1
'<beva	11
'<beve	-1
'<beyo	-2
'<bez>	-2
'<beze	-5
'<bi	-1
'<bien	-4
'<big>	-3
'<bij>	-1
'<bila	-4
'<bilg	2
'<bili	-1
'<bill	-1
'<bimp	-2
'<bin>	-3
'<binn	3
'<bir>	1
'<biro	5
'<birt	-3
'<bis>	-4
'<bisc	-2
'<bish	2
'<bisi	-2
'<bit>	-3
'<bitt	3
'<biur	12
'<bl	-3
'<blee	5
'<bles	-5
'<blir	5
'<bloc	-2
'<blog	-1
'<blok	-1
'<bloo	-1
'<blyn	1
'<bo	-3
'<boar	-3
'<bod>	-2
'<bonj	3
'<bonn	-5
'<book	6
'<boro	2
'<bort	-3
'<boss	-3
'<bost	2
'<bot>	5
'<both	-6
'<bott	3
'<boun	-6
'<box>	-1
'<boxe	-3
'<br	1
'<brac	7
'<bran	-2
'<brea	5
'<bren	-1
'<brid	1
'<brie	-2
'<bril	-1
'<brin	-5
'<brit	1
'<broa	-2
'<brok	-3
'<bron	-2
'<broş	-3
'<bryd	3
'<brys	1
'<bråd	5
'<bu	-7
'<budg	-2
'<buen	-4
'<buil	-4
'<bund	-1
'<bune	-3
'<bună	-4
'<bure	8
'<burs	-1
'<bus>	-4
'<busi	4
'<busy	-1
'<but>	-9
'<butt	6
'<bw	-2
'<bwci	-3
'<by	7
'<bydd	5
'<bye>	-2
'<byst	-2
'<bö	-2
'<böbr	-2
'<bü	1
'<bę	-6
'<będz	-4
'<bắ	-3
'<bắt>	-3
'<cada	-2
'<cael	4
'<cais	6
'<cake	-4
'<cald	4
'<cale	1
'<call	3
'<came	-5
'<camp	3
'<can'	1
'<can>	1
'<cand	8
'<cann	4
'<cant	-2
'<cap>	-1
'<capt	2
'<car>	-2
'<cara	-1
'<card	-6
'<care	2
'<cari	-3
'<carm	-2
'<caro	-1
'<carr	-2
'<case	7
'<casi	-3
'<caso	4
'<cast	-4
'<catc	-4
'<catr	-3
'<caug	2
'<caus	-3
'<ceas	-1
'<cele	3
'<cens	-3
'<cent	-1
'<cere	-3
'<cert	-3
'<cery	-1
'<cett	1
'<ceva	1
'<ch	-5
'<chai	1
'<cham	4
'<chap	-5
'<char	-2
'<chas	-1
'<chat	-5
'<che>	-4
'<chea	-2
'<chec	4
'<chee	-2
'<cher	-6
'<ches	-1
'<cheu	-2
'<chi>	-2
'<chia	-1
'<chid	-1
'<chif	-3
'<chin	-2
'<chiu	6
'<choo	-3
'<chuc	-1
'<chur	-1
'<ci	-5
'<ciao	-3
'<cifr	-3
'<circ	-1
'<cisz	-3
'<civi	-4
'<ciąg	3
'<cl	2
'<clai	4
'<clar	1
'<clea	-6
'<clic	4
'<clin	-1
'<cliq	6
'<cllr	2
'<club	-4
'<co	-1
'<coac	-2
'<codi	-1
'<coff	-1
'<col>	-2
'<cole	4
'<coli	-1
'<colm	-1
'<colu	-3
'<com>	2
'<comb	-3
'<come	-4
'<comf	-2
'<comi	-4
'<comm	-2
'<comp	-4
'<comu	-3
'<con>	1
'<conc	1
'<cond	-1
'<conf	1
'<cong	2
'<conn	7
'<cons	2
'<cont	6
'<conv	-5
'<cool	-1
'<coor	3
'<cope	-3
'<copi	-1
'<copy	-3
'<cord	1
'<cork	-1
'<corr	-1
'<cost	-2
'<coul	-5
'<coun	-4
'<coup	-1
'<cour	5
'<cous	-2
'<cove	1
'<cq	-1
'<cqc>	-1
'<cr	-2
'<crea	-1
'<cred	-4
'<cret	-2
'<crew	5
'<crie	-2
'<cris	3
'<croe	-4
'<croi	-2
'<croy	-4
'<cs	-1
'<cu	10
'<cuff	-1
'<cult	2
'<cuma	-1
'<curr	8
'<cust	5
'<cut>	2
'<cw	-2
'<cwes	-2
'<cy	-2
'<cyfe	2
'<cyn>	3
'<cyng	-2
'<cyrr	-3
'<cysy	2
'<czas	-5
'<cześ	-2
'<czwa	3
'<czy>	2
'<câ	-1
'<câma	2
'<când	-3
'<cü	-2
'<cüml	-2
'<d'	-4
'<d'ac	-3
'<d'ic	-2
'<daar	4
'<dad>	-1
'<dafl	-2
'<daft	-1
'<dag>	-6
'<dail	-3
'<dal>	11
'<dan>	-2
'<dana	-1
'<dank	-4
'<dans	-1
'<dar>	-6
'<dare	-2
'<dark	-3
'<darl	3
'<das>	2
'<dash	-1
'<dass	3
'<dat>	1
'<data	-6
'<date	-3
'<daug	-2
'<day>	1
'<days	4
'<db	3
'<dbs>	3
'<dd	-4
'<dda>	-2
'<ddar	-1
'<ddes	1
'<de	1
'<dead	-4
'<deaf	-2
'<deal	8
'<dear	-5
'<dec>	-2
'<dece	-7
'<deci	5
'<decl	2
'<decí	-3
'<defe	-3
'<defi	-2
'<dein	-3
'<deja	-1
'<del>	4
'<dela	1
'<dele	-2
'<deli	5
'<delp	4
'<dema	3
'<deme	-2
'<denn	1
'<deno	-2
'<dent	-5
'<depa	-1
'<depo	-2
'<depu	1
'<der>	-3
'<derb	4
'<des>	6
'<desc	-2
'<dese	-3
'<desk	2
'<desm	-2
'<dest	6
'<det>	4
'<deta	3
'<devi	-4
'<deği	13
'<di	-2
'<dia>	-1
'<diab	2
'<diag	-1
'<dial	4
'<dias	2
'<did>	-3
'<die>	-11
'<died	-2
'<dies	6
'<diff	-2
'<dige	-3
'<digi	4
'<dile	2
'<dim>	-8
'<din>	4
'<dinn	-4
'<diol	-2
'<dire	1
'<disc	-3
'<disp	-2
'<dist	-1
'<dit>	4
'<ditt	10
'<ditë	-3
'<diwr	2
'<dn	17
'<dni>	4
'<do	-5
'<doar	1
'<dobr	-2
'<doch	-1
'<doct	-2
'<docu	2
'<dod>	-2
'<does	-3
'<doin	-3
'<doll	-3
'<dom>	-1
'<doma	-2
'<domi	-2
'<domn	-3
'<don'	-4
'<dona	2
'<done	-6
'<donn	3
'<dont	-1
'<door	-2
'<dora	-2
'<dos>	-8
'<dost	3
'<dosz	-4
'<dott	3
'<doub	-2
'<dovo	1
'<down	-2
'<doze	-3
'<dq	-2
'<dqmi	-2
'<dr	-2
'<draf	-3
'<drag	-2
'<drea	-1
'<drei	1
'<drin	4
'<driv	-4
'<drop	-5
'<dros	10
'<drug	-2
'<du	6
'<due>	2
'<duff	-2
'<dumn	7
'<dump	-1
'<dupl	-4
'<după	1
'<duri	6
'<dus>	-2
'<duti	3
'<duty	3
'<dw	-11
'<dwi>	-5
'<dy	3
'<dydd	1
'<dydw	5
'<dz	-5
'<dzie	-2
'<dzię	-4
'<dzwo	1
'<dè	-2
'<dès>	-2
'<dé	-2
'<déla	1
'<dépl	-2
'<déso	-3
'<dí	1
'<día>	1
'<días	-1
'<dö	8
'<dönü	4
'<dě	-2
'<děku	-2
'<ea	-9
'<each	-7
'<earl	-2
'<earn	-1
'<east	1
'<easy	-1
'<eate	-3
'<eb	7
'<ed	13
'<eder	2
'<edil	8
'<edit	7
'<ee	3
'<een>	3
'<eens	-3
'<ef	-4
'<effe	-2
'<ei	3
'<eich	9
'<eid>	1
'<eigh	-2
'<ein>	1
'<eine	-5
'<eing	2
'<eith	-2
'<el	-2
'<elde	2
'<eler	-1
'<elev	-6
'<elif	2
'<elim	-1
'<else	-1
'<em	11
'<emai	11
'<emba	-2
'<emek	-1
'<emer	7
'<emot	4
'<empl	2
'<empt	-2
'<en	2
'<enco	1
'<encu	7
'<end>	-3
'<ends	-2
'<engi	8
'<engl	-5
'<enjo	-6
'<enkä	1
'<enla	3
'<enqu	10
'<enre	-3
'<enro	-1
'<ente	2
'<enti	-2
'<entr	8
'<envi	-2
'<envo	-3
'<ep	-1
'<eq	3
'<equa	1
'<equi	4
'<er	-2
'<eras	-3
'<erha	-3
'<erna	-1
'<ero>	-1
'<erro	-3
'<erst	2
'<es	8
'<escr	7
'<ese>	-1
'<eso>	-3
'<espe	-1
'<esr>	-1
'<esse	2
'<est>	2
'<esta	-2
'<este	12
'<esti	-1
'<esto	2
'<está	1
'<et	-5
'<ethi	-2
'<ethn	-1
'<eto>	-2
'<ett>	-2
'<ette	-1
'<etwa	-3
'<ev	-5
'<eval	-1
'<even	-1
'<ever	-5
'<evid	-3
'<ex	-5
'<exam	-3
'<exce	-3
'<excl	-2
'<excu	-3
'<exec	-1
'<exem	-2
'<exis	1
'<expe	-2
'<expl	-1
'<ext>	3
'<exte	2
'<ey	1
'<eye>	3
'<ez	-2
'<eze>	-2
'<eș	-3
'<ești	-3
'<fa	-6
'<faci	-3
'<fact	-1
'<fail	1
'<fair	1
'<fais	-1
'<fall	-1
'<falt	-1
'<fami	-4
'<fanc	-4
'<faq>	3
'<far>	-2
'<fari	7
'<fast	-1
'<fath	-6
'<fato	-5
'<favo	-2
'<faze	-2
'<fe	1
'<fear	-1
'<feb>	-2
'<febr	1
'<fed>	-4
'<feel	-2
'<fees	4
'<feie	6
'<fele	-3
'<fell	-3
'<fema	-1
'<fenl	-2
'<fenn	-3
'<feri	-3
'<ferm	6
'<fern	3
'<ferr	3
'<fest	2
'<fewe	-2
'<fewn	5
'<ffon	-5
'<ffwr	-1
'<fi	-5
'<fick	-3
'<fiel	-1
'<fift	-1
'<figu	-2
'<file	-5
'<fili	-2
'<fill	-1
'<fina	-3
'<fine	-4
'<fini	-2
'<fino	1
'<firs	-1
'<fish	2
'<five	-5
'<fixe	-2
'<fl	-3
'<flag	-3
'<flex	-2
'<floo	2
'<flow	-1
'<flu>	-1
'<fo	-2
'<foar	-2
'<foi>	8
'<fois	4
'<fold	-1
'<folk	-3
'<fond	-3
'<food	5
'<foot	-5
'<for>	-1
'<fora	3
'<fore	-1
'<forg	-1
'<fort	-3
'<foru	2
'<forw	1
'<fost	3
'<foun	1
'<four	-2
'<fr	-3
'<frag	-4
'<fram	2
'<fran	-6
'<frau	1
'<fred	-1
'<free	-1
'<frei	7
'<fri>	2
'<frid	-2
'<frie	-1
'<from	-3
'<froz	-2
'<fråg	-3
'<fu	2
'<fue>	-3
'<fuer	-1
'<func	1
'<fund	4
'<fune	4
'<fuor	5
'<furt	-2
'<futu	-3
'<fy	-2
'<fydd	-2
'<fä	4
'<fäll	4
'<få	6
'<får>	8
'<fé	-5
'<féri	-5
'<fö	3
'<för>	1
'<förs	-3
'<fü	6
'<für>	6
'<ga	-1
'<gada	2
'<gang	-4
'<gap>	-1
'<gard	-3
'<gate	2
'<gave	-4
'<ge	-2
'<gebe	-3
'<geen	-3
'<gefä	-3
'<geld	-5
'<gele	-4
'<geme	-1
'<gen>	-2
'<gene	1
'<genn	-1
'<gent	-1
'<geof	-1
'<gera	1
'<gern	2
'<gesc	2
'<gets	-4
'<gett	1
'<gewo	-2
'<gh	2
'<ghan	2
'<gi	-1
'<gibt	-1
'<gill	-3
'<gior	6
'<giov	10
'<gist	-3
'<give	-2
'<givi	-2
'<già>	-1
'<gl	-3
'<glas	-2
'<gm	1
'<gmai	-1
'<gms>	2
'<go	-13
'<god>	-4
'<godz	-2
'<goes	-7
'<gohe	-2
'<goin	-4
'<gone	-2
'<good	-8
'<got>	-8
'<gova	-1
'<gove	2
'<gp	2
'<gps>	-1
'<gr	-8
'<graa	-7
'<grab	-3
'<grac	-6
'<grad	-1
'<grah	-1
'<gran	-3
'<grat	-1
'<graz	-1
'<grea	-7
'<grey	1
'<grid	5
'<grie	-1
'<grou	-1
'<grud	4
'<grup	2
'<gu	1
'<guar	4
'<gues	-6
'<guid	-2
'<guja	-3
'<gurd	1
'<guru	-1
'<gute	2
'<guys	-1
'<gw	4
'<gwai	4
'<gwei	3
'<gwel	-1
'<gwen	2
'<gwrs	-2
'<gy	-3
'<gyda	-4
'<gyfe	-8
'<gymr	-4
'<gysy	3
'<går>	-2
'<gö	-4
'<gönd	-4
'<gönü	-3
'<gü	3
'<gün>	-3
'<günü	8
'<güze	-2
'<ha	-3
'<haas	-3
'<habe	1
'<habi	1
'<habí	-5
'<hace	-2
'<hack	-4
'<had>	-6
'<hadd	2
'<haem	-1
'<haft	3
'<haha	-1
'<haia	-2
'<hair	-2
'<haka	-2
'<half	-5
'<hali	-3
'<hall	-1
'<haml	-2
'<hand	-2
'<hang	-3
'<hann	-3
'<happ	-3
'<har>	6
'<hard	-3
'<harp	-1
'<harr	4
'<harv	-5
'<hará	-3
'<has>	1
'<hasn	-2
'<hass	2
'<hast	-2
'<hat>	-5
'<hate	-4
'<haut	-3
'<have	-1
'<havi	-6
'<he	-1
'<he's	-4
'<head	-2
'<heal	3
'<heav	-1
'<hebb	6
'<hedd	2
'<heef	-3
'<heid	-2
'<hej>	-3
'<held	1
'<hele	-2
'<hell	6
'<help	2
'<henc	-4
'<henv	9
'<hepa	-1
'<her>	-6
'<here	-11
'<herr	4
'<hers	-3
'<hes>	-1
'<heut	4
'<hi	-3
'<high	4
'<hill	3
'<him>	-8
'<hims	-1
'<hip>	-2
'<his>	-7
'<hist	3
'<hm	-2
'<hmm>	-2
'<ho	-5
'<hoda	-2
'<hoff	-2
'<hoi>	-5
'<hoje	-3
'<hola	-3
'<hold	-2
'<holi	2
'<holm	2
'<home	-6
'<hone	-2
'<hong	-2
'<hook	-1
'<hope	-1
'<hora	-2
'<hosp	1
'<host	-2
'<hote	-2
'<hour	1
'<hous	5
'<how>	-4
'<howe	-1
'<ht	-5
'<html	-2
'<http	-2
'<hu	-7
'<hub>	3
'<hugh	-1
'<hui>	-2
'<hull	-3
'<huma	-3
'<hung	-3
'<hush	-3
'<hw	5
'<hwn>	5
'<hy	2
'<hyac	5
'<hyn>	2
'<hynn	-2
'<há	11
'<hábi	2
'<hä	12
'<här>	11
'<hé	-2
'<hélè	-2
'<hô	-3
'<hôm>	-3
'<hö	3
'<höst	3
'<i'	-6
'<i'd>	-9
'<i'll	-3
'<i'm>	-1
'<i'n>	-4
'<i've	-7
'<ia	3
'<ic	-2
'<icb>	-4
'<ich>	1
'<id	2
'<idea	2
'<idri	1
'<if	-2
'<ifeo	-2
'<ig	6
'<igno	5
'<ih	8
'<ihn>	-1
'<ihne	3
'<ihr>	1
'<ihre	9
'<ik	5
'<ikke	2
'<il	4
'<ilet	7
'<ill>	-2
'<ilma	-4
'<ilsk	-3
'<im	-3
'<imam	-1
'<imme	-3
'<immu	2
'<inbo	4
'<inci	-1
'<inco	6
'<inde	1
'<indi	5
'<indu	1
'<ine>	-2
'<ines	-2
'<inne	5
'<inom	4
'<insh	-1
'<insi	2
'<inst	1
'<insu	-2
'<inte	-3
'<inve	3
'<invi	-5
'<invo	4
'<inês	-2
'<io	-4
'<iona	-1
'<ios>	-3
'<ip	-2
'<ipho	-1
'<ir	1
'<iren	-2
'<iron	-1
'<is	-1
'<iska	-4
'<isla	-1
'<isn'	-2
'<issu	-1
'<ist>	2
'<it	-6
'<it'd	-1
'<it'l	1
'<it's	-8
'<item	-3
'<its>	-1
'<itse	-2
'<iv	-2
'<ive>	-2
'<iz	2
'<izin	2
'<iç	12
'<için	12
'<i̇	12
'<i̇ki	3
'<j'	-3
'<j'ai	-3
'<j'ét	-2
'<jag>	-1
'<jam>	2
'<jan>	-1
'<jane	4
'<janu	-1
'<janv	-1
'<je	4
'<jeg>	4
'<jest	4
'<jetz	-5
'<jeud	-3
'<ji	5
'<jo	-1
'<job>	4
'<join	-4
'<joke	-1
'<jose	-1
'<jour	4
'<joy>	-6
'<joyc	-1
'<js	3
'<ju	-6
'<judg	-2
'<juli	-3
'<july	-4
'<jumu	-2
'<junk	3
'<jusq	-5
'<just	-4
'<już>	-4
'<ka	4
'<kama	-1
'<kan>	1
'<kant	3
'<kara	-1
'<kavi	-3
'<kayd	3
'<ke	-5
'<keep	-7
'<keit	-1
'<kenn	4
'<kept	1
'<kera	-3
'<keys	-2
'<kezd	-3
'<kh	9
'<ki	-6
'<kick	-1
'<kiit	3
'<kind	-7
'<kitc	-1
'<kl	7
'<klau	4
'<klic	4
'<klik	13
'<klop	-3
'<kn	-2
'<know	1
'<ko	7
'<komm	-8
'<komt	-2
'<konf	-2
'<kong	-2
'<kont	14
'<konu	1
'<kran	-3
'<kree	-3
'<kt	-4
'<ku	9
'<kuma	-1
'<kunt	7
'<kurd	-1
'<kurm	-4
'<kurs	3
'<kw	2
'<kwab	2
'<ké	26
'<kö	4
'<könn	-3
'<kör>	-5
'<l'	-1
'<l'ar	-2
'<l'as	6
'<l'im	-5
'<l'ob	3
'<lab>	-1
'<labe	-1
'<labo	-1
'<lady	-3
'<land	2
'<lane	5
'<lang	-3
'<lany	-1
'<lapt	3
'<larg	-1
'<lart	1
'<las>	4
'<last	-3
'<late	-2
'<lavo	7
'<law>	-2
'<laws	-1
'<lay>	-2
'<le	-2
'<lead	-4
'<leaf	-6
'<lear	-1
'<leas	-2
'<leav	-1
'<lect	-4
'<ledi	-5
'<leed	-4
'<leer	7
'<lees	8
'<left	1
'<lega	-4
'<leic	-2
'<leil	1
'<lero	-2
'<les>	3
'<lese	8
'<less	-2
'<lesz	-3
'<let'	-1
'<let>	-5
'<lett	-1
'<leve	6
'<li	-4
'<libr	2
'<lice	6
'<lie>	-4
'<lieb	-3
'<liek	-2
'<lien	3
'<life	1
'<liga	-4
'<ligu	-2
'<like	-5
'<limi	5
'<lin>	-2
'<lind	-3
'<line	4
'<ling	-5
'<link	5
'<list	-7
'<lite	-1
'<litt	-3
'<live	-1
'<livi	-1
'<lle>	-4
'<lleg	6
'<llyt	-4
'<lo	-7
'<load	-1
'<loca	-2
'<lock	-3
'<locu	-1
'<logg	6
'<lol>	-5
'<lond	-4
'<long	-3
'<look	-3
'<loop	-3
'<lorc	-2
'<lord	-1
'<lorr	-2
'<los>	1
'<lose	-2
'<loss	3
'<lost	-3
'<lot>	-1
'<lots	-1
'<lou>	-2
'<loud	-3
'<love	-4
'<lowe	2
'<lu	1
'<luck	-3
'<lucr	7
'<lui>	-2
'<lunc	-6
'<lund	2
'<lune	9
'<lung	-1
'<luni	2
'<lună	-3
'<luto	-3
'<ly	-3
'<lä	17
'<läse	5
'<lü	-3
'<lütf	-3
'<m'	-5
'<m'a>	-3
'<ma	-2
'<maal	4
'<maan	3
'<maar	-5
'<mach	-5
'<mada	1
'<made	-4
'<madr	-3
'<mae'	-2
'<mae>	5
'<magi	-1
'<mai>	4
'<mail	5
'<main	-2
'<mair	-2
'<mais	-10
'<make	-4
'<mala	13
'<mali	-2
'<man>	-3
'<mana	2
'<mand	-7
'<mann	-2
'<manu	3
'<many	-2
'<manę	-3
'<marc	-3
'<mari	-6
'<mark	-6
'<marr	-2
'<mart	11
'<mary	-2
'<marz	4
'<mast	-1
'<matc	-1
'<mate	1
'<mati	-1
'<matt	4
'<maur	-3
'<mawr	-1
'<max>	-4
'<may>	-3
'<mayb	-1
'<małg	-2
'<me	3
'<mean	1
'<meas	1
'<mech	-1
'<med>	2
'<medd	7
'<medi	1
'<meen	-2
'<meer	1
'<meg>	-3
'<mega	-5
'<mehw	-1
'<mei>	-3
'<mein	4
'<mejl	7
'<meld	7
'<memb	-5
'<men>	-3
'<mens	7
'<ment	-6
'<merc	-3
'<mere	-4
'<merg	-4
'<merh	-2
'<mers	-3
'<mes>	-4
'<mesa	15
'<mess	5
'<met>	2
'<meth	-1
'<mevr	-3
'<mewn	2
'<mi	-10
'<mich	4
'<mid>	-1
'<midd	1
'<midn	3
'<midw	3
'<mig>	-3
'<migr	1
'<miha	-3
'<mija	-3
'<mijn	-1
'<mil>	-3
'<mill	-3
'<min>	6
'<mind	-2
'<mine	-8
'<mini	-4
'<mins	-1
'<minu	-7
'<mio>	-2
'<mir>	-6
'<mis>	-5
'<misr	-3
'<miss	-4
'<mist	-2
'<mit>	-3
'<mitt	5
'<mm	1
'<mn	-1
'<mnie	-1
'<mo	-3
'<moan	-2
'<mobi	4
'<moc>	-2
'<mod>	-1
'<mode	-3
'<modi	4
'<modu	-3
'<mogę	-1
'<mole	1
'<mome	2
'<mon>	5
'<mond	-1
'<mone	-4
'<moni	-1
'<mont	-2
'<moor	1
'<mora	7
'<more	-7
'<morg	10
'<morn	-4
'<most	-5
'<moth	-3
'<moun	9
'<move	-3
'<movi	-1
'<może	-1
'<mr	-3
'<mrs>	-3
'<mu	-3
'<mua>	-3
'<muba	2
'<much	-5
'<mult	1
'<mulț	-1
'<mum'	-1
'<mum>	-2
'<mums	-2
'<musi	2
'<musl	3
'<muss	-1
'<must	-4
'<mute	-3
'<my	-4
'<mynd	-2
'<myse	-2
'<myśl	-2
'<má	2
'<mám>	-3
'<más>	-6
'<må	2
'<månd	2
'<mé	4
'<médi	4
'<mọ	-3
'<mọi>	-3
'<n'	7
'<n'a>	4
'<n'es	2
'<na	-3
'<nach	1
'<nada	-2
'<nadi	-2
'<nama	-3
'<name	-5
'<nan>	-3
'<nas>	-2
'<nasz	3
'<nath	-1
'<nati	-2
'<ne	1
'<nece	-5
'<need	-3
'<neem	3
'<nege	7
'<neig	-5
'<neit	-1
'<nem>	14
'<nepa	-2
'<nesa	1
'<net>	-4
'<netw	4
'<neve	-4
'<new>	-3
'<news	-3
'<next	1
'<nečt	11
'<ng	4
'<ngha	-1
'<nghỉ	5
'<ngoz	2
'<ngườ	-3
'<nh	-2
'<nhs>	1
'<nhsm	-1
'<nhw>	-1
'<nhé>	-3
'<ni	2
'<ni'n	-4
'<nice	-2
'<nich	4
'<nici	-3
'<nid>	4
'<nie>	4
'<niec	2
'<niem	-5
'<niep	6
'<niet	4
'<nine	-6
'<ning	-3
'<no	-2
'<nobo	-6
'<non>	4
'<noon	-2
'<noor	2
'<nor>	-1
'<norm	-2
'<nort	4
'<noss	6
'<nost	3
'<note	6
'<noth	-1
'<noti	-3
'<notr	1
'<notă	-2
'<nou>	-3
'<nous	3
'<nov>	-2
'<nove	-1
'<now>	-6
'<nu	3
'<nues	1
'<numa	1
'<numb	-3
'<nume	3
'<numm	5
'<numé	3
'<numă	1
'<nur>	-2
'<ny	-2
'<nã	5
'<não>	5
'<nä	8
'<näch	1
'<när>	5
'<näst	5
'<nå	1
'<né	-3
'<nélk	-3
'<nú	2
'<núme	2
'<o'	-3
'<o'n>	-2
'<o'r>	-1
'<oa	-4
'<ob	-4
'<obli	-3
'<obra	2
'<obri	-4
'<obse	-1
'<obvi	-1
'<oc	13
'<occu	7
'<och>	7
'<octo	5
'<od	8
'<odd>	1
'<odds	-1
'<odil	-3
'<odpo	6
'<oe	-5
'<oedi	-2
'<oes>	-4
'<of	3
'<ofen	-3
'<off>	-3
'<offe	-3
'<offi	9
'<ofic	2
'<ofte	-2
'<ofyn	-2
'<oh	-3
'<ohne	-3
'<ok	4
'<okaf	1
'<okay	-1
'<okon	-4
'<ol	3
'<olan	1
'<olat	-1
'<old>	-1
'<olde	-3
'<oliv	-1
'<olmu	-2
'<olur	-1
'<olá>	-4
'<om	1
'<on	-7
'<once	4
'<ond>	-5
'<onde	5
'<one>	-7
'<ones	-2
'<only	-4
'<ons>	4
'<onsd	6
'<onto	-1
'<ontv	-2
'<oo	12
'<ook>	-2
'<oops	-1
'<op	-1
'<oper	1
'<opt>	-3
'<opér	2
'<or	5
'<oral	-1
'<orch	1
'<orde	5
'<ordi	-3
'<org>	-3
'<orga	8
'<os	14
'<osei	2
'<osgo	6
'<ot	-2
'<othe	-3
'<otom	-3
'<otra	-4
'<otrz	4
'<otta	4
'<otto	2
'<ou	-4
'<ough	-4
'<our>	-2
'<ours	-7
'<out>	-3
'<outb	-1
'<outg	-1
'<outl	-4
'<outp	-1
'<outs	2
'<ov	-3
'<over	-3
'<ow	-4
'<owe>	-3
'<owin	-1
'<own>	-4
'<owne	2
'<owt>	-1
'<ox	-2
'<oxim	-1
'<oy	-2
'<oyel	-2
'<pa	-3
'<paci	-2
'<pacj	-2
'<page	6
'<paid	-2
'<pain	-1
'<palj	-3
'<pan>	-1
'<pane	-2
'<pani	-1
'<pape	-5
'<par>	1
'<para	3
'<parc	1
'<pard	-2
'<pare	2
'<park	-1
'<part	-2
'<pas>	5
'<pash	-2
'<pass	1
'<past	-5
'<patc	5
'<pate	4
'<path	-2
'<pati	-4
'<patr	-4
'<patt	2
'<paul	3
'<paus	-4
'<pay>	-3
'<payr	5
'<pańs	4
'<pe	-2
'<peac	3
'<peck	1
'<peid	-2
'<pela	2
'<pelo	-1
'<pend	5
'<pens	2
'<pent	4
'<peop	-6
'<per>	-1
'<perd	-3
'<perf	-3
'<perg	-3
'<perh	-1
'<peri	3
'<perm	-3
'<pero	-3
'<perp	-2
'<pers	1
'<pert	3
'<perş	5
'<pess	2
'<pete	-4
'<petr	3
'<ph	-2
'<phar	-1
'<phd>	-2
'<phil	-2
'<phon	-3
'<phra	-2
'<phys	-1
'<phép	5
'<pi	4
'<pick	13
'<piec	-3
'<pier	-4
'<piln	1
'<pin>	-3
'<pinn	-3
'<pism	-3
'<piąt	-2
'<pl	-5
'<plai	-3
'<plak	-4
'<plan	-1
'<play	-3
'<plaz	2
'<plea	-3
'<plec	-4
'<plen	-5
'<pls>	-5
'<plus	1
'<plz>	-4
'<plăc	-3
'<po	2
'<pocz	4
'<pod>	14
'<pode	-4
'<podi	-1
'<poet	-2
'<pola	-2
'<poll	-3
'<pols	-4
'<poor	1
'<pop>	-3
'<popr	-2
'<por>	8
'<porq	-3
'<port	-3
'<pose	-3
'<posi	2
'<poss	3
'<post	-2
'<pot>	-3
'<potw	-1
'<pozd	-2
'<prac	4
'<prad	-3
'<prat	-7
'<pray	3
'<praz	5
'<pre>	-1
'<pred	-1
'<pref	-4
'<preg	-1
'<prei	-3
'<pren	-4
'<prep	-1
'<prev	-5
'<prin	-9
'<prio	4
'<pris	-3
'<prit	-2
'<priv	-4
'<priy	-1
'<proa	-1
'<prob	5
'<prof	-2
'<prog	7
'<proh	-2
'<proj	3
'<prom	-2
'<proo	3
'<prop	-4
'<pros	4
'<prot	4
'<prov	3
'<pryc	-1
'<prze	11
'<ps	-4
'<psyc	-3
'<pu	-7
'<pub>	-5
'<publ	-1
'<puc>	-3
'<pued	2
'<pune	-2
'<punj	-2
'<punk	-2
'<purt	-2
'<push	-1
'<put>	-6
'<putt	-2
'<può>	3
'<py	12
'<pyth	3
'<pâ	5
'<până	5
'<pä	-4
'<pääs	-4
'<pé	2
'<pô	-2
'<pôr>	-2
'<qu	1
'<qu'u	2
'<qual	-3
'<quan	-2
'<quar	4
'<que>	2
'<quel	-4
'<quer	6
'<ques	-1
'<queu	-1
'<quic	-2
'<quie	-1
'<quin	-3
'<quit	-3
'<quot	2
'<ra	-7
'<rabb	-1
'<race	-1
'<raci	-1
'<rais	-1
'<raj>	-3
'<rama	1
'<ran>	-1
'<rang	-4
'<rapp	-3
'<rath	-2
'<rati	-1
'<ravi	1
'<razi	-2
'<reac	8
'<read	-1
'<reas	2
'<reca	-1
'<reci	-1
'<reco	-4
'<recr	-2
'<red>	-3
'<rede	3
'<redi	3
'<redo	-3
'<redu	5
'<ref>	-1
'<refe	3
'<refu	2
'<rega	-3
'<regi	1
'<rein	-1
'<reje	-2
'<rela	1
'<rele	2
'<reli	-2
'<rema	-5
'<reme	-1
'<remi	1
'<remo	-5
'<rena	-4
'<reop	3
'<reor	-3
'<repl	8
'<repo	-1
'<requ	6
'<resc	-1
'<rese	8
'<resi	-2
'<reso	-1
'<resp	6
'<rest	-2
'<resu	-3
'<resz	-2
'<retd	-3
'<rete	5
'<reti	-3
'<reto	1
'<retu	3
'<rev>	-2
'<revd	-3
'<reve	-2
'<reçu	-3
'<rh	-1
'<rhan	1
'<rhyw	-2
'<ri	-6
'<riap	6
'<rice	-6
'<rich	-1
'<rid>	-4
'<rien	-1
'<righ	-3
'<ring	-6
'<risk	2
'<risp	3
'<rita	-1
'<rivo	3
'<road	-1
'<robo	7
'<rodr	-3
'<rog>	1
'<role	2
'<roll	-3
'<roma	-2
'<room	-1
'<ros>	-2
'<rose	-1
'<rota	-3
'<roug	-2
'<roun	-3
'<rout	2
'<row>	-1
'<roya	-2
'<ru	-5
'<ruar	3
'<rui>	-3
'<rukh	-2
'<rule	-2
'<run>	-1
'<rung	-1
'<runn	-2
'<runs	-3
'<ruth	-1
'<rw	6
'<rwyf	5
'<ry	2
'<rydy	-1
'<rywu	-6
'<répo	4
'<réun	-3
'<rü	2
'<rück	2
'<ră	3
'<răsp	3
'<s'	-5
'<sa	-9
'<sabi	-3
'<sade	-4
'<safe	4
'<said	-7
'<sair	-3
'<sake	2
'<sal>	4
'<sala	-4
'<sale	-1
'<salm	-1
'<salu	1
'<same	-7
'<sami	-1
'<samo	-3
'<sand	-2
'<sans	6
'<sant	-4
'<sarà	5
'<sat>	1
'<satu	-4
'<save	-2
'<say>	-8
'<says	-8
'<sc	3
'<scar	-3
'<scha	-1
'<sche	1
'<schi	-5
'<scho	4
'<schr	5
'<scri	7
'<scru	-1
'<scus	-1
'<se	-1
'<sear	-1
'<seas	-1
'<seat	-2
'<seco	-1
'<secr	12
'<sect	-4
'<seda	-2
'<sede	7
'<see>	-5
'<seei	-3
'<seem	-3
'<seen	2
'<segn	4
'<segu	3
'<seit	-1
'<sekr	8
'<sele	2
'<self	1
'<sell	-3
'<sema	-9
'<seme	-2
'<semi	-3
'<sen>	-3
'<send	-1
'<sens	-4
'<sent	3
'<sepa	-4
'<sept	3
'<ser>	-3
'<sera	1
'<seri	-6
'<serv	8
'<será	2
'<ses>	-2
'<sess	-2
'<set>	-2
'<sett	-4
'<setu	-3
'<seu>	6
'<seve	1
'<sh	-8
'<shan	-2
'<shar	1
'<she'	-5
'<she>	-8
'<shee	-3
'<shef	-5
'<shif	-3
'<shir	3
'<shop	-3
'<shou	-6
'<show	-1
'<shuk	-1
'<shut	-2
'<si	-5
'<sich	3
'<sick	-1
'<side	-4
'<sido	2
'<sie>	9
'<sier	-4
'<sign	-1
'<sile	-4
'<sill	-4
'<simp	-3
'<sinc	-5
'<sind	3
'<sing	-3
'<sir>	-5
'<sist	-3
'<site	4
'<sits	-1
'<sixt	-2
'<siz>	-3
'<size	1
'<się>	-2
'<sj	2
'<sk	1
'<ska>	-3
'<skin	-3
'<skip	-2
'<skut	-2
'<sl	-2
'<slee	-3
'<slei	-1
'<slid	-7
'<slip	-3
'<slot	-2
'<slow	3
'<slut	6
'<sm	3
'<smal	2
'<sn	-1
'<snow	-1
'<so	1
'<soba	-3
'<soc>	-1
'<soci	2
'<soit	4
'<sol>	-2
'<sold	-1
'<sole	-1
'<soli	1
'<solo	5
'<solv	7
'<soma	-1
'<some	-2
'<son>	-1
'<sono	5
'<sonr	2
'<soon	5
'<sorr	-3
'<sort	-4
'<soun	-2
'<sous	3
'<sout	-3
'<soy>	-4
'<spam	3
'<spar	-3
'<spea	-2
'<spel	-2
'<spen	-1
'<spli	-1
'<spoi	-1
'<spok	-2
'<spot	-4
'<spra	7
'<spre	-2
'<spri	2
'<sr	3
'<st	-7
'<staf	2
'<stal	1
'<stan	-5
'<star	-5
'<stas	-4
'<stay	-2
'<stea	-2
'<steh	-2
'<stel	1
'<step	2
'<stet	-2
'<stic	-1
'<stil	-2
'<stim	-3
'<stoc	2
'<ston	-3
'<stop	-5
'<stor	-3
'<stra	-4
'<stri	-3
'<stuf	-3
'<styl	-2
'<sua>	8
'<subm	6
'<subs	2
'<subt	3
'<succ	5
'<such	-2
'<suda	-2
'<sugg	-1
'<suis	2
'<sum>	-1
'<summ	1
'<sun>	-2
'<suna	2
'<sunb	-1
'<sund	-4
'<sunn	2
'<sunt	4
'<suo>	5
'<supe	-5
'<supo	7
'<supp	-2
'<sure	-1
'<surf	-1
'<surg	-2
'<surn	-2
'<surv	-4
'<susp	-3
'<sust	7
'<sv	7
'<svar	7
'<svår	-3
'<swap	-5
'<swit	2
'<swyd	4
'<sy	4
'<sylh	-2
'<symp	2
'<syst	7
'<sz	14
'<sü	7
'<süre	5
'<să	-3
'<săpt	-6
'<t'	-2
'<t'ir	-1
'<ta	-3
'<tabl	-6
'<tack	-4
'<tag>	2
'<tagi	4
'<tahi	-1
'<tak>	-2
'<take	-4
'<taki	6
'<tale	1
'<talk	-3
'<tall	-3
'<tami	-1
'<tan>	3
'<tap>	9
'<tard	-6
'<taug	-2
'<te	-1
'<teac	-1
'<team	10
'<tech	1
'<ted>	-2
'<teet	-2
'<tego	-3
'<tekr	-3
'<tele	-5
'<tell	-5
'<temp	-1
'<ten>	-6
'<term	3
'<terr	-1
'<terç	-3
'<test	-2
'<text	-3
'<teşe	-2
'<th	-3
'<than	-2
'<that	-5
'<the>	-3
'<thei	-3
'<them	-7
'<then	-6
'<theo	2
'<ther	-6
'<thes	-3
'<they	-10
'<thie	-1
'<thin	-6
'<thir	1
'<this	-1
'<thos	-5
'<thou	-7
'<thre	-8
'<thro	1
'<ti	-1
'<tick	-3
'<tidy	-1
'<tien	-4
'<til>	2
'<tilb	8
'<time	1
'<tire	-1
'<titl	-3
'<tj	4
'<tjän	4
'<to	-8
'<toda	-3
'<todd	-2
'<toge	-1
'<told	-5
'<tolk	-3
'<tolu	-3
'<tom>	-1
'<tomk	-2
'<ton>	-2
'<toni	-4
'<too>	-6
'<took	-3
'<tool	2
'<top>	-2
'<topi	-2
'<tot>	-1
'<touc	8
'<tous	-2
'<tout	-2
'<towe	-2
'<tra>	-1
'<trab	14
'<trac	1
'<trad	-3
'<trai	-1
'<tran	5
'<tras	-2
'<trea	-3
'<tren	-1
'<trev	-2
'<tria	-4
'<trie	-4
'<trop	-3
'<trou	3
'<trus	-2
'<try>	-1
'<tryi	-3
'<trze	-2
'<très	-2
'<trên	-1
'<tu	-2
'<tue>	-1
'<tues	2
'<tuli	-3
'<tun>	-3
'<turk	1
'<turn	1
'<tus>	-3
'<tusi	-2
'<tv	4
'<två>	4
'<tw	-7
'<twee	1
'<twel	-4
'<twen	-3
'<twic	-3
'<twin	-3
'<two>	-7
'<twoj	6
'<ty	-7
'<tyck	-3
'<tydz	-3
'<tylk	-3
'<typi	2
'<tyst	-3
'<tyvä	-3
'<té	8
'<tî	7
'<tîm>	7
'<tô	5
'<tôi>	5
'<tü	-5
'<türk	-5
'<uh	-2
'<uhr>	-2
'<uk	-2
'<uka>	-1
'<ul	-4
'<ulaş	-3
'<ulot	-2
'<um	4
'<uma>	2
'<un	-1
'<unab	-2
'<unav	6
'<unba	-1
'<unbl	-2
'<uncl	2
'<und>	9
'<unde	-4
'<undo	-2
'<une>	3
'<unfo	3
'<uni>	-1
'<unig	1
'<unio	1
'<unit	-3
'<univ	1
'<unla	-2
'<unle	-3
'<unlo	-1
'<unpu	-1
'<unre	1
'<unrh	1
'<uns>	-3
'<unse	3
'<unsu	-5
'<unti	2
'<upda	1
'<upon	1
'<upta	-2
'<ur	7
'<urdu	-1
'<urge	12
'<urgê	1
'<urla	-3
'<urlo	-4
'<urzą	-3
'<us	2
'<user	-1
'<uses	1
'<usin	-2
'<uste	3
'<usua	6
'<ut	5
'<utan	2
'<va	4
'<vaca	-8
'<vacc	2
'<vagi	-1
'<vais	1
'<vaka	-5
'<vali	3
'<valu	-1
'<van>	7
'<vani	2
'<var>	-6
'<vari	-1
'<vasa	-1
'<ve	-3
'<veck	2
'<vege	-4
'<vend	4
'<veng	-1
'<veni	-8
'<venk	-1
'<verb	-4
'<veri	8
'<vers	-11
'<vert	-1
'<very	-3
'<vet>	-1
'<vett	-1
'<veui	4
'<veți	2
'<vi	9
'<via>	5
'<viel	2
'<vien	-3
'<view	-2
'<viit	-2
'<vine	-3
'<virk	3
'<visa	1
'<visi	4
'<vist	-3
'<vita	-1
'<vo	8
'<voi>	2
'<volg	-2
'<volt	5
'<volu	8
'<volv	-1
'<vom>	2
'<von>	1
'<voor	5
'<vorb	-2
'<vorh	-1
'<vors	-3
'<vote	-4
'<votr	9
'<vou>	-3
'<vouc	-2
'<vous	3
'<vow>	-3
'<vr	3
'<vraa	-2
'<vrie	-2
'<vrij	5
'<vá	27
'<väck	-3
'<vă	6
'<văzu	-3
'<wa	-6
'<wai>	-2
'<wait	2
'<walk	-3
'<wall	-1
'<wals	-4
'<wand	2
'<want	-10
'<war>	-3
'<ward	1
'<warm	-3
'<warn	-3
'<was>	-6
'<wasn	1
'<wast	-1
'<watc	-4
'<wave	-2
'<waxa	11
'<way>	-3
'<we	-1
'<we'd	-1
'<we'l	3
'<we'r	-2
'<we'v	5
'<wear	-3
'<weat	-2
'<web>	4
'<webi	-3
'<webs	4
'<wed>	2
'<wedd	-2
'<wedn	1
'<weds	2
'<week	1
'<weer	-1
'<weg>	-6
'<wege	6
'<weis	1
'<weit	4
'<weke	1
'<wel>	-3
'<welc	-2
'<well	-5
'<wels	-3
'<wem>	-3
'<wenb	-1
'<wend	4
'<went	-5
'<were	-6
'<werk	6
'<west	2
'<wh	-8
'<whar	-2
'<what	-5
'<whee	-1
'<when	-4
'<wher	2
'<whet	-3
'<whic	-3
'<whit	-7
'<who'	-5
'<whoe	-2
'<whol	-4
'<whom	-3
'<whos	-1
'<why>	-3
'<wi	1
'<wiad	6
'<wie>	-6
'<wied	1
'<wife	-1
'<wij>	8
'<will	11
'<wind	-1
'<wint	-2
'<wir>	1
'<wird	5
'<wise	-1
'<wish	-3
'<wisi	-2
'<wit>	-3
'<with	-2
'<wnae	-2
'<wo	-1
'<wold	-1
'<woma	-4
'<wome	-4
'<won'	3
'<won>	-1
'<wond	-3
'<wont	-1
'<word	2
'<work	3
'<wors	2
'<wort	-5
'<woul	-4
'<wr	-3
'<wrac	1
'<wris	-2
'<writ	-2
'<wron	-2
'<wrot	-2
'<ws	-9
'<wu	-1
'<wy	-1
'<wyf>	4
'<wyli	-3
'<wyth	-1
'<xi	13
'<ya	3
'<yanl	-2
'<yanı	6
'<yarı	5
'<yazd	-6
'<yd	1
'<ydyc	3
'<ye	-6
'<year	-3
'<yes>	-7
'<yest	-2
'<yh	10
'<yhte	10
'<ym	7
'<ymat	3
'<ymho	6
'<ymla	1
'<yn	-2
'<yng>	-1
'<yno>	-2
'<yo	1
'<yok>	-2
'<you'	-2
'<your	8
'<yr	-4
'<yrs>	-4
'<yu	-4
'<yusr	-3
'<yusu	-2
'<yw	3
'<yı	6
'<yıll	6
'<za	2
'<zacz	-4
'<zadz	-3
'<zahl	-6
'<zain	-1
'<zama	-3
'<zast	3
'<začn	-3
'<zd	-2
'<zdąż	-2
'<ze	-5
'<zeal	-1
'<zero	-2
'<zg	2
'<zgad	-2
'<zgło	4
'<zi	2
'<ziek	3
'<zijn	-3
'<zile	3
'<zip>	-1
'<zm	-1
'<zmia	-2
'<zo	3
'<zost	7
'<zu	4
'<zuge	2
'<zum>	5
'<zw	-1
'<zwei	-4
'<zwol	3
'<â'	2
'<â'r>	2
'<är	3
'<ären	3
'<ça	3
'<çalı	3
'<ço	-4
'<çok>	-4
'<ét	4
'<étai	-3
'<été>	9
'<îm	-3
'<îmi>	-3
'<înre	-2
'<înto	-3
'<öp	2
'<öppn	2
'<út	7
'<üb	-1
'<über	-1
'<đầ	-3
'<đầu>	-3
'<śr	9
'<środ	9
'<św	2
'<świe	-2
'<άδ	1
'<άδει	1
'<γρ	11
'<δε	11
'<δεν>	11
'<εκ	-3
'<εκεί	-3
'<εμ	-3
'<εμέν	-3
'<ερ	40
'<εργά	40
'<λε	-3
'<λείπ	-3
'<μέ	-3
'<μέρα	-3
'<ξε	-3
'<ξεκι	-3
'<στ	11
'<στο>	11
'<χω	-3
'<χωρί	-3
'<ав	-4
'<авгу	-1
'<авто	-4
'<ад	6
'<адре	6
'<ан	-1
'<анке	-1
'<ас	-2
'<астм	-2
'<бе	-5
'<без>	-5
'<бл	6
'<бо	5
'<боль	5
'<бу	4
'<буде	2
'<бы	-1
'<была	-1
'<ва	18
'<вами	1
'<ваш>	6
'<ваша	2
'<ваше	9
'<ве	5
'<верн	6
'<вж	-4
'<вже>	-4
'<ви	5
'<во	4
'<вопр	4
'<вр	-6
'<врем	-6
'<вс	-5
'<всем	-3
'<вт	1
'<втор	1
'<ві	1
'<вівт	-1
'<відп	3
'<га	-2
'<гарн	-2
'<го	7
'<да	-3
'<дава	-2
'<дв	13
'<де	3
'<день	3
'<дз	-2
'<дзво	-2
'<дл	-4
'<для>	-4
'<дн	-2
'<дней	1
'<дни>	-2
'<дня>	-2
'<до	2
'<дове	-1
'<долг	-1
'<дост	6
'<ду	-2
'<дуже	-2
'<дя	-1
'<дяку	-1
'<за	19
'<завт	9
'<запи	-4
'<запо	-3
'<заре	1
'<заяв	15
'<зв	1
'<звер	3
'<звон	-2
'<зм	5
'<змін	5
'<иг	-2
'<игор	-2
'<ко	4
'<коле	1
'<колл	-3
'<кр	-2
'<крас	-2
'<ла	-1
'<лари	-1
'<ли	3
'<лист	7
'<лише	1
'<лу	-2
'<лучш	-2
'<лі	4
'<ліка	4
'<ма	-4
'<мами	-4
'<ме	-3
'<мен>	-3
'<мене	-1
'<меня	1
'<мері	-4
'<мн	-5
'<мне>	-5
'<мо	-2
'<могу	-2
'<мэ	-3
'<мэри	-3
'<наді	-4
'<напи	-4
'<наст	-2
'<начи	-2
'<наш>	13
'<не	6
'<неве	-2
'<неві	1
'<но	2
'<номе	-1
'<об	9
'<обра	4
'<ор	6
'<орга	6
'<ос	-3
'<оста	-4
'<от	7
'<отве	9
'<отпу	-4
'<отри	5
'<оф	13
'<офис	9
'<оч	-2
'<очен	-2
'<па	-2
'<пе	9
'<пере	9
'<пи	6
'<пись	4
'<пита	1
'<пиши	5
'<пл	-4
'<плак	-4
'<по	3
'<пові	3
'<подз	-4
'<пожа	-2
'<позв	-3
'<полс	-2
'<полу	2
'<поне	1
'<пото	-2
'<поті	-2
'<почи	-2
'<почк	-2
'<почт	6
'<пр	6
'<прав	-2
'<прац	6
'<прий	-3
'<приш	-3
'<про>	3
'<прот	9
'<проч	9
'<пя	-2
'<пятн	-2
'<пі	6
'<ра	8
'<рабо	8
'<расс	4
'<ре	5
'<ро	8
'<робо	4
'<ру	-4
'<русс	-6
'<св	4
'<сл	9
'<служ	9
'<со	5
'<созд	4
'<соло	-2
'<сп	2
'<спас	-2
'<спра	1
'<ср	3
'<сред	2
'<ст	7
'<стат	7
'<съ	1
'<съм>	1
'<те	3
'<теж>	-2
'<тече	4
'<ти	2
'<тижн	7
'<тиша	-4
'<тиши	-2
'<то	-5
'<тога	-3
'<того	-2
'<тож>	-2
'<тоже	-2
'<толь	-1
'<тому	-2
'<тр	4
'<ті	-4
'<тіль	-4
'<ук	-1
'<укра	-1
'<фр	-2
'<фраз	-2
'<хт	-4
'<хтос	-4
'<це	2
'<цей>	2
'<че	1
'<четв	-2
'<чи	6
'<чита	6
'<чт	-2
'<что>	-2
'<эт	-3
'<это>	2
'<їд	-4
'<їду>	-4
'<אנ	4
'<אני>	4
'<בא	-3
'<באות	-3
'<בח	4
'<בחופ	4
'<בל	-3
'<בלעד	-3
'<יו	4
'<יום>	4
'<תת	-3
'<תתחי	-3
'<آل	2
'<آلي>	-1
'<آی	-1
'<آیا>	-1
'<أح	-4
'<أحدك	-5
'<أستط	-4
'<أع	4
'<أعد>	3
'<أعمل	1
'<أك	-3
'<أكدت	-3
'<أن	6
'<أنا>	4
'<أنك>	4
'<أي	1
'<أيام	1
'<إج	2
'<إجاز	2
'<إلا>	-2
'<إلى>	3
'<اب	-1
'<ابدؤ	-4
'<ات	-4
'<اتصل	-3
'<اتنا	-2
'<ار	-2
'<اردو	-2
'<اس	4
'<استل	4
'<ال	10
'<الأح	-1
'<الأس	-1
'<الأف	-2
'<الإث	-3
'<الات	3
'<الاس	-4
'<البر	7
'<البل	-2
'<التذ	-1
'<الثا	-2
'<الجم	-2
'<الحض	-4
'<الخم	-1
'<الرد	10
'<الرس	4
'<السف	-2
'<السل	-3
'<الطل	-2
'<العا	3
'<القا	-2
'<الكل	-2
'<المل	-2
'<اليو	4
'<ام	-1
'<امی>	-1
'<ان	1
'<انسا	3
'<انگر	-1
'<او	5
'<اور>	5
'<اپ	4
'<اگ	-3
'<اگست	-4
'<ای	7
'<ایمی	8
'<این>	10
'<ایک>	-3
'<با	6
'<بالث	-1
'<بالر	-2
'<بخ	22
'<بد	2
'<بدوا	-1
'<بدون	-3
'<بدھ>	8
'<بر	-1
'<براہ	3
'<برقم	-2
'<بع	9
'<بعد>	9
'<بم	22
'<بن	10
'<بند>	10
'<به	-4
'<بهم>	-4
'<بھ	-3
'<بھائ	-2
'<بھی>	-3
'<بہ	-3
'<بہت>	-3
'<بیای	-3
'<تر	-2
'<ترجم	-2
'<تس	3
'<تع	5
'<تعرف	-1
'<تف	-2
'<تفصی	-2
'<تل	-2
'<تلقا	-2
'<تھ	-3
'<تھا>	-3
'<تی	1
'<تین>	1
'<جا	6
'<جائے	6
'<جد	11
'<جداً	-2
'<جز	-4
'<جزئي	-1
'<جزيل	-3
'<جم	3
'<جمعے	-1
'<جملہ	-2
'<جو	7
'<جواب	7
'<حا	6
'<حالي	3
'<حت	1
'<حتى>	1
'<خا	4
'<خارج	8
'<خل	6
'<خلال	6
'<خو	4
'<خوبص	-2
'<خود>	3
'<خودک	-2
'<خی	-2
'<خیلی	-2
'<در	3
'<درج>	1
'<درخو	5
'<درست	-2
'<دف	8
'<دفتر	8
'<دق	-2
'<دقيق	-2
'<دو	5
'<دوسر	-2
'<دوني	-4
'<دوں>	7
'<دی	12
'<دیا>	5
'<دیں>	3
'<رأ	-1
'<رأيك	-1
'<را	1
'<رائع	-2
'<رابط	3
'<رخ	3
'<رس	8
'<رسال	6
'<رسید	-2
'<رو	1
'<رہ	5
'<رہا>	7
'<رہے>	-1
'<سأ	-2
'<سأتص	-3
'<سأكو	-2
'<سا	8
'<سن	7
'<سو	-1
'<سوى>	-1
'<سک	-4
'<سکتا	-1
'<سکوں	-3
'<شا	7
'<شخ	1
'<شخصا	-1
'<شر	-5
'<شروع	-5
'<شك	-3
'<شكرا	-3
'<شي	-2
'<شيء>	-2
'<شک	-2
'<شکای	1
'<شکری	-4
'<صب	5
'<صباح	-1
'<صر	-4
'<صرف>	-4
'<طل	5
'<طلبك	5
'<عد	4
'<عدم>	4
'<عل	11
'<على>	11
'<عليك	5
'<علیک	-2
'<عم	3
'<عمل>	3
'<عن	6
'<غي	-2
'<غير>	-2
'<فق	-3
'<فقط>	-3
'<فو	-2
'<فون>	-2
'<قب	-2
'<قبل>	-2
'<قر	17
'<لأ	1
'<لأنن	-1
'<لر	-2
'<لرسا	-2
'<لق	1
'<لقد>	1
'<لل	2
'<للأم	3
'<لو	-4
'<لوگ>	-4
'<لي	-2
'<ليلى	-2
'<لک	-5
'<لکھا	-3
'<لکھو	-2
'<لکھی	-2
'<لگ	-2
'<لگتا	-2
'<لیں>	-3
'<لیے>	3
'<مج	-6
'<مجھے	-6
'<مر	-1
'<مرات	-1
'<مرخص	1
'<مس	-2
'<مساف	-2
'<مع	1
'<مك	7
'<مكتب	7
'<مل	-5
'<ملا>	-3
'<ملاح	-2
'<ملی>	-2
'<مم	-2
'<ممنو	-2
'<من	-3
'<منال	-2
'<منهم	-1
'<منگل	-1
'<مو	1
'<مہ	-1
'<مہین	-1
'<می	6
'<میری	-1
'<میل>	2
'<میں>	5
'<نق	-2
'<نقول	-2
'<نم	6
'<نماز	-1
'<نمبر	3
'<نمی‌	6
'<نہ	3
'<نہیں	3
'<هذ	5
'<هذه>	3
'<هس	1
'<هستم	1
'<هن	-1
'<هناك	-1
'<وا	4
'<واپس	4
'<وس	9
'<وسأر	-2
'<وسيت	5
'<وص	-3
'<وصلت	-2
'<وصلن	-2
'<وع	-2
'<وعلی	-2
'<وق	2
'<وقت>	2
'<ول	4
'<ولا>	2
'<وو	-2
'<ووعد	-2
'<يج	-1
'<يجيب	-1
'<ير	6
'<يرجى	6
'<يس	-5
'<يص	-3
'<يصلن	-3
'<ين	-1
'<يناس	-1
'<يو	2
'<يوم>	2
'<پا	6
'<پاسخ	8
'<پو	-3
'<پوست	-2
'<پوسٹ	-2
'<پڑ	5
'<پھ	-4
'<پھر>	-4
'<پہ	1
'<پی	14
'<پیر>	2
'<پیغا	11
'<کا	8
'<کام>	2
'<کر	3
'<کرتی	2
'<کرم>	3
'<کروں	-2
'<کریں	3
'<کس	-2
'<کسی>	-2
'<کن	-3
'<کنید	-3
'<کو	-2
'<کونس	-2
'<کی	-3
'<کیا>	-3
'<کیسا	-1
'<گئی>	2
'<گئے>	-1
'<گر	-2
'<گردے	-2
'<گی	-3
'<گیا>	-3
'<ہم	5
'<ہمار	3
'<ہمیں	2
'<ہو	2
'<ہوا>	-3
'<ہوں>	5
'<अव	1
'<अवका	1
'<आप	10
'<आपका	9
'<आपके	4
'<इत	-2
'<इतना	-2
'<ईम	4
'<ईमेल	4
'<उत	8
'<उत्त	8
'<कर	3
'<करूँ	-2
'<करें	4
'<का	2
'<काम>	-1
'<कार्	3
'<कि	-3
'<किया	-2
'<किसी	-2
'<कृ	5
'<कृपय	5
'<के	3
'<क्	1
'<क्या	-2
'<गय	6
'<गया>	6
'<गु	-4
'<गुर्	-3
'<छु	3
'<छुट्	3
'<जग	-1
'<जगह>	-1
'<जव	-4
'<जवाब	-4
'<जा	2
'<जाएग	3
'<ठी	-3
'<ठीक>	-3
'<दि	5
'<दिन>	-4
'<दिया	6
'<दिवस	1
'<दी	-4
'<दीजि	-4
'<दूसर	-3
'<दे	4
'<दें>	2
'<देने	-3
'<देर>	-3
'<धन	-4
'<धन्य	-4
'<नग	-2
'<नगरप	-2
'<नम	-2
'<नमस्	-2
'<पं	-2
'<पंक्	-2
'<पढ	4
'<पढ़त	-2
'<पत	1
'<पत्र	-2
'<पह	4
'<पहुँ	4
'<पा	-5
'<पाऊँ	-4
'<पास>	-2
'<पो	-2
'<पोस्	-2
'<प्	-1
'<प्रभ	-1
'<फ़	-4
'<फ़ोन	-4
'<फि	-4
'<फिर>	-4
'<बं	5
'<बंद>	5
'<बने>	-2
'<बह	-2
'<बहुत	-2
'<बा	-3
'<बाहर	-1
'<मं	3
'<मंगल	3
'<मर	-2
'<मरीज	-2
'<मा	-3
'<माफ़	-3
'<मि	-6
'<मिल>	-4
'<मिला	-4
'<मु	-2
'<मुझे	-2
'<मे	2
'<में>	1
'<मेरी	-1
'<मै	3
'<मैं>	4
'<मैंन	-2
'<रह	6
'<रि	-3
'<रिपो	-3
'<लग	-3
'<लगती	-3
'<लि	1
'<लिए>	2
'<लिखा	-2
'<लिखि	-3
'<लिखे	4
'<लो	-4
'<लोग>	-4
'<शु	-2
'<शुरू	-4
'<सं	9
'<संख्	1
'<संदे	9
'<संपर	2
'<सह	2
'<सहाय	2
'<सा	4
'<सु	-2
'<सुंद	-2
'<सो	-1
'<सोमव	-1
'<स्	1
'<स्वच	-1
'<हफ	-1
'<हफ़्	-1
'<हम	2
'<हि	-2
'<हिंद	-2
'<हु	-2
'<हुआ>	-2
'<हू	6
'<हूँ>	6
'<অন	3
'<অনেক	-4
'<অফ	5
'<অফিস	5
'<আছ	5
'<আছি>	7
'<আপ	4
'<আপনা	6
'<আপা>	-3
'<আব	-2
'<আবার	-4
'<আবেদ	2
'<আম	5
'<আমরা	2
'<আমাদ	3
'<আমার	-2
'<আমি>	6
'<আমিও	-3
'<আস	-5
'<আসতে	-4
'<ইম	4
'<ইমেই	4
'<উত	7
'<উত্ত	7
'<এক	-2
'<একটা	-3
'<এট	6
'<এটি>	6
'<এব	2
'<এবং>	2
'<এস	-3
'<এসে>	-3
'<কর	2
'<করব>	-2
'<করি>	5
'<করুন	5
'<করে>	-3
'<কর্ম	1
'<কা	1
'<কাউন	-2
'<কাল>	3
'<খু	-3
'<খুব>	-3
'<গে	-3
'<গেছে	-3
'<চি	-2
'<চিঠি	-2
'<ছু	2
'<ছুটি	2
'<জা	-1
'<তা	2
'<তৃ	-3
'<তৃতী	-3
'<থা	-1
'<থাকব	-1
'<দি	3
'<দিন>	3
'<দু	-1
'<দুই>	4
'<দুপু	-3
'<দে	6
'<দেওয	4
'<দেখছ	2
'<দেখা	5
'<দেখু	-3
'<দেব>	4
'<দেবে	1
'<ধন	-4
'<ধন্য	-4
'<নম	4
'<নম্ব	4
'<নি	3
'<নে	1
'<নেই>	1
'<পর	3
'<পরে>	2
'<পর্য	2
'<পা	-6
'<পাঠা	-3
'<পারব	-5
'<পে	-6
'<পেয়	-5
'<পেলা	-3
'<পো	-3
'<পোস্	-3
'<প্	8
'<ফি	2
'<ফিরে	2
'<ফো	-4
'<ফোন>	-4
'<বদ	-3
'<বদলে	-3
'<বা	10
'<বাংল	-3
'<বার্	14
'<বু	-4
'<বুধব	-3
'<বৃ	4
'<বৃহস	4
'<ভা	-3
'<ভাই>	-3
'<মঙ	-1
'<মঙ্গ	-1
'<মধ	2
'<মধ্য	2
'<মন	-3
'<মন্ত	-3
'<মা	1
'<মানে	-3
'<যো	5
'<যোগা	5
'<রো	-3
'<রোগী	-3
'<লা	-3
'<লাইন	-3
'<লি	4
'<লিখে	-2
'<শু	-7
'<শুধু	-4
'<শুরু	-4
'<সপ	4
'<সপ্ত	4
'<সব	-3
'<সবাই	-3
'<সু	-3
'<সুন্	-3
'<সে	-4
'<সেদি	-4
'<সো	1
'<সোমব	1
'<স্	-4
'<স্বয	-2
'<স্লা	-3
'<হব	8
'<হবে>	8
'<হয	5
'<হয়>	5
'<হয়ে	1
'<হল	2
'<হলে>	2
'<ਜਵ	11
'<ਜਵਾਬ	11
'<ਦੇ	11
'<ਦੇਵਾ	11
'<ਧੰ	-3
'<ਧੰਨਵ	-3
'<ਪੋ	-3
'<ਪੋਸਟ	-3
'<ਬਹ	-3
'<ਬਹੁਤ	-3
'<ਮਿ	7
'<ਮਿਲ>	7
'<આભ	-2
'<આભાર	-2
'<ખૂ	-2
'<ખૂબ>	-2
'<ગય	-2
'<ગયા>	-2
'<પો	-2
'<પોસ્	-2
'<મળ	-2
'<મળી>	-2
'<그날	-3
'<그날은>	-3
'<메일	15
'<시작	-3
'<시작하세	-3
'<휴가	-3
'<휴가라서	-3
'a's	1
'aa>	5
'aab	4
'aaba>	-4
'aac	6
'aag	-1
'aal	-5
'aald>	-3
'aalin	-4
'aam	6
'aan	7
'aanda	3
'aar	3
'aarna	4
'aart>	-1
'aas	-5
'aat	11
'ab>	-2
'aba	2
'abajo	8
'abalh	10
'abas>	-3
'abase	-3
'abbi>	-1
'abd	-1
'abell	-1
'abels	-1
'abena	1
'aber>	-3
'abern	-1
'abete	-1
'abeti	3
'abi	6
'abia>	-3
'abic>	1
'abili	1
'abl	-3
'abla>	-3
'able>	-2
'ablet	-1
'abo	-1
'abora	-1
'abour	-1
'abr	-3
'abroa	-1
'abs	3
'absen	7
'abu	-2
'abuse	-1
'abw	-3
'abwes	-3
'aby	-1
'abyte	-5
'abí	-5
'abía>	-5
'abă	-3
'ac>	-1
'aca	5
'acaci	-3
'acakt	8
'acam>	1
'acanc	-5
'acati	-1
'acağı	10
'acc	8
'accen	-1
'accep	-2
'acces	10
'accid	-1
'accin	2
'accor	-3
'accou	10
'ace	3
'aced>	5
'aceme	4
'aces>	-1
'acest	2
'ach	-4
'achab	-3
'acheb	2
'ached	1
'achi>	-1
'achin	-1
'achme	-5
'acho>	-3
'achri	3
'acht>	-5
'achte	-1
'aci	-2
'acias	-3
'acil>	3
'acili	-3
'acint	5
'acion	-3
'acism	-2
'acist	-2
'ación	4
'acjen	-2
'ack	1
'acked	-1
'ackgr	-1
'acklo	-2
'ackno	-1
'acks>	-1
'aco	12
'acord	-3
'acr	-2
'acros	-2
'act	4
'acte>	3
'actic	-4
'actin	1
'actio	-1
'activ	1
'acto>	4
'actor	-2
'acts>	1
'actua	-2
'acu	-1
'acuję	1
'acuso	-4
'acusó	-2
'acy	2
'acz	-3
'aczni	-4
'acț	-3
'acție	-3
'ad'	-1
'ad's>	-1
'ad>	-5
'ada	6
'adam>	-4
'adame	7
'adan>	1
'adarn	-2
'adau>	-2
'adać>	2
'adb	-2
'adban	-2
'add	1
'addad	1
'added	3
'addit	-1
'adece	-4
'ader>	1
'adi	1
'adia>	-2
'ading	-3
'adj	3
'adjus	2
'adl	-4
'adlin	-3
'adly>	-1
'adm	3
'admin	3
'admis	2
'admit	-1
'ado	10
'adomo	6
'adopt	2
'adr	13
'adre>	-3
'adres	17
'ads	-2
'adshe	-1
'adu	-3
'aduce	-2
'aduct	-2
'adult	1
'adv	3
'advan	-1
'adver	-5
'advic	2
'advis	9
'advoc	-2
'adw	2
'ady	-4
'adz	-4
'adzam	-2
'adzwo	-3
'adė	-3
'adėki	-3
'ae'	-2
'ae'r>	-2
'ae>	4
'aed	-3
'aedd>	-3
'aeg	-4
'ael	3
'aem	2
'aemat	-1
'aen	1
'aer	-1
'aerdy	-1
'aet	2
'aeth>	2
'af>	5
'afe	4
'afegu	2
'afely	3
'affec	-1
'affed	-1
'affis	-3
'afg	1
'afi	2
'afişl	-2
'afl	-7
'aflen	-2
'aflet	-6
'afo	2
'afor>	1
'afr	-2
'afrai	-2
'afric	-1
'afro>	-1
'aft	2
'aftay	-3
'after	3
'afw	-2
'afwez	-2
'aga	-6
'again	-5
'age	3
'agebo	-3
'aged>	1
'agem>	3
'ageme	1
'agen>	11
'agenc	-2
'agens	-1
'ager'	-1
'ager>	4
'ageri	4
'ages>	2
'agg	5
'aggan	-3
'aggio	4
'agi	-2
'agic>	-1
'agina	-1
'agit>	4
'agn	-4
'agnos	-1
'ago	1
'agora	-2
'agost	2
'agr	-6
'agree	-6
'ags	3
'agu	1
'ague>	-1
'agues	-2
'ah>	-4
'aha	-2
'aham>	-1
'ahe	-1
'ahead	-1
'ahi	-1
'ahira	-1
'ahm	3
'aho	9
'aia	-2
'aid	-7
'aig	-1
'aight	-3
'aik	-1
'ail	8
'aila>	2
'ailab	2
'ailbo	3
'ailed	7
'ailin	4
'aille	3
'ailur	-1
'aily>	-3
'aim	3
'aims>	5
'ain	-8
'ainab	-1
'aincy	1
'aine>	-2
'ained	-2
'ainee	-3
'ainin	1
'ainly	-2
'ains>	-3
'aint>	3
'air	-5
'airea	3
'airie	-3
'airin	-1
'airly	-1
'airpo	-1
'airs>	-2
'ais	-5
'aisak	1
'aisal	-3
'aise>	-2
'aised	1
'aisin	-3
'ait	5
'aiter	6
'aith>	6
'aitin	2
'aits>	-3
'aix	2
'aixa>	-1
'aja	6
'aje	9
'ajes>	2
'ajo	8
'aju	8
'ajul>	4
'ają	-2
'ajı	14
'ajını	14
'ak>	5
'aka	2
'akan>	-2
'akant	-5
'akate	-2
'ake	-6
'aken>	3
'aker>	-4
'akes>	-2
'akf	-1
'akfas	-1
'akh	4
'akhi>	1
'aki	9
'aking	6
'ako	-5
'akt	17
'akta>	3
'aktır	8
'aká	-2
'akát>	-2
'al'	-3
'al's>	-3
'al>	3
'ala	6
'alam>	-3
'aland	-1
'alar>	-4
'aları	1
'alasd	-1
'alazi	4
'alb	-1
'alban	-1
'alc	-4
'ald	-3
'aldee	-1
'alder	-1
'aldım	-2
'aldığ	-3
'ale	1
'alebi	2
'alend	1
'alert	3
'alf	-2
'alfre	3
'alg	-7
'algar	-3
'algui	-4
'alh	10
'alho>	10
'ali	-4
'alice	-1
'alid>	2
'alik>	-1
'alina	-3
'aling	-1
'alint	-4
'aliti	1
'ality	-1
'alj	-3
'aljon	-3
'alk	-4
'alked	-3
'alkin	3
'all	-5
'allah	-1
'allan	-4
'alled	-4
'allee	-7
'allem	-7
'aller	-3
'allga	-1
'allol	-2
'allor	-3
'allot	1
'allow	-1
'alls>	1
'allum	1
'alm	3
'alma>	-1
'almed	-2
'aln	1
'alni>	-2
'alo	-6
'aloit	-4
'alone	-6
'along	1
'alr	-2
'alrea	-2
'als	-5
'also>	-3
'alt	7
'alta>	-1
'alten	-3
'alter	2
'alth>	3
'althe	2
'althw	-1
'alu	-1
'aluat	-1
'alue>	-1
'alw	2
'aly	-5
'alysi	-1
'alyst	-4
'alyti	-2
'alı	8
'alım>	-3
'alışm	1
'am'	-1
'am's>	-1
'am>	3
'ama	-1
'amada	1
'amald	-1
'amar>	-2
'amast	-3
'amayı	1
'amb	8
'ame	-7
'ament	6
'ameri	-1
'ames>	-2
'amf	2
'amfil	2
'ami	-5
'amien	-2
'amil>	-1
'amili	-2
'amily	-3
'amin>	-2
'amina	3
'amira	-1
'aml	3
'amlet	-2
'amm	5
'amme>	8
'ammer	1
'amo	-3
'among	-2
'amos>	-1
'amosa	-3
'amp	-4
'ample	-4
'amser	-2
'amt	-2
'amy	-5
'an's>	-2
'an>	-2
'ana	2
'anach	-1
'anage	1
'analy	-5
'anand	-1
'anc	-2
'ance>	-1
'ancel	3
'ances	-5
'ancie	-1
'ancy>	1
'and	-1
'anda>	11
'andag	3
'andar	-5
'andas	3
'ande>	8
'ander	-4
'andhy	-2
'andid	8
'andin	-1
'andle	-1
'andli	1
'andlä	4
'ando>	-1
'andre	-2
'andro	-2
'ands>	-2
'andwi	-1
'ane	1
'aneir	4
'anel>	-2
'anent	-5
'anet>	2
'anexo	-1
'anf	4
'anfon	2
'anfra	4
'ang	-7
'ange>	-2
'anged	-2
'angek	-1
'angem	-3
'angen	1
'anger	1
'anges	2
'angie	-2
'angla	-2
'angor	-3
'angst	-5
'angua	-4
'anh	5
'anhil	-1
'ani	2
'anian	-1
'anie>	1
'aniel	-1
'aning	-1
'anisa	4
'anise	-3
'anish	4
'aniza	10
'anji>	-2
'ank	-1
'anke>	-5
'ankt>	4
'anl	1
'anlie	3
'anlış	-2
'ann	2
'annah	-1
'anned	-3
'annek	-2
'anner	-5
'annin	1
'annot	4
'annou	-4
'annt>	2
'annua	2
'ano	-2
'anoth	-2
'ans	10
'ansa>	-3
'anscr	-2
'ansfe	-1
'ansfé	7
'ansla	4
'answe	6
'ant	-4
'antee	-2
'antes	-4
'antho	-2
'antic	-1
'antie	-5
'antim	4
'antin	3
'anto>	2
'anton	-2
'antoo	3
'ants>	-5
'antwo	6
'anu	1
'anual	-2
'anv	-2
'anvie	-1
'any	-5
'anyar	-1
'anybo	-2
'anymo	-1
'anyon	-4
'anyth	1
'anywa	-2
'anz	-6
'anç	-6
'ançai	-6
'anę	-4
'anęs>	-3
'anı	5
'anıt>	-2
'anıtl	9
'anız>	4
'ao>	-2
'ap>	-2
'apa	3
'aper>	-5
'apers	-1
'apert	8
'aph	-1
'api	-1
'apl	-3
'aplai	-5
'apm	4
'apo	5
'app	-2
'appar	-1
'appea	-1
'appel	-3
'appen	1
'appli	1
'apply	-2
'appoi	2
'appor	1
'appro	-1
'appy>	-4
'apr	3
'april	3
'aps	-2
'apsed	-1
'aptch	2
'aptis	-3
'aptop	3
'aq>	3
'aqu	-1
'aquel	-3
'ar'	-1
'ar's>	-1
'ar>	-2
'ara	-1
'arab>	-1
'arabi	1
'arach	-1
'arak>	2
'arama	-1
'aran>	-2
'arant	1
'arar>	4
'arate	-4
'arati	-3
'arată	-3
'araya	-3
'araît	-3
'arb	5
'arbei	2
'arber	-2
'arbet	5
'arc	2
'arcel	1
'arch>	-1
'archi	-1
'arcus	1
'ard	-4
'arde>	-5
'arded	5
'ardes	-4
'ardia	2
'ardif	-3
'ardin	3
'ardiv	-2
'ardly	-2
'ardo>	-1
'ardon	-2
'ards>	-8
'area>	3
'areas	-1
'ared>	2
'aredi	-1
'arefu	-1
'aren'	-4
'arent	1
'arer>	-1
'arers	3
'arf	-4
'arfe>	-2
'arg	-5
'arge>	-1
'ari	7
'ariam	4
'arian	-7
'ariat	10
'aribb	-2
'arico	-2
'aridh	3
'aries	-2
'aring	4
'ario>	2
'ark	-1
'arke>	2
'arked	-3
'arker	-2
'arkin	-2
'arlie	-2
'arlle	1
'arly>	1
'arm	-5
'armac	-1
'armen	-2
'armes	-1
'arn	-2
'arna>	1
'arned	-2
'arnha	-2
'arnin	-2
'aro	-5
'arol>	-1
'aron>	-3
'aroun	1
'arp	-2
'arpre	-1
'arq	-2
'arque	-2
'arrac	-2
'arran	-2
'arred	-2
'arrel	-1
'arriv	1
'arrow	2
'arry>	-3
'ars	-4
'art	-3
'arta>	3
'arte>	-4
'arted	6
'artek	3
'arth>	-1
'artho	-3
'artic	-1
'artie	6
'artir	-1
'artme	-1
'artne	2
'arts>	-3
'arty>	-3
'artık	2
'aru	2
'arv	-5
'arve>	-3
'arw	-2
'arwai	-2
'ary	2
'aryam	-2
'arz	5
'arza>	-2
'arzo>	4
'arà	5
'ará	2
'aré	4
'arı	9
'arın>	5
'asa	-3
'asc	2
'asd	-1
'asdai	-1
'ase	-2
'ased>	2
'asell	4
'asera	-4
'ases>	-1
'asewo	3
'asg	-2
'asgow	-2
'ash	-2
'ashbo	-1
'ashto	-2
'asi	-2
'asian	-2
'aside	-2
'ask	-7
'asked	-4
'askin	-3
'asks>	-3
'asl	4
'asn	-2
'asn't	-2
'aso	4
'ass	10
'assad	-2
'assan	2
'assed	7
'assen	1
'asses	-2
'assig	10
'assis	1
'assoc	2
'assum	3
'asswo	2
'ast	-2
'asta>	-3
'astal	-4
'aste>	1
'astec	-1
'astel	-4
'aster	-1
'astes	1
'astin	1
'astor	-2
'astra	-1
'astră	7
'astęp	3
'asu	-2
'asure	1
'asy	-2
'asz	14
'ası	-3
'at'	-5
'at's>	-5
'at>	-3
'ata	-2
'ataba	-3
'atal>	5
'atara	-1
'atc	-2
'atch>	-4
'atche	-1
'atchi	-3
'ate	1
'ateb>	5
'ated>	6
'atefu	-1
'atel>	-1
'atell	-2
'ately	-3
'aten>	-3
'atend	8
'atern	4
'ates>	-4
'ateve	-3
'ath	-7
'athan	-1
'ather	-6
'athwa	-2
'atic>	-2
'atica	-1
'atico	-3
'atie>	3
'atien	-3
'aties	-2
'atik>	-3
'atin>	-1
'ating	1
'ation	2
'atios	-1
'atisc	2
'atisk	-2
'atist	-5
'atiti	-1
'ative	2
'ativi	2
'atolo	-1
'ator'	1
'ator>	-1
'atore	3
'ators	-2
'atory	-1
'atost	2
'atou>	-3
'atr	-5
'atrin	-3
'atron	-3
'atry>	-1
'ats	1
'atsap	-2
'att	1
'attac	-9
'atten	2
'atter	2
'attin	5
'atu	1
'atula	-3
'atund	-1
'atura	7
'aturd	-4
'ature	-2
'atus>	4
'atë	-3
'ató	-2
'atóri	-2
'au>	1
'aub	-4
'aubre	-1
'auc	-4
'auch>	-4
'aud	-4
'audio	-1
'audit	-4
'auf	3
'aug	-5
'aught	-1
'augus	-6
'auj	2
'auju>	2
'aul	2
'aum	-5
'aur	-1
'auree	-3
'aus	-3
'ause>	-4
'aused	-2
'aussi	-3
'aut	3
'authe	6
'autho	1
'autom	2
'autoo	-2
'autor	1
'autum	2
'ava	2
'avail	3
'ave	-1
'avel>	-4
'avell	1
'aveme	3
'avera	-2
'aves>	-5
'avi	-8
'avind	1
'aving	-7
'avita	-3
'avo	7
'avoas	7
'avoid	-1
'avons	3
'avor>	1
'avora	2
'avr	1
'aw>	-6
'awa	7
'awach	5
'await	4
'away>	2
'awd	8
'awf	-2
'awful	-2
'awi	-3
'awiam	-2
'awić>	-2
'awk	-1
'awkwa	-1
'awn	-2
'awr	-1
'awrth	-1
'aws	-1
'awu	-2
'awy	-3
'ax>	-1
'axa	11
'axaan	11
'axi	-5
'ay'	-6
'ay's>	-6
'ay>	-4
'aya	-1
'ayaan	-4
'ayaca	-3
'ayb	-1
'aybe>	-1
'ayd	3
'ayded	-3
'ayg	-1
'ayo	5
'ayr	9
'ayrol	5
'ays	3
'ayu	-2
'ayunt	-2
'ayı	5
'ayın>	3
'ayını	2
'az>	7
'aza	1
'azd	-6
'azdı>	-3
'aze	-2
'azi	-2
'azie>	-2
'azil>	-2
'azion	1
'azn	-3
'aznap	-3
'azo	6
'açı	3
'açınc	-2
'aît	-4
'aña	2
'añe	5
'ać>	1
'ačn	-3
'ačnět	-3
'ağu	-4
'ağust	-4
'ağı	10
'ağım>	10
'ał>	-3
'ała	-2
'ałam>	-3
'ałe	-3
'ałek>	-3
'ałg	-2
'ałgos	-2
'ałk	3
'ałku>	3
'ało	4
'ańs	4
'aństw	4
'aşl	-4
'aşlay	-3
'aşt	-3
'aştı>	-3
'aşv	6
'aşvur	6
'ați	3
'ație>	1
'ba>	-1
'bab	-1
'baby>	-1
'bac	2
'back>	3
'backg	-1
'backl	-2
'bad	-1
'badly	-1
'bag	-1
'bah	-5
'baixa	-2
'baj	12
'baja>	6
'bajo>	8
'bak	11
'baka>	2
'bal	2
'bald>	-5
'balho	10
'ball>	-1
'ban	-6
'bana>	-6
'band>	-5
'bango	-3
'bania	-1
'bank>	5
'banne	-2
'bap	-3
'bapti	-3
'bar	-2
'bara>	-3
'barak	2
'barbe	-2
'bare>	-4
'bargo	-1
'barra	-3
'barre	-2
'bars>	-1
'barth	-3
'bas	2
'bat	-3
'batch	-1
'baw	-4
'bawb>	-4
'baş	3
'başla	-3
'başvu	6
'bbe	2
'bbean	-2
'bben>	6
'bbi	-4
'be>	-5
'bea	4
'bean>	-2
'beant	5
'bear>	6
'bearb	1
'bec	-2
'becau	-1
'becom	-2
'bed	-4
'bee	3
'been>	3
'bef	1
'befin	5
'befor	1
'beg	2
'begin	2
'beh	5
'behal	2
'behin	-2
'bei	1
'being	2
'beite	2
'beits	4
'bekan	2
'bekrä	-4
'bel	1
'beld>	-3
'beled	-3
'bell>	-4
'bella	4
'belle	3
'belli	-2
'belon	-1
'bels>	-1
'ben	1
'bena>	1
'bence	-2
'benef	-1
'bent>	4
'ber	-4
'ber's	-1
'berea	3
'beren	-3
'berg>	-1
'beric	5
'berne	-1
'bers>	-2
'bersh	-5
'beryl	-1
'bes	-1
'best>	-5
'beste	-2
'bestä	1
'besva	7
'betaa	-3
'betes	-1
'beth>	2
'betic	3
'betsd	5
'bette	-4
'betwe	-1
'bev	5
'beves	-3
'bey	4
'beyon	-2
'bez	-4
'beze>	-5
'bha	-1
'biaet	-2
'bic	1
'bid	1
'bida>	6
'bido>	-3
'bidos	-1
'bie	-2
'bien>	-2
'big	-3
'bij	-1
'bil	1
'bilaa	-4
'bildu	-1
'bile>	4
'biles	2
'bilgi	2
'bilin	-1
'bilit	-1
'bill>	-1
'bim	2
'bimpe	-2
'bin	-1
'binar	-3
'bine>	-4
'biniz	2
'binne	3
'bir	2
'birou	5
'birth	-3
'bis	-6
'biscu	-2
'bisho	2
'bisi>	-2
'bit	-1
'bited	-2
'bitte	3
'biu	12
'biz	-3
'bla	-6
'ble	1
'bleep	5
'blem>	7
'bless	-5
'blet>	-1
'blic>	1
'blige	-3
'blir>	5
'blish	-3
'blo	-4
'block	-3
'blogg	-1
'bloke	-1
'blood	-1
'blu	-2
'bly	-1
'blyny	1
'bmi	5
'bmiss	7
'bmit>	1
'bmitt	-1
'bo>	2
'board	1
'bod	-7
'body'	-1
'body>	-6
'bog	-2
'bogen	-5
'bol	-1
'bon	2
'bonjo	3
'bonne	-5
'boo	4
'book>	3
'booke	-2
'booki	9
'bookl	-2
'books	-1
'bor	-4
'borat	-1
'borou	-1
'bort>	-3
'bos	-2
'boss>	-2
'bost>	2
'bot	5
'both>	-6
'botto	3
'bou	-2
'bounc	-6
'bour'	-2
'bour>	-4
'box	4
'boxes	-3
'bra	7
'branc	-4
'brari	1
'brary	3
'bras>	-3
'brati	5
'bre	4
'break	5
'brek>	-2
'brend	-1
'bres>	-3
'breve	-2
'brevi	-2
'brey>	-1
'bri	-3
'bridg	2
'brief	-2
'briga	-4
'brill	5
'bring	-5
'briti	1
'bro	-4
'broad	-2
'brock	2
'broke	-3
'bron>	-1
'broşü	-3
'bru	1
'bruar	1
'bry	1
'bryd>	3
'brys>	1
'brå	5
'bråds	5
'bs>	-1
'bsc	-2
'bscri	-2
'bse	6
'bsend	3
'bsent	3
'bsi	4
'bsite	4
'bst	-2
'bt'	-1
'bt's>	-1
'bt>	-3
'bud	-2
'budge	-2
'bue	-4
'buena	-4
'bug	7
'bui	-4
'build	-3
'built	-2
'bul	2
'bun	-6
'bundl	-2
'bune>	-3
'bună>	-4
'bur	3
'burea	8
'burnt	-1
'burst	-1
'bury>	-1
'bus	-2
'buse>	-1
'busin	4
'busy>	-1
'but	-6
'buted	5
'butio	-2
'butto	6
'bvi	-1
'bviou	-1
'bwcio	-3
'bwe	-3
'bwese	-3
'by>	2
'byd	5
'bydd>	2
'bydda	6
'bye	-3
'byl	20
'byn	4
'bys	-2
'byst>	-2
'byt	-5
'byw	7
'bywam	7
'bía	-5
'böb	-2
'böbre	-2
'bür	1
'bă>	-3
'będ	-6
'będzi	-4
'bắt	-3
'ca>	4
'cab	-2
'cable	-2
'cac	-2
'cacio	-3
'cad	-1
'cadar	-2
'cae	4
'cael>	4
'cai	8
'cais>	6
'cak	2
'cake>	-4
'caktı	8
'cal	2
'calen	1
'call>	5
'calle	-4
'callu	1
'cally	-2
'cam	-3
'came>	-5
'can's	-2
'can't	1
'cance	-4
'cancy	-1
'candi	8
'canno	4
'cansa	-3
'cant>	1
'canto	-2
'cap	1
'captc	2
'car	-5
'cara>	-1
'card>	-2
'carde	3
'cardi	-3
'cards	-4
'care>	1
'caref	-1
'carer	4
'carf>	-3
'carib	-2
'caric	-2
'carin	-1
'carme	-2
'carol	-1
'carri	-1
'carry	-1
'cas	5
'case>	3
'casel	8
'casew	3
'caso>	4
'caste	-4
'catch	-4
'cate>	-3
'cated	4
'cates	-1
'catio	5
'catri	-3
'cată>	1
'cau	-1
'caugh	2
'cause	-2
'cağ	10
'cağım	10
'cb>	-4
'cca	2
'cce	6
'ccent	-1
'ccept	-2
'cceso	4
'ccess	8
'cci	3
'ccide	-1
'ccina	2
'cción	3
'cco	8
'ccord	-3
'ccoun	10
'ccu	2
'ccupa	7
'ccusé	-1
'ce'	-1
'ce's>	-1
'ce>	-1
'cea	1
'cease	-1
'ceb	-2
'cebi>	-4
'cebid	-1
'ced	-1
'cee	-3
'ceed>	-2
'cef	-3
'cefor	-4
'cei	1
'ceive	1
'ceivi	1
'cek	11
'cekti	11
'cel	3
'celeb	3
'celle	-2
'cem	-5
'cembe	-7
'cemen	1
'cen	3
'censu	-3
'cent>	-1
'cença	6
'cep	-4
'cept>	-3
'cepte	-1
'cepti	-1
'cepts	2
'cer	1
'cerea	-2
'cerel	-1
'cerer	-1
'cern>	-1
'cerni	-3
'cerns	5
'cerra	5
'certa	-2
'certi	-1
'certo	-1
'cerys	-1
'ces	5
'ceso>	4
'cess>	6
'cesse	-1
'cesso	1
'cesta	2
'ceste	-2
'cet	4
'cette	1
'ceu	-3
'cev	-1
'cevap	1
'cevut	-2
'cew	9
'cez	-4
'cezio	-4
'ceç	-4
'ceção	-4
'ceğ	2
'ceğim	2
'ch>	2
'cha	-6
'chabl	-3
'champ	-2
'chapl	-5
'chard	-1
'chare	-1
'charg	-2
'chart	-1
'chase	-1
'chat>	-5
'chaue	-1
'chb	8
'chboa	6
'cheap	-1
'chebe	2
'check	4
'cheer	-2
'cheme	2
'chen>	-2
'cher>	1
'chern	-3
'chers	-3
'ches>	-1
'chest	-1
'cheun	-2
'chi	-6
'chiam	-4
'chiar	-1
'chick	-5
'chidi	-1
'chies	1
'chiff	-3
'chine	-3
'ching	-2
'chis>	6
'chius	6
'chive	-1
'chlag	-3
'chlos	2
'chm	-5
'chmen	-5
'chn	2
'cho	-3
'chola	-1
'chool	6
'choos	-3
'chr	3
'chric	3
'chs	2
'chste	1
'cht	4
'chten	-3
'chter	-1
'chthi	-1
'chtim	-2
'chu	-8
'chuck	-1
'chukw	-5
'churc	-1
'chw	2
'chy	7
'ci>	-4
'cia	-1
'cial>	-2
'ciall	-1
'ciao>	-3
'ciate	-1
'ciati	4
'cib	-1
'cibid	2
'cibo>	-2
'cid	-1
'cide>	-1
'ciden	-2
'cie	4
'cienc	-2
'cient	-4
'cies>	3
'ciety	2
'cif	-4
'cific	-1
'cifre	-3
'cil	-2
'cil's	5
'cilit	-3
'cilla	-2
'cin	3
'cina>	3
'cinat	2
'cinth	5
'cio	-4
'cione	-3
'cions	1
'cip	1
'cipan	-1
'cipat	1
'cipie	1
'cir	-1
'circu	-1
'cis	1
'cisio	7
'cism>	-2
'cist>	-2
'cisza	-3
'cit	4
'citat	5
'citud	2
'city>	1
'ciu	4
'civ	-4
'civil	-4
'ció	5
'ción>	5
'ciągu	3
'cje	-2
'cjenc	-2
'ck>	2
'cka	1
'cke	-3
'cked>	3
'cker>	-3
'cket>	-3
'ckf	2
'ckfra	2
'ckg	-1
'ckgro	-1
'ckh	-2
'ckham	-2
'cki	1
'cking	1
'ckl	-1
'ckley	5
'cklog	-2
'ckn	-3
'cknow	-1
'cko	5
'cks	1
'cla	3
'claim	4
'clare	-2
'clark	3
'clash	-2
'cle	-3
'clean	-2
'clear	-5
'cli	6
'clic>	4
'click	2
'clini	-1
'cliqu	6
'cll	2
'cllr>	2
'clo	-2
'close	-1
'closi	-1
'closu	-2
'clu	-3
'club>	-4
'clude	-1
'cludi	-1
'co>	1
'coa	-3
'coach	-2
'cod	2
'code>	3
'cof	-1
'coffe	-1
'cogni	1
'coleg	1
'colin	-1
'colla	-1
'collè	2
'colm>	-1
'colo>	-2
'colum	-3
'com	-7
'combi	-3
'come>	-5
'comen	-3
'comes	2
'comfo	-2
'comin	-5
'comma	4
'comme	-5
'commi	-2
'comms	-1
'commu	1
'compa	2
'compl	-2
'compt	-6
'compu	-3
'comun	-3
'con	4
'conce	2
'cond>	-5
'conde	-2
'condi	-1
'condm	4
'confe	-2
'confi	2
'confl	-1
'confu	-4
'congr	-3
'congé	2
'conne	7
'consc	-1
'conse	-3
'const	3
'consu	4
'conta	10
'conte	-2
'conti	-2
'contr	1
'conve	-2
'coo	1
'coord	3
'cop	-4
'cope>	-3
'copie	-4
'copy>	-3
'cor	-2
'cord>	-3
'corde	2
'cordi	-4
'core>	-2
'cork>	-1
'corre	2
'cos	-4
'cost>	-2
'costs	-1
'cot	3
'could	-5
'counc	3
'couns	-1
'count	4
'coupl	-1
'coura	1
'courr	6
'cours	-2
'court	3
'cousi	-2
'cov	6
'cover	1
'cqc	-1
'cra	-1
'cre	11
'creat	-1
'credi	-1
'creta	11
'crete	-2
'creti	-1
'crew>	5
'crez>	6
'cri	2
'criba	3
'cribe	-3
'cribi	3
'cried	-2
'crieț	2
'cript	3
'crisi	3
'crito	-4
'crive	6
'cro	-7
'croes	-4
'crois	-2
'cross	-1
'croyd	-4
'cru	-2
'cruit	-2
'cré	3
'créta	3
'cs>	-7
'ct>	3
'cta	2
'cte	3
'cted>	1
'cti	-3
'ctice	-4
'cting	1
'ction	-3
'ctive	-2
'ctivi	4
'ctl	-2
'ctly>	-2
'cto	1
'ctobe	5
'ctomy	-1
'ctor>	-1
'ctors	-1
'ctory	-2
'ctr	-2
'ctric	-2
'cts	2
'ctu	-2
'ctual	-2
'cture	-1
'cu>	2
'cua	2
'cue	5
'cuent	7
'cuest	-2
'cuf	-1
'cuffs	-1
'cui	-2
'cuits	-2
'cuj	6
'cuję>	1
'cul	2
'culat	-1
'cultu	2
'cum	-1
'cuma>	-1
'cumen	2
'cur	8
'cure>	1
'curem	3
'curre	9
'cus	-5
'cusa>	-1
'cuse>	-2
'cusou	-4
'cuss>	-1
'cusse	-2
'cussi	-3
'custo	5
'cusé>	-1
'cusó>	-2
'cut	-1
'cutiv	-2
'cută>	-3
'cwe	-2
'cwest	-2
'cy>	5
'cyd	2
'cyf	-1
'cyfei	2
'cyngo	-2
'cyr	-4
'cyrra	-3
'cys	2
'cysyl	2
'cza	-5
'cze	-9
'czeka	-1
'cześć	-2
'czn	-2
'cznij	-4
'czt	7
'czty>	7
'czw	3
'czwar	3
'czy	4
'czyć>	3
'câm	2
'câmar	2
'cân	-3
'când>	-3
'cía	-3
'cüm	-2
'cümle	-2
'cți	-3
'cție>	-3
'd'a	-5
'd'acc	-3
'd'i	-2
'd'ici	-2
'd's	-1
'da>	6
'daa	7
'daarn	4
'dac	3
'dad	5
'dae	4
'daf	3
'dafle	-2
'daft>	-1
'dag	4
'dagen	7
'dah	4
'dai	-3
'daily	-3
'dair>	-1
'dak	2
'dal	6
'dale>	-2
'dam	2
'dame>	7
'dan	-1
'danac	-1
'dance	-2
'dank>	-1
'danke	-5
'dans>	-1
'dar	-2
'dard>	-4
'dards	-1
'dare>	5
'dari>	1
'dark>	-1
'darke	-2
'darll	1
'darnh	-2
'das	5
'dashb	-1
'dass>	3
'dat	-2
'data>	-4
'datab	-3
'date>	-1
'dated	1
'dates	-2
'datio	3
'datur	9
'dau	-2
'daugh	-2
'dav	12
'day	-2
'day's	-6
'days>	5
'dać	2
'daț	-3
'dband	-2
'dbs	3
'dby	-1
'dbye>	-1
'dca	-1
'dcare	-1
'dd>	1
'dda	2
'ddad>	2
'ddaf>	6
'ddarl	-1
'dde	9
'dded>	3
'ddela	7
'ddesg	1
'ddf	-1
'ddfa>	-1
'ddi	-3
'dding	-2
'dditi	-1
'ddiw>	2
'ddler	-2
'ddo	3
'ddol>	1
'dds	1
'ddw	-2
'de>	6
'dea	-1
'dead>	-2
'deadl	-3
'deaf>	-2
'deal>	3
'dealt	8
'dear>	-5
'deas>	-1
'deb	4
'dec	-6
'dece>	-4
'decem	-7
'deces	-1
'decid	1
'decis	7
'decía	-3
'dee	-4
'def	-3
'defin	-1
'dein>	-3
'dej	-1
'dek	7
'del	7
'delan	7
'delay	1
'delet	-3
'deliv	6
'delph	4
'delse	9
'dem	2
'deman	4
'demel	-2
'demos	1
'demot	-2
'den	3
'dence	-2
'denci	-2
'denn>	-3
'denne	4
'denom	-2
'denta	-2
'denti	-3
'dents	5
'denum	-3
'dep	-2
'depar	-1
'depui	-4
'deput	4
'der	5
'derai	-2
'derat	-3
'derby	4
'dere>	9
'dered	-3
'derem	5
'derfu	-2
'ders>	6
'derst	-3
'des	2
'desca	-3
'desch	6
'descr	-2
'deser	-3
'desg>	1
'desk>	3
'desmo	-2
'despi	-2
'dessv	-1
'desti	3
'destr	-1
'det	2
'detai	3
'dette	-1
'dev	-4
'devia	-3
'devic	-2
'dew	3
'dex	7
'dey	5
'deyim	5
'dez	5
'değ	12
'değil	8
'dfa	-1
'dge	-2
'dged>	-5
'dgeme	-3
'dget>	-2
'dgewa	2
'dh>	3
'dhy	-2
'dhya'	-1
'dhya>	-1
'di'	4
'di'i>	5
'di>	-2
'diabe	2
'diagn	-1
'dial>	6
'dialy	-1
'dian>	-3
'dias>	2
'diate	-3
'diato	-1
'diatr	-1
'diau>	-1
'dic	3
'dica>	4
'dical	2
'dict>	-2
'did	3
'didat	8
'die	-1
'died>	-2
'diens	3
'dieną	-3
'diese	7
'dif	-2
'diff>	-3
'diffe	-2
'dig	1
'diges	-3
'digit	4
'dil	5
'dile>	-3
'dilek	-3
'dilme	8
'dim	-7
'dinar	-3
'dinat	3
'ding>	-1
'dings	-2
'dinne	-4
'dio	-4
'diolc	-2
'diolo	-1
'dir	4
'direc	2
'dis	-3
'disab	1
'disap	-1
'disca	3
'discl	-2
'disco	-3
'discr	-1
'discu	-2
'dish>	-2
'dispo	-3
'distr	-1
'dit	4
'ditio	-2
'ditor	5
'ditt>	10
'ditë>	-3
'diu	2
'div	3
'dive>	-2
'divid	4
'diw	2
'diwch	-2
'diwrn	2
'diy	-6
'diye>	-6
'diz	2
'dju	2
'djust	2
'djé	-3
'djéte	-3
'dle	-2
'dled>	2
'dler>	-2
'dli	-2
'dline	-3
'dling	1
'dly	-6
'dlä	4
'dlägg	4
'dme	2
'dment	2
'dmi	5
'dmini	3
'dmiss	3
'dn'	-4
'dn't>	-4
'dnesd	1
'dness	-3
'dni	3
'dnigh	3
'do>	4
'doa	1
'doar>	1
'dob	-2
'dobry	-2
'doch>	-1
'docto	-2
'docum	2
'dod	-2
'doe	-3
'does>	-2
'doesn	-2
'dog	1
'doi	-3
'doing	-3
'dol	7
'dolly	-3
'domai	-2
'domin	-2
'domnu	-3
'domoś	6
'don	-6
'don't	-4
'dona>	-3
'donat	2
'done>	-6
'donne	2
'dont>	-1
'doo	2
'door>	-2
'dop	1
'dopti	2
'dor	-1
'doraz	-2
'dos	-6
'dosta	1
'dosze	-2
'doszł	-2
'dot	3
'dou	-5
'doubl	-1
'doubt	-1
'dov	12
'dovol	1
'dow	-2
'down>	-1
'doz	-3
'dozen	-3
'dpo	6
'dpowi	6
'dqm	-2
'dqmi>	-2
'dqv	-1
'dqvis	-1
'dra	2
'draft	-3
'draw>	-3
'drawi	-2
'dre	2
'dredi	-2
'dren'	-2
'dres>	2
'dresi	8
'dress	3
'dri	-2
'drigo	-3
'dring	4
'dris>	2
'drive	-4
'dro	1
'droid	-2
'drons	6
'drop>	-3
'dropp	-2
'drops	-2
'dros>	10
'dru	-1
'drugi	-2
'ds>	-9
'dsb	-2
'dsber	-2
'dsh	-1
'dshee	-1
'dsk	5
'dskan	4
'dt>	7
'du>	-5
'dua	3
'dual>	3
'duall	2
'duc	-3
'ducer	-2
'ductr	-2
'due	2
'duf	-2
'duffi	-1
'dul	-2
'dulo>	-3
'dult>	1
'dum	5
'dumne	7
'dump>	-1
'dun	1
'dung>	-1
'dup	-3
'dupe>	-1
'dupli	-4
'după>	1
'dur	5
'durin	6
'dus	-1
'dustr	1
'dut	5
'dutie	3
'duty>	3
'dva	-1
'dvanc	-1
'dve	-5
'dvert	-5
'dvi	8
'dvice	2
'dvise	9
'dviso	1
'dvo	-2
'dvoca	-2
'dw>	9
'dwa	-5
'dwi	-2
'dwich	-1
'dwife	-2
'dwive	6
'dy'	-1
'dy's>	-1
'dy>	-6
'dyc	4
'dych>	3
'dyd	1
'dydw>	5
'dym	-1
'dza	3
'dzam>	-2
'dzamy	4
'dze	-3
'dzeni	-3
'dzi	-6
'dzie>	-4
'dzień	-4
'dzięk	-4
'dził>	-3
'dzw	-2
'dzwon	-2
'dès	-2
'dél	1
'délai	1
'dép	-2
'dés	-2
'dì>	5
'día	1
'días>	-1
'dön	8
'dönün	-3
'dönüş	7
'dąż	-2
'dążę>	-2
'dėk	-3
'dėkit	-3
'dę>	1
'děk	-2
'děkuj	-2
'dı>	2
'dım	-5
'dır	6
'dığ	-2
'dığın	-2
'dł>	-2
'dź>	1
'e'd	-3
'e'l	1
'e'll>	1
'e'r	-2
'e're>	-2
'e's	-10
'e'v	5
'e've>	5
'ea>	7
'eac	3
'each>	-5
'eache	9
'eacti	1
'ead	-7
'eader	-1
'eadin	-3
'eadli	-3
'eads>	-1
'eadsh	-1
'eady>	-3
'eaf	-7
'eafle	-6
'eag	-1
'eague	-2
'eak	3
'eaker	-4
'eakfa	-1
'eakin	2
'eaks>	-2
'eal	4
'ealan	-1
'ealin	-1
'eally	-1
'ealt>	8
'ealth	3
'eam	10
'eams>	2
'ean	1
'eanin	-1
'eant>	-2
'eanti	4
'eantw	5
'eap	2
'ear	-3
'ear's	-1
'earbe	1
'earch	4
'earin	2
'earli	-2
'early	-1
'earn>	-1
'earne	-1
'ears>	-4
'eart>	-2
'eas	-3
'ease>	-3
'eason	1
'east>	-1
'easur	2
'easy>	-1
'eat	-10
'eated	3
'eaten	-3
'eater	-2
'eathe	-2
'eatie	-2
'eats>	-3
'eau	7
'eavem	3
'eaves	-2
'eavin	-4
'eavoa	7
'eb>	6
'eba	-1
'ebb	6
'ebben	6
'ebe	-1
'ebeld	-3
'ebi	-5
'ebiae	-2
'ebida	2
'ebido	-3
'ebina	-3
'ebini	2
'ebo	-3
'ebody	-1
'eboge	-3
'ebr	7
'ebrat	3
'ebrua	1
'ebs	4
'ebsit	4
'eby	11
'ebywa	7
'ec>	-8
'eca	-2
'ecall	-1
'ecaus	-1
'ecc	2
'ecció	3
'ece	-2
'ece's	-1
'ecebi	-4
'eceiv	2
'ecekt	11
'ecemb	-7
'ecent	2
'ecess	-1
'eceçã	-4
'eceği	2
'echt>	-1
'echth	-1
'eci	1
'ecibo	-2
'ecide	-2
'ecifi	-1
'ecipi	1
'ecisi	7
'eck	4
'ecka>	-2
'ecked	3
'ecker	-1
'eckha	-2
'ecl	2
'eco	-4
'ecogn	1
'ecome	-2
'ecomm	-3
'econd	-1
'ecord	-2
'ecove	1
'ecr	10
'ecret	11
'ecrui	-2
'ecrét	3
'ect	-3
'ected	1
'ectio	-5
'ectiv	1
'ectly	-2
'ectom	-1
'ector	-1
'ects>	1
'ectur	-4
'ecu	-2
'ecuti	-2
'ecz	4
'ecí	-3
'ecía>	-3
'ed>	-3
'eda	2
'edd	-1
'eddel	7
'eddin	-2
'eddiw	2
'ede	13
'edece	-1
'eded>	2
'eder>	1
'ederi	2
'edg	-1
'edge>	4
'edged	-3
'edgem	-3
'edi	3
'edi'i	5
'edia>	1
'edian	-2
'ediat	-3
'edic>	-2
'edica	2
'edig>	-1
'edilm	8
'edin>	3
'edir>	3
'edire	3
'edit>	-3
'edito	7
'ediye	-3
'edn't	-3
'ednes	1
'edo	-1
'edom>	-1
'eds	-6
'edu	4
'edz	1
'edì	5
'edł	-2
'edź	1
'ee>	-6
'eed	-5
'eeded	2
'eedn'	-3
'eedom	-1
'eeds>	-6
'eef	-3
'eeft>	-3
'eeg	-3
'eei	-3
'eeing	-3
'eek	1
'eekda	-1
'eeken	3
'eekly	-5
'eeks>	-1
'eel	-1
'eelch	-1
'eely>	-1
'eem	-2
'eemed	-2
'eemen	-2
'eemt>	3
'een	2
'eena>	-2
'eened	-1
'eenin	4
'eens>	-3
'eente	-1
'eep	-3
'eeper	3
'eeps>	-3
'eer	9
'eerd>	4
'eers>	3
'eeré>	7
'ees	13
'eet	-2
'eeth>	-2
'eetin	1
'ef>	-1
'efer>	-1
'efera	-1
'efere	3
'eff	-8
'effec	-2
'effie	-5
'efi	1
'efind	5
'efine	-1
'efits	-1
'efn	5
'efo	-1
'efon>	1
'efoni	-5
'efore	1
'efort	-3
'efu	1
'efuge	5
'efuse	-2
'efä	-3
'efäll	-3
'eg>	-4
'ega	3
'egaby	-5
'egal'	-1
'egal>	-2
'egall	-2
'egang	4
'egard	-3
'ege	4
'eged>	-2
'egen>	5
'eges>	7
'egeta	-4
'egg	-2
'eggo>	-4
'egi	2
'egin>	-1
'egins	4
'egion	6
'egist	-3
'egn	4
'egnal	4
'egnan	-1
'egnat	5
'ego	-2
'egori	3
'egory	-2
'egr	-2
'egram	-2
'egret	-1
'egs	-3
'egu	2
'eguar	2
'egue>	3
'egula	1
'eha	5
'ehalf	2
'ehand	5
'ehe	2
'ehen>	2
'ehi	-2
'ehind	-2
'eho	4
'ehr	4
'eht	-4
'ehw	-1
'ehwis	-1
'ei>	2
'eia	-3
'eib	-4
'eic	7
'eices	-2
'eich>	9
'eid	-4
'eidia	-1
'eidiw	-2
'eidsb	-2
'eie	6
'eiert	6
'eig	-5
'eighb	-5
'eight	-3
'eil	-1
'eila>	1
'eim	2
'ein	2
'eine>	4
'einer	-3
'eing>	1
'einga	-2
'einge	4
'eio	4
'eip	3
'eipt>	2
'eiria	-3
'eiro>	7
'eirs>	-2
'eis	1
'eiss>	1
'eit	1
'eitag	1
'eiter	5
'eitet	1
'eith>	-1
'eithe	-2
'eithi	3
'eitsn	-3
'eitst	4
'eiv	2
'eivin	1
'ej>	-4
'eja	5
'eject	-2
'ejl	7
'ejlet	6
'ek>	6
'eka	2
'ekaln	-2
'ekann	2
'ekarz	-2
'ekd	-1
'ekday	-1
'eke	1
'eken>	1
'ekend	3
'ekenh	-3
'eki	8
'ekk	-2
'ekkür	-2
'ekl	-5
'ekly>	-5
'eko	-1
'ekomm	-1
'ekr	2
'ekrar	-3
'ekret	8
'ekräf	-4
'eks	-1
'ekt	11
'ekted	3
'ektir	11
'ekç	-3
'ekçey	-3
'eland	4
'elara	-2
'elate	1
'elati	2
'elató	-2
'elay>	-1
'elaye	1
'elc	-2
'elcha	-1
'elcom	-2
'eld	1
'elden	2
'elder	2
'eldi>	-5
'eldin	5
'ele	-5
'eleas	2
'elebr	3
'elect	-2
'eledd	-2
'eledi	-3
'elefo	-5
'elegr	-2
'eleme	-3
'elen>	-1
'eleri	-1
'elese	-1
'elet>	-3
'elete	-4
'eleti	-1
'eleve	-4
'elf	-1
'eli	1
'elian	-1
'elief	-1
'eliev	-1
'elif>	2
'elime	-3
'elimi	-1
'elive	6
'ella>	2
'ellac	4
'elle>	-3
'elled	-2
'ellen	5
'eller	-2
'elli>	4
'ellig	-1
'ellis	1
'ello>	7
'ellor	-1
'ellow	-4
'ells>	-4
'ellt>	3
'elly>	-1
'eln	6
'elo	5
'elong	-1
'elp	3
'elpde	3
'elpfu	-2
'elphi	4
'elq	-6
'elqu'	-6
'els	-2
'else'	-1
'elsh>	-3
'elsku	-2
'elt	7
'elu	5
'elv	-5
'elve>	-4
'elves	-2
'elw	-1
'elwch	-1
'ely	-6
'em>	2
'ema	7
'emaal	-7
'email	11
'emain	-6
'emale	-1
'emana	-6
'emand	-1
'emarq	-2
'emato	-1
'emb	-4
'embar	-2
'embe>	-1
'ember	-6
'embre	5
'eme	4
'emed>	-2
'emeen	-1
'emeka	-1
'emeli	-2
'ememb	-2
'ement	1
'emerc	1
'emerg	8
'emest	-2
'emeye	-3
'emina	-3
'emind	1
'emo	3
'emos>	7
'emot>	4
'emote	-4
'emove	-4
'emp	-1
'empla	6
'emplo	2
'empor	-1
'emps>	2
'empt>	-2
'empte	-1
'empty	-2
'ems	-1
'emsel	-2
'emt	3
'emy	5
'en'	-3
'en's>	-2
'en't>	-3
'en>	-1
'ename	-4
'enas>	-4
'enb	-1
'enbur	-1
'enc	1
'ence>	-1
'encef	-4
'ences	-1
'enceu	-3
'ench>	-2
'enci>	-2
'encia	-2
'encie	5
'encon	6
'encue	7
'ency>	5
'end	-2
'enda>	-2
'endan	-4
'endar	1
'ende>	1
'ended	-3
'endel	11
'enden	4
'ender	10
'endin	2
'endre	-7
'ene	-1
'ened>	-1
'enefi	-1
'ener>	2
'enera	1
'eneve	-1
'eng	-2
'engin	8
'engla	-1
'engli	-5
'engo>	-1
'enh	-3
'enhei	-3
'enhui	-3
'eni	8
'enice	-3
'enien	7
'ening	6
'enir>	-6
'enit>	-3
'eniu>	7
'enj	-6
'enjoy	-6
'enk	4
'enkat	-1
'enkät	-3
'enlac	3
'enlan	-2
'enlli	-1
'enly>	-1
'enn	1
'enna>	-3
'ennis	2
'eno	2
'enomi	-4
'enorm	4
'enota	-1
'enou>	-3
'enq	10
'enqui	10
'enr	-4
'enreg	-3
'enrol	-1
'ens	4
'ensag	2
'ensaj	6
'ense>	-4
'enses	-5
'ensib	-2
'ensio	8
'ensit	3
'ensus	-3
'ent	1
'ent's	-1
'entaa	-2
'ental	2
'entat	-2
'ente>	9
'ented	-4
'enten	-1
'enter	2
'entes	-1
'enti>	6
'entia	-2
'entic	4
'entif	-1
'entil	1
'entio	-5
'entir	-2
'entis	-2
'entle	-2
'ently	6
'ento>	1
'entra	9
'entre	1
'entro	7
'entru	4
'ents>	-4
'enty>	-6
'enu	4
'enumm	-3
'env	3
'enven	9
'envir	-2
'envió	2
'envoi	-5
'envoy	3
'enz	-1
'enza>	-1
'enç	6
'ença>	6
'eną	-3
'enț	2
'ențe>	1
'eo>	7
'eof	-1
'eoff>	-1
'eom	-2
'eoma>	-2
'eop	-4
'eopen	3
'eople	-6
'eor	-3
'eorga	-3
'eory>	-1
'ep>	-2
'epa	-6
'epali	-1
'epara	-4
'epart	-1
'epati	-1
'epe	5
'eper>	3
'eph	-1
'epi	4
'epl	8
'eplie	-3
'eply>	9
'eplyi	6
'epo	-1
'eport	-1
'epr	5
'eps	-3
'ept	-1
'epted	-1
'eptem	1
'eptie	3
'eptio	-1
'epts>	2
'epu	1
'epuis	-4
'eputy	4
'equ	7
'eques	7
'equip	3
'equir	1
'equit	3
'er'	-1
'er's>	-1
'er>	-3
'erage	-2
'erai>	-1
'eral>	4
'erala	-3
'erall	2
'erate	-1
'erati	-3
'erato	2
'erats	6
'eratu	-1
'erb	-5
'erbal	-4
'erber	-1
'erbyn	4
'erc	-4
'erci>	-5
'ercio	1
'ercre	3
'ercy>	-2
'erd	-3
'erdag	-2
'erday	-2
'erdon	-3
'erdyd	-1
'erdza	4
'erdze	-3
'erdzi	-3
'ere	-2
'ere's	-6
'erea>	-3
'ereav	3
'ereir	3
'erely	-2
'eremo	4
'eren>	-5
'erenc	1
'ereni	-3
'erens	-2
'erere	-1
'eres>	-1
'eresa	4
'erest	-3
'erf	-4
'erfec	-3
'erful	-2
'erg	-1
'erge>	-6
'erged	2
'ergen	8
'erger	-1
'ergun	-3
'erh	-3
'erhab	-2
'erhal	-1
'erhap	-1
'eri	6
'erica	-1
'erich	5
'erie>	-2
'erien	-2
'eries	2
'erifi	4
'erify	3
'erill	-3
'ering	3
'eriod	4
'erity	-1
'eriz>	6
'erk	14
'erkda	2
'erl	-1
'erly>	-3
'erm	2
'erman	-3
'ermat	-4
'ermen	2
'ermin	-3
'ermis	1
'ermit	1
'ern	7
'erna>	-4
'ernal	1
'ernan	2
'ernat	2
'ernet	1
'ernid	8
'ernin	-3
'ernit	1
'ernoo	1
'erns>	5
'eron>	-2
'erowa	2
'eroy>	-2
'erp	-6
'erpet	-2
'erpni	-4
'erpre	-4
'err	3
'errad	5
'erran	3
'erre>	-1
'error	-3
'erry>	-1
'ers	-5
'ersat	-3
'erse>	-2
'ersea	3
'ersev	-2
'ershi	-2
'ersho	-2
'ersio	-8
'ersit	1
'erson	2
'erst>	1
'erste	-1
'ersto	-3
'ert	1
'ertag	6
'ertai	-2
'erted	4
'erten	2
'ertif	-1
'ertis	-5
'erto>	4
'ertra	-3
'ertur	6
'erv	6
'ervan	-3
'erve>	-1
'erved	-3
'erver	-1
'erves	-1
'ervic	7
'ervis	-3
'erviz	6
'erw	-1
'erwar	-1
'erwis	2
'ery	-3
'erybo	-2
'eryl>	-1
'eryon	-1
'erys>	-1
'eryth	-2
'erz	4
'erà	4
'erá	11
'erç	-3
'erça>	-3
'eré	4
'erò	10
'erş	5
'erşem	5
'es>	-3
'esa	13
'esaf>	2
'esaj>	2
'esaju	5
'esajı	14
'esawu	-2
'esay>	-1
'esc	5
'escan	-3
'eschi	6
'eschl	2
'escre	7
'escri	-1
'escu>	2
'esd	1
'esday	1
'ese	2
'esear	5
'eseen	13
'esen>	-1
'esend	2
'esenh	-3
'esent	-3
'eserv	-3
'eses>	-2
'esg	1
'esh	-1
'esi	6
'eside	-1
'esign	-1
'esine	2
'esk	5
'esl	9
'esm	-4
'esmon	-2
'esn	-3
'esn't	-2
'eso	-2
'esolu	2
'esolv	-1
'esp	5
'espec	-3
'espin	-1
'espon	7
'espos	4
'espue	-1
'esr	5
'ess	4
'essa>	15
'essag	5
'essar	-1
'esse>	3
'essed	-4
'essee	-2
'essen	5
'esser	9
'essin	2
'essio	-2
'essme	-2
'esso>	3
'esson	-1
'essor	-1
'essur	-2
'essve	-1
'est	5
'est's	-3
'esta>	2
'estab	-3
'estar	-2
'estat	-2
'este>	8
'ested	-2
'estee	-2
'estel	2
'estem	1
'ester	-2
'esteś	6
'estig	1
'estim	1
'estin	9
'estio	-5
'estiv	-1
'estiw	-2
'estly	-2
'esto>	6
'estor	-2
'estoy	3
'estro	3
'ests>	1
'está>	1
'estät	1
'esu	-3
'esubm	-2
'esult	-1
'esv	7
'esvar	7
'esz	-6
'eszek	-3
'eszta	-2
'et'	-1
'et's>	-1
'et>	-1
'eta	12
'etaal	-3
'etail	3
'etari	10
'etary	4
'etd	-3
'ete	-5
'eted>	1
'eteen	-1
'etenu	5
'eter>	-1
'eters	-6
'etes>	-1
'eth	-3
'ether	-3
'ethic	-2
'ethni	-1
'ethod	-1
'ethos	-2
'ethy>	-1
'etic>	2
'eting	-2
'etini	8
'etion	2
'etire	-1
'etiri	-1
'etitl	-3
'etişi	6
'etn	-4
'etna>	-2
'etour	1
'etry>	-3
'ets	-8
'etsda	5
'ett	5
'ette>	7
'etter	-5
'ettim	-3
'ettin	-1
'ettle	2
'etto>	3
'etu	4
'etua>	-2
'etup>	-3
'eturn	3
'etw	1
'etwas	-3
'etwee	-1
'etwor	4
'ety	-1
'etz	-7
'etzt>	-5
'eu>	2
'eud	3
'eudi>	-3
'eue	-1
'eui	4
'euill	4
'eun	1
'eung>	-2
'eur	3
'eut	-2
'eute>	4
'ev>	-2
'eva	9
'evalu	-1
'evan>	7
'evanc	-1
'evant	1
'evap>	1
'evd	-3
'eve	-6
'eved>	-1
'evede	-3
'evel>	2
'even>	-4
'eveni	2
'evenl	-1
'ever>	-8
'evera	2
'evere	6
'everi	-2
'evers	-2
'every	-4
'eves>	-2
'evest	-3
'evet>	-4
'evia>	-3
'evice	-2
'evide	-3
'eview	2
'eviou	-3
'evise	-3
'eviso	-3
'evity	-2
'evo	-2
'evor>	-2
'evr	-3
'evrou	-3
'evu	-2
'evuta	-2
'ew>	-3
'ewa	1
'eway>	1
'ewc	4
'ewch>	4
'ewe	4
'ewed>	-1
'ewer>	-2
'ewh	-2
'ewn	5
'ewoon	-2
'ework	2
'ews	-5
'ewsle	-2
'ex>	5
'exa	-2
'examp	-3
'exc	-6
'excep	-2
'exclu	-2
'excus	-3
'exe	-3
'execu	-1
'exemp	-2
'exi	-2
'exibl	-2
'exist	1
'exo	4
'exp	-2
'expec	3
'expen	-3
'exper	-3
'expla	-1
'exte>	-2
'exten	1
'exter	2
'ey'	-6
'ey'd>	-1
'ey'll	-1
'ey're	-5
'ey've	-2
'ey>	-9
'eye	3
'eyece	-3
'eyi	2
'eyim>	5
'eyl	1
'eylis	1
'eyo	-2
'eyond	-2
'eys	-2
'ez>	6
'ezd	-3
'ezdjé	-3
'eze	-2
'ezi	-1
'ezigh	-2
'ezion	-4
'eçu	-3
'eçã	-1
'eção>	-1
'ečt	11
'eği	11
'eğim>	2
'eń>	-4
'eść	-2
'eşe	-2
'eşekk	-2
'ești>	-3
'eți	5
'fa>	-1
'fac	-2
'face>	-1
'fach>	2
'facil	-3
'fact>	-1
'failu	-1
'fair>	-1
'faire	2
'fairl	-1
'faisa	-3
'faith	3
'fal	-3
'falls	1
'falta	-1
'fam	-4
'famil	-4
'fan	-6
'fanci	-1
'fancy	-4
'faq	6
'farro	-1
'faste	-2
'fat	-9
'fathe	-6
'fatou	-5
'fav	-2
'favor	-2
'faz	-2
'fe>	-2
'fea	-1
'fear>	-1
'febru	1
'fec	-4
'fect>	-3
'fecti	-3
'fed	-4
'fee	1
'feel>	-2
'fees>	-2
'feg	2
'fegua	2
'fei	6
'feier	6
'fel	-2
'felet	-3
'fello	-1
'felly	-1
'fely>	3
'fem	-2
'femal	-1
'fen	-6
'fende	-5
'fenla	-2
'fenna	-3
'feo	-2
'feoma	-2
'fer	-3
'feren	-1
'ferie	-5
'ferma	-1
'fermé	6
'ferra	-1
'ferre	5
'ferri	2
'fery>	2
'fes	1
'fesso	-1
'festi	1
'fet	-2
'few	2
'fewer	-2
'fewn>	5
'ff>	-2
'ffe	-5
'ffect	-2
'ffed>	-1
'ffee>	-1
'ffer>	-4
'ffere	-2
'ffi	6
'ffice	10
'ffici	-5
'ffiel	-5
'ffisc	-3
'ffo	-5
'ffoni	-5
'ffr	-3
'ffre>	-3
'ffs	-1
'ffw	-3
'ffwn>	-2
'ffwrd	-1
'fia	-3
'fiabl	-1
'fic	7
'ficat	2
'fice>	10
'ficer	3
'ficia	-3
'ficie	-5
'ficin	3
'ficio	-3
'fick>	-3
'fid	-2
'fiden	-2
'fie	-3
'fied>	-1
'field	-3
'fier>	3
'fif	-1
'fifty	-1
'fig	-3
'figur	-3
'fil	-3
'file>	-5
'filip	-1
'fill>	2
'fillo	-3
'fin	-4
'fina>	-3
'final	-2
'finan	-1
'find>	1
'finde	5
'finds	-2
'fine>	-4
'fined	-1
'finis	-2
'fino>	1
'fir	4
'firm>	7
'firma	6
'firms	1
'first	-1
'fis	9
'fisch	-3
'fishi	2
'fit	-2
'fits>	-1
'fiv	-5
'five>	-5
'fix	-2
'fixed	-1
'fiş	-2
'fişle	-2
'fla	-4
'flagg	-3
'fle	-7
'flen>	-2
'flet>	-5
'flets	-3
'flexi	-2
'fli	-2
'flict	-1
'floor	-2
'flowe	-1
'flu	-1
'fly	-2
'fno	12
'foa	-2
'foart	-2
'foi	10
'fois>	4
'fol	-2
'folde	-1
'folk>	-3
'folks	-1
'fon	-5
'fona>	-2
'fond>	-3
'fonia	-2
'fonie	-3
'fonwc	6
'foo	-2
'food>	5
'foot>	-5
'for	-1
'fora>	3
'force	-5
'ford>	1
'fore>	1
'foreh	-1
'forge	-2
'forgi	-2
'forgo	3
'form>	-2
'forma	1
'forms	-1
'formu	-2
'fort>	-2
'fortb	-1
'forth	-3
'fortu	4
'forty	-3
'forum	2
'fory>	1
'fos	3
'fost>	3
'fou	-1
'found	1
'four>	-1
'fourt	-2
'fra	-3
'frage	-1
'fraid	-2
'fram>	2
'franc	-1
'franç	-6
'frau>	1
'fre	-1
'freda	-1
'freed	-1
'freel	-1
'freit	1
'frele	-3
'fri	-2
'frica	-1
'frida	-1
'frien	-1
'fro	-3
'from>	-3
'froze	-2
'frå	-6
'fråga	-3
'fs>	-1
'ft>	-3
'ftat>	-4
'ftaya	-3
'fte	1
'fted>	-2
'ften>	-2
'fter>	3
'ftern	1
'fterw	-1
'fts	-3
'fty	-1
'fue	-3
'fuera	-1
'fug	5
'fugee	5
'ful	-2
'fully	2
'fun	4
'funct	-1
'fund>	2
'funda	3
'funer	4
'fuo	5
'fuori	5
'fur	-2
'furth	-2
'fus	-3
'fuse>	-1
'fused	-2
'fuses	-1
'fut	-3
'futur	-3
'fwe	-2
'fwezi	-2
'fwn	-2
'fwr	-1
'fwrdd	-1
'fyd	-1
'fydd>	-3
'fyn	-2
'fynna	-2
'fäl	1
'fälle	4
'fällt	-3
'får	8
'fér	-1
'féria	-5
'för	3
'först	-3
'für	6
'g's	-2
'ga>	10
'gab	2
'gabyt	-5
'gada>	1
'gado>	-1
'gadza	-2
'gai	-6
'gain>	-6
'gal	-7
'gal's	-1
'gally	-2
'gam	-1
'gan	3
'gang>	-5
'gange	4
'ganis	1
'ganiz	10
'gap	-2
'gar	-6
'garde	-3
'gards	-4
'garia	-4
'garth	-1
'garve	-3
'gat	4
'gate>	1
'gator	4
'gau	3
'gauju	2
'gav	-4
'gave>	-3
'geb	-7
'gebel	-3
'gebog	-3
'gee	3
'geen>	-3
'gef	-3
'gefäl	-3
'geg	7
'gegan	4
'gegen	5
'geh	1
'gek	-1
'gekom	-1
'gel	-6
'geldi	-5
'gelem	-3
'geles	-1
'gem	-3
'gemee	-1
'gemen	-4
'gen	14
'gence	2
'genci	5
'gency	4
'gende	2
'gener	3
'gens>	-1
'gent>	6
'gente	4
'genti	7
'gentl	-2
'gențe	1
'geo	-1
'geoff	-1
'ger	5
'ger's	-1
'gerad	-2
'gerie	3
'gern>	2
'gers>	-1
'gersi	3
'gery>	-1
'ges	6
'gesch	2
'gest>	-2
'geste	1
'gests	-3
'get	-2
'getar	-4
'gethe	-1
'gets>	-4
'getto	3
'gew	-1
'geway	1
'gewoo	-2
'geç	6
'gga	1
'ggan>	-3
'gge	2
'gged>	6
'ggen>	-6
'ggest	-1
'ggi	8
'ggio>	4
'ggo	-4
'ggs	-1
'gh>	-2
'gha	-2
'ghaer	-1
'gham>	-3
'ghana	2
'ghb	-5
'ghbou	-5
'ghe	-2
'gheid	-2
'ghes>	-1
'ghl	1
'ghly>	-2
'ght	-6
'ght's	-2
'ghter	-2
'ghtfu	-1
'ghts>	1
'ghỉ	5
'gi>	8
'gib	-2
'gibt'	-1
'gic	-1
'gid	3
'gie	-1
'giels	-2
'gii	-4
'gil	-3
'gilli	-3
'gim	-2
'gin	2
'ginal	1
'ginee	8
'ging>	-2
'gins>	4
'gio	11
'giona	3
'giorn	3
'giove	10
'gis	-5
'gised	-1
'gist>	-3
'giste	-2
'gistr	-2
'git	6
'gital	2
'giv	-4
'give>	-1
'given	1
'gives	-5
'givin	-2
'già	-1
'gla	-4
'gland	-1
'glasg	-2
'gle	-3
'gli	-4
'glich	1
'glish	-4
'glo	-1
'gly	-2
'gma	-1
'gmail	-1
'gms	2
'gn>	-2
'gna	7
'gnal>	6
'gnala	4
'gnato	1
'gne	3
'gned>	3
'gni	-3
'gnifi	-2
'gning	-1
'gnise	2
'gno	3
'gnore	5
'gnose	-1
'go>	-7
'goa	-1
'god	-10
'godzi	-2
'goe	-7
'goes>	-6
'goh	-2
'goheb	-2
'goi	-4
'going	-4
'gol	-1
'gold>	-1
'gon	-2
'gone>	-2
'goo	-6
'good>	-6
'goodb	-1
'goodn	-3
'gor	-3
'gora>	-2
'gorie	3
'gory>	-2
'gos	-2
'gosiu	-2
'gosto	2
'got	-7
'gotte	4
'gov	1
'govan	-1
'gover	2
'gow	-2
'goz	10
'gozi>	2
'gps	2
'gra	-11
'graag	-7
'grabă	-3
'grace	-4
'graci	-3
'graha	-1
'gram>	-4
'grama	4
'gramm	4
'grand	-1
'grant	-1
'graph	-1
'grate	-1
'gratu	-3
'grazi	-1
'gre	-6
'great	-7
'gree>	-3
'greed	-4
'greem	-2
'gress	5
'greyl	1
'gri	6
'grid>	5
'griev	-1
'gro	-3
'groun	-3
'group	-1
'gru	2
'gry	-1
'gs>	1
'gsi	-1
'gside	-1
'gsn	4
'gsnum	4
'gst	-3
'gstbe	-3
'gt>	1
'gu>	12
'guage	-4
'gual>	-1
'guara	-2
'guard	10
'gue	-4
'guei>	-3
'gues>	-3
'guess	-3
'guest	-5
'gui	-4
'guida	-1
'guide	-1
'guien	-4
'guj	-3
'gujar	-3
'gul	4
'gular	3
'gulat	-2
'gun	-5
'gunta	-3
'gur	-1
'gures	-2
'gus	-6
'gust>	-5
'gustu	-4
'gut	3
'guten	2
'guy	-1
'guys>	-1
'gué	-6
'guém>	-6
'gwa	4
'gwait	4
'gwe	2
'gweit	3
'gwelw	-1
'gwene	2
'gwenl	-1
'gwi	-1
'gwr	-2
'gwrs>	-2
'gy>	-2
'gyd	-4
'gyf	-1
'gyfer	-8
'gym	-3
'gymra	-4
'gys	3
'gysyl	3
'går	-2
'gé>	-4
'gên	1
'gênci	1
'gön	-6
'gönde	-4
'gönül	-3
'gün	10
'günü>	6
'güz	-2
'güzel	-2
'gę>	-1
'gło	4
'głosz	4
'gườ	-3
'gười>	-3
'h's	3
'ha>	2
'haa	-5
'haas>	-3
'hab	-4
'haba>	-2
'habe>	1
'habit	1
'hable	-3
'había	-5
'hac	-4
'hace>	-2
'hacke	-1
'had	-5
'hadda	1
'hae	-1
'haema	-1
'haerd	-1
'haf	4
'hafta	3
'hag	1
'hah	-1
'haha>	-1
'hai	-3
'haia>	-2
'hairi	-1
'hairs	-2
'hak	-2
'hakan	-2
'hal	-3
'half>	-4
'halin	-3
'halla	2
'hallg	-1
'hallo	-3
'halte	-3
'ham	-3
'hamle	-2
'han	-4
'han't	-2
'hana>	2
'hand>	-2
'hande	11
'handi	1
'handl	1
'hands	-2
'hang>	-2
'hange	-1
'hanie	-1
'hank>	-1
'hanks	-1
'hanna	-1
'hanno	-3
'hap	-5
'hapla	-5
'happe	1
'happy	-4
'haps>	-1
'hard>	-2
'hardl	-2
'hare>	-3
'hared	3
'harfe	-2
'harge	-1
'harin	4
'harma	-1
'harp>	-2
'harpr	-1
'hart>	-1
'harve	-5
'hará>	-3
'has	-1
'hase>	-1
'hasn'	-2
'hassa	2
'hasta	-4
'hat	-7
'hat's	-5
'hate>	-4
'hatev	-3
'hats>	-1
'hatsa	-2
'hau	-2
'haue>	-1
'haut>	-3
'hav	-1
'have>	-1
'havin	-6
'haw	-3
'hay	4
'hba	6
'hbank	6
'hbo	1
'hboar	5
'hbour	-5
'hd>	-2
'hda	-3
'hday>	-3
'hdr	-3
'hdraw	-3
'he'	-7
'he'd>	-2
'he'll	-2
'he's>	-6
'he>	-3
'hea	1
'head>	-2
'healt	3
'heard	1
'heari	2
'heart	-2
'heb	1
'hebbe	6
'hebe>	2
'hebia	-2
'hec	5
'heck>	4
'hecke	2
'hed	-1
'heddi	2
'hee	-6
'heeft	-3
'heelc	-1
'heers	-2
'heet>	-2
'heets	-2
'hef	1
'heffi	-5
'hei	-7
'heids	-2
'heir>	-2
'heirs	-2
'heits	-3
'hej	-3
'hel	7
'held>	1
'heled	-2
'hello	6
'help>	3
'helpd	3
'helpe	-2
'helpf	-2
'hem	-6
'hemse	-2
'hen	-5
'hence	-4
'henev	-1
'henti	6
'henve	9
'heo	2
'heory	-1
'hep	-4
'hepat	-1
'her	-11
'her's	-2
'here'	-6
'here>	-8
'heres	-1
'herin	-1
'herna	-3
'hers>	-5
'herwi	2
'hes	-1
'hese>	-3
'hest>	-1
'het	4
'hethe	-3
'heti>	-1
'heung	-2
'heute	4
'hey	-10
'hey'd	-1
'hey'l	-1
'hey'r	-5
'hey'v	-2
'hi>	-2
'hia	-4
'hiamo	-4
'hiar>	1
'hib	-1
'hibit	-2
'hic	-6
'hich>	-3
'hicke	-3
'hics>	-2
'hid	3
'hidi>	-1
'hiest	1
'hieve	-2
'hif	-4
'hiffr	-3
'hift>	-1
'hifts	-2
'hig	1
'hil	3
'hild>	1
'hildc	-1
'hildr	-2
'hile>	1
'hilip	-1
'hill>	2
'him	-7
'hime>	2
'himse	-1
'hin	-3
'hind>	-2
'hine>	1
'hines	-2
'hing>	-2
'hings	-1
'hink>	-2
'hinki	-4
'hio	3
'hio'n	1
'hip	-3
'hips>	-1
'hir	2
'hira>	-1
'hird>	1
'hirin	6
'his	-1
'histo	3
'hit	-7
'hite>	-6
'hiu	6
'hiv	-1
'hive>	-1
'hl>	5
'hla	1
'hlag>	-3
'hle	-3
'hlo	2
'hloss	2
'hly	-5
'hme	-4
'hment	-5
'hmm	-2
'hn>	-1
'hne	1
'hnen>	3
'hnic>	-3
'hnici	2
'hno	2
'hnos>	-1
'ho'	-5
'ho'll	-2
'ho's>	-3
'ho've	-3
'ho>	2
'hod	-2
'hodan	-2
'hodri	-2
'hoe	-3
'hoeve	-2
'hof	-2
'hoffw	-2
'hoi	-6
'hoj	-3
'hoje>	-3
'hok	-1
'hol	-3
'hola>	-3
'holar	-1
'hold>	-5
'holde	2
'holdi	1
'hole>	-4
'holia	6
'holid	2
'holog	-3
'holom	-3
'hom	-7
'home>	-6
'hon	-6
'hone>	-3
'hones	-2
'hong>	-2
'hoo	6
'hook>	-1
'hool>	5
'hools	1
'hoor>	-5
'hoose	-3
'hop	-3
'hops>	-2
'hors>	1
'hort>	-3
'hortl	4
'hos	-5
'hose>	-5
'hospi	1
'hot	-2
'hotel	-2
'hotos	-1
'hou	-5
'hough	-7
'hould	-5
'hour>	-5
'hours	5
'house	2
'housi	6
'hout>	-3
'how	-4
'howev	-1
'hra	-3
'hre	-4
'hread	-6
'hree>	-6
'hri	4
'hrich	3
'hro	1
'hroug	3
'hrow>	-4
'hs>	-1
'hsa	-2
'hsana	-2
'hsm	-1
'hsmai	-1
'hst	2
'hste>	-2
'hsten	4
'ht'	-2
'ht's>	-2
'ht>	-1
'hte	2
'hten>	-3
'hter>	-2
'hterb	-1
'htf	-1
'htful	-1
'hth	-3
'hthil	-1
'hti	-2
'htime	-2
'htm	-2
'html>	-2
'hto	-3
'hts	-1
'htt	-2
'https	-2
'hub	7
'huc	-1
'huck>	-1
'hug	-1
'hughe	-1
'hui	-4
'huis>	-3
'huk	-5
'hukwu	-5
'hul	-3
'hull>	-3
'hum	-4
'human	-3
'hun	-4
'hurch	-1
'hurs>	5
'hursd	-2
'hus	-3
'hush>	-3
'hut	-2
'hw>	-1
'hwa	-1
'hwatc	-1
'hway>	-2
'hwe	-2
'hwi	-5
'hwish	-1
'hwn	5
'hy>	1
'hya	2
'hya's	-1
'hyaci	5
'hynny	-2
'hyr	-4
'hys	-1
'hyw	-1
'hywun	-2
'háb	-1
'hábil	2
'här	11
'hé>	-3
'hél	-2
'hélèn	-2
'hép	5
'hôm	-3
'hös	3
'höst>	3
'hỉ>	5
'i'd	-9
'i'i	5
'i'l	-3
'i'll>	-3
'i'm	-1
'i'n	-7
'i's	-1
'i'v	-7
'i've>	-7
'ia>	2
'iaa	6
'iabet	2
'iable	-2
'iad	6
'iadać	2
'iadom	6
'iae	-2
'iaeth	-2
'iagno	-1
'iai	4
'iaj	4
'ial	-2
'ialit	-2
'ially	-1
'ials>	-1
'ialys	-1
'iam	-2
'iamen	4
'iamo>	-4
'ian	-5
'iance	-1
'ians>	4
'iant>	-4
'ianę>	-2
'iao	-3
'iap	6
'iaper	6
'iar	5
'ias	-2
'iat	4
'iate>	-2
'iatel	-2
'iatio	4
'iator	-1
'iatry	-1
'iau	-3
'iał	-1
'iałek	-3
'iałku	3
'iba	2
'ibb	1
'ibbea	-2
'ibe	-5
'ibed>	-3
'ibell	-2
'iber'	-1
'ibi	1
'ibido	-1
'ibili	-2
'ibir>	1
'ibite	-2
'ibl	1
'ible>	1
'ibly>	-2
'ibo	-2
'ibr	2
'ibrar	4
'ibres	-3
'ibt	-3
'ibt's	-1
'ibu	-1
'ibus>	-1
'ibuti	-2
'ic>	-6
'ica	4
'ical>	6
'icall	-1
'ican>	-1
'icant	3
'icati	6
'icb	-4
'ice	5
'iced>	-2
'icenç	6
'icer>	3
'ices>	6
'icest	-2
'icevu	-2
'icezi	-4
'ich	3
'ichia	-4
'ichie	1
'icht>	11
'ichte	-3
'ici	3
'icial	-3
'ician	2
'icien	-3
'icina	3
'icio>	-6
'icipa	4
'icita	5
'icite	1
'icitu	2
'icity	2
'icke>	-3
'icked	6
'icket	-3
'ickin	1
'icl	-1
'icle>	-1
'ico	1
'ics	-7
'ict	-2
'ictly	-2
'icy	1
'id'	-1
'id's>	-1
'id>	-4
'ida	6
'idanc	-1
'idate	2
'idatu	9
'iday>	-3
'idays	6
'idd	-3
'ide	-3
'idea>	2
'ideas	-1
'ided>	-2
'idenc	-4
'ident	-2
'ider>	-3
'idere	4
'ides>	-5
'idg	1
'idge>	4
'idgew	2
'idh	3
'idiau	-1
'idiwc	-2
'idn	3
'idnig	3
'ido	5
'idos>	-1
'idr	1
'idris	1
'ids	-3
'idsbe	-2
'idu	4
'idual	4
'idw	3
'idwif	-2
'idwiv	6
'idy	-1
'ie>	-5
'ieb	-4
'iebe>	-1
'iec	-1
'iece'	-1
'iece>	-3
'ied	-3
'ieder	1
'iedź>	1
'ief	-3
'ieg	3
'iegen	3
'iek	1
'ieke>	-2
'ieken	-3
'iel	2
'ield>	-3
'ielen	2
'ielsk	-2
'iem	-1
'ieman	-5
'iembr	3
'iemy>	5
'ien	-3
'iend>	-1
'iene>	-5
'ieniu	3
'ienst	3
'ient'	-1
'iente	-2
'iento	-2
'ients	-5
'ieną>	-3
'iep	6
'ier	-2
'ieren	-3
'iero>	-5
'ierpn	-4
'iers>	-2
'ierta	6
'ies	6
'iese>	6
'iesta	-2
'iet	2
'ietna	-2
'iets>	-5
'iety>	2
'iev	-1
'ievan	-1
'ieve>	1
'ieved	-1
'ieves	-2
'iewed	-1
'iews>	-2
'ień	-4
'ieț	2
'ieți>	2
'if>	2
'ife	-1
'ifeom	-2
'ifery	2
'iff	-4
'iffer	-2
'iffre	-3
'ifiab	-1
'ific>	-1
'ifica	2
'ified	-3
'ifier	3
'ifr	-3
'ifrel	-3
'ift	-3
'ifted	-2
'ifts>	-2
'ifty>	-1
'ig>	2
'igada	-3
'igado	-2
'igar>	-4
'igati	3
'igato	4
'igd	-3
'ige	-3
'iged>	-3
'igen>	2
'igenc	-1
'igest	-3
'igh	-5
'ighbo	-5
'ighei	-2
'ight'	-2
'ight>	-4
'ights	1
'igi	-1
'iging	-3
'igita	2
'ign	4
'ignal	6
'igned	3
'ignif	-2
'ignor	5
'igo	-2
'igr	1
'igran	1
'igrat	1
'igt	-2
'igu	-4
'iguei	-3
'igure	-3
'iha	-2
'ihai>	-3
'ihn	2
'ihnen	3
'ihr	7
'ihre>	9
'ii>	-1
'iin	11
'iinta	11
'iir	7
'iit	2
'iitoa	-2
'iitos	3
'ij>	9
'ijc	-4
'ijcie	-4
'ijd	-1
'ijn	2
'ik>	3
'ike	-6
'ikely	-1
'iki	3
'iking	-1
'ikk	2
'ikke>	2
'ikn	11
'il'	5
'il's>	5
'il>	7
'ila	5
'ilaab	-4
'ilabl	2
'ilar>	-1
'ilb	6
'ilbox	3
'ild	-4
'ildca	-1
'ildin	-3
'ildre	-2
'ildun	-1
'ile	6
'iled>	7
'ilege	-2
'ilekç	-3
'ilenc	-3
'ilent	-2
'iles>	1
'ileti	7
'ilg	2
'ilgi>	2
'ili	-2
'ilie>	2
'ilies	-1
'iling	1
'ilipi	-1
'ilipp	-1
'ilita	-4
'iliti	8
'ility	-2
'ill	7
'illa>	-3
'illba	2
'illez	4
'illia	-3
'illio	-3
'illoi	-4
'illon	-3
'ilm	9
'ilman	-4
'iln	1
'ilnyc	1
'ilo	-1
'ils	-1
'ilska	-3
'ilu	3
'ilure	-1
'ily	-5
'im>	-2
'ima	2
'imam>	-1
'imane	-3
'imary	1
'imate	-1
'ime	2
'imed>	-1
'iment	1
'imes>	-3
'imi	6
'imit>	-7
'imite	3
'imiz>	11
'imm	2
'immed	-3
'immen	-3
'immt>	8
'immun	2
'imo	6
'imp	-5
'impe>	-2
'imple	-3
'impli	-2
'impor	1
'impri	-5
'ims	4
'imsel	-1
'imu	-4
'imum>	-4
'imy	3
'imă	-3
'imări	-3
'in>	-2
'ina	-2
'inab>	-1
'inal>	1
'inanc	-1
'inar>	-6
'inary	-3
'inata	3
'inati	2
'inb	5
'inbox	4
'inc	-2
'ince>	-5
'incer	-1
'inci>	-2
'incid	-1
'incom	1
'incon	7
'ind	-1
'inda>	1
'inde>	8
'inded	-2
'indey	5
'indiv	4
'indly	-7
'indne	-1
'indo>	-4
'indqv	-1
'inds>	-4
'indus	1
'ine	-3
'inee>	-3
'ineer	8
'inent	-1
'iner>	-3
'ines>	-4
'inese	-2
'iness	4
'inete	2
'ing	-2
'ing's	-2
'ingan	-2
'ingde	-3
'ingeg	4
'ingen	5
'inger	-4
'ingha	-3
'ingle	-3
'ingly	-1
'ings>	1
'ingua	-3
'ingué	-3
'ini	-2
'inibu	-1
'inic>	-9
'inica	4
'ining	1
'inish	-2
'iniz>	8
'inizi	8
'ink	1
'inked	3
'inkin	-4
'inks>	-2
'inkul	4
'inliy	-3
'inly>	-2
'inn	6
'innen	5
'ino	7
'inom>	4
'inq	1
'ins	-1
'insha	-3
'insid	4
'insis	-2
'inspe	1
'insta	-1
'inste	-2
'insti	3
'insul	-1
'int	-4
'inta>	1
'intaa	4
'inte>	5
'inted	-2
'intel	-1
'inten	-2
'inter	-6
'inth>	5
'intin	-2
'intme	3
'intro	-2
'ints>	1
'inu	-6
'inua>	-4
'inue>	-3
'inut>	5
'inute	-6
'inv	-1
'inves	3
'invit	-5
'invoi	4
'iny	2
'inê	-2
'inês>	-2
'io'n>	1
'io'r>	-1
'io>	4
'iod	4
'iol	-3
'iolch	-2
'iolog	-1
'ion	-2
'ional	2
'ionar	-2
'ionaw	-1
'ioned	-1
'ioner	-3
'iones	-3
'ioni>	6
'ionin	-1
'ionis	1
'ions>	-3
'ionsh	-4
'ior	5
'iorit	5
'iorni	4
'ios	-3
'iou	-3
'ious>	-3
'iousl	-1
'iov	10
'ioved	10
'ip>	-4
'ipa	4
'ipant	-1
'ipe	-1
'iph	-2
'iphon	-1
'ipien	1
'ipino	-1
'ipp	-3
'ipper	-3
'ippin	-1
'ips	2
'ipt	2
'iptio	-1
'iqu	5
'ique>	2
'iquez	3
'ira	3
'irait	-1
'irc	-1
'ircul	-1
'ird	4
'ire	1
'iread	3
'irecc	3
'irect	1
'ired>	-3
'irely	-2
'ireme	1
'irene	-2
'ires>	1
'irety	-1
'iri	10
'iriad	-3
'irie>	-3
'iries	7
'irin>	6
'iring	3
'irk	1
'irly>	-1
'irm	9
'irmar	5
'irmat	1
'irmed	3
'irms>	1
'iro	6
'ironm	-2
'irp	-2
'irpor	-1
'irr	2
'irreg	1
'irs	-2
'irst>	-1
'irt	-2
'irth>	-1
'irthd	-3
'iry	2
'is>	-1
'isa	5
'isabi	1
'isakh	1
'isal>	-3
'isapp	-1
'isati	5
'isc	-4
'iscar	3
'ische	-4
'iscil	-2
'isclo	-2
'iscon	-3
'iscre	-1
'iscui	-2
'iscus	-4
'ise	2
'ised>	-2
'iseme	-3
'iser>	6
'ish	-3
'isha>	4
'ished	-1
'ishes	4
'ishin	3
'ishop	2
'isi	3
'ising	-6
'ision	6
'isis>	3
'isit>	4
'isito	1
'isits	1
'iska>	1
'iskt>	-2
'isl	-1
'islan	-1
'ism	-4
'ismo>	-3
'isn't	-2
'iso	-3
'ison>	-3
'isory	1
'ispon	11
'ispos	-8
'isr	-3
'isrea	-3
'iss	1
'issed	-2
'issen	-5
'issim	-2
'issin	-1
'issio	2
'issue	-1
'issä>	17
'ist	-6
'istak	-2
'istan	2
'iste>	-5
'isted	3
'isten	-1
'ister	-3
'istic	-5
'istin	-3
'isto>	-3
'istor	3
'istra	-2
'istre	3
'istry	-3
'istré	-3
'ists>	-1
'isty>	-3
'isz	2
'isza>	-3
'it'	-7
'it'd>	-1
'it'll	1
'it's>	-8
'it>	-6
'ita	-3
'itag>	1
'itals	2
'itami	-1
'itard	-1
'itato	-4
'itc	-1
'itch>	-2
'itcha	-2
'itchb	6
'itche	-3
'ite	-3
'ited>	-1
'item>	-2
'items	-2
'iter>	6
'itera	2
'ites>	1
'itet>	1
'ith	-2
'ithdr	-3
'ither	-2
'ithin	2
'ithio	3
'ithou	-2
'iti	4
'itica	4
'ities	6
'iting	2
'ition	-1
'itis>	-1
'itish	1
'itl	-4
'itle>	-5
'itm	-1
'itmen	-1
'itoar	-2
'itor>	3
'itori	-1
'itors	7
'itr	-1
'its	-3
'itsel	-2
'itsno	-3
'itsta	4
'itt	9
'ittak	-5
'itte>	2
'itted	-2
'ittee	9
'itten	1
'ittin	4
'ittle	-3
'itu	9
'itud>	2
'ituen	3
'ité	3
'itë	-3
'iu>	8
'ium	2
'iur	12
'ius	4
'iv>	3
'ival>	-1
'ivals	-1
'ivate	1
'ive	-1
'ived>	1
'ively	-1
'iven>	2
'ivere	11
'iveri	-2
'ivers	1
'ivery	2
'ives>	-2
'ivi	1
'ivia>	-1
'ividu	4
'ivil>	-2
'ivile	-2
'iving	-1
'ivity	4
'ivo	6
'ivolg	3
'ivy	-3
'iw>	2
'iwa	-3
'iwc	-2
'iwch>	-2
'iwe	1
'iwn	-5
'iwr	3
'iwrno	3
'ixa	-1
'ixe	-2
'ixed>	-1
'ixi	3
'ixt	-2
'ixth>	-2
'iya	2
'iye	-6
'iyi	-3
'iyim>	-3
'iz>	8
'iza	10
'izaci	10
'izd	-3
'ize	-2
'izi	14
'izin>	8
'izind	5
'izinl	2
'izio>	6
'ià>	-1
'içi	12
'için>	8
'içind	6
'ió>	2
'ión	5
'ią>	2
'iąg	3
'iągu>	3
'iąt	-2
'iątek	-1
'iątku	-2
'ić>	3
'ię>	-4
'ięk	-4
'ięki>	-2
'iękuj	-3
'iği	2
'ił>	-3
'iła	-2
'iłam>	-2
'işi	6
'işime	6
'işl	-5
'işler	-2
'işt	7
'iştir	7
'i̇k	3
'i̇kin	-2
'j'a	-3
'j'ai>	-3
'j'é	-2
'j'éta	-2
'ja>	10
'jab	-3
'jabi>	-2
'jag	-1
'jam	1
'jan	-1
'janei	4
'janua	-1
'janvi	-1
'jar	-2
'jarat	-3
'jas	-1
'jci	-4
'jcie>	-4
'je>	6
'jec	1
'ject>	1
'jecti	-4
'jeg	4
'jek	1
'jem	-1
'jen	3
'jenci	-2
'jes	13
'jest>	1
'jeste	4
'jet	-4
'jetzt	-5
'jeu	-3
'jeudi	-3
'ji>	5
'jl>	3
'jle	6
'jlet>	6
'jn>	-2
'jo>	1
'job	3
'joe	3
'joi	-3
'join>	-1
'joine	-2
'joini	1
'joins	-2
'jok	-2
'jon	3
'jor	-1
'jos	2
'josep	-1
'jou	4
'jour>	4
'journ	2
'jours	-1
'joy	-8
'joyce	-1
'joyin	-1
'ju>	1
'jud	-3
'judge	-2
'jul	-3
'julis	-3
'july>	-4
'jum	-2
'jumu'	-2
'jun	1
'junk>	3
'jur	3
'jus	-4
'jusqu	-5
'just>	-3
'juste	-2
'justm	2
'już	-4
'jän	4
'jänst	4
'jét	-3
'jétek	-3
'ją>	2
'ję>	-1
'jın	14
'jınız	14
'k's	-3
'ka>	8
'kad	-1
'kaf	1
'kafor	1
'kal	-2
'kalni	-2
'kam	-1
'kamal	-1
'kan	13
'kande	4
'kannt	2
'kanti	-5
'kanto	3
'kar	-1
'karac	-1
'karza	-2
'kas	1
'kat	-1
'katar	-1
'katen	-2
'kav	-3
'kavit	-3
'kay	2
'kayde	-3
'kaz	8
'kdage	2
'kday>	-1
'ke>	-7
'ked	-3
'kedin	3
'kee	-5
'keep>	-5
'keepe	3
'keeps	-3
'keith	-1
'kely>	-1
'ken	3
'kend>	-2
'kends	7
'kenhu	-3
'kep	1
'kept>	1
'ker	2
'keral	-3
'kers>	-2
'kes	-4
'ket	-3
'keys>	-2
'kez	2
'kezdj	-3
'kfa	-1
'kfast	-1
'kfo	-5
'kforc	-5
'kfr	2
'kfrag	2
'kgr	-1
'kgrou	-1
'kha	1
'kham>	-2
'khi	1
'khs	-2
'khsan	-2
'ki>	11
'kic	-2
'kick>	1
'kid	-1
'kie	-3
'kii	6
'kiito	3
'kim	7
'kin	1
'kinci	-2
'kind>	-3
'kindl	-7
'kindn	-1
'king>	4
'kings	9
'kir	5
'kis	-1
'kish>	1
'kit	1
'kitch	-1
'kite>	-3
'kke	2
'kkü	-2
'kkür>	2
'kkürl	-4
'kla	1
'klaus	4
'kle	2
'klets	-2
'kley>	5
'kli	12
'klick	4
'klikn	13
'klo	-4
'klog>	-2
'klopt	-3
'kly	-5
'kno	-2
'know>	2
'knowl	-1
'known	2
'knows	-3
'knu	9
'ko>	-7
'kol	14
'kom	-7
'komme	-1
'kommi	-5
'kommu	-4
'komt>	-2
'kon	6
'konfe	-2
'kong>	-2
'konjo	-4
'konta	13
'konuş	-5
'kor	4
'kov	3
'koń	5
'kra	-3
'krank	1
'krar>	-3
'kre	8
'kreeg	-3
'kreta	7
'kri	8
'krä	-4
'kräft	-4
'ks>	-5
'ksa	2
'ksh	-1
'kshop	-1
'ksi	3
'kt>	4
'kta	12
'kte	-2
'ktedi	3
'ktem>	-2
'kti	13
'ktir>	11
'kto	2
'ktu	7
'ktı	8
'ktır>	8
'ku>	4
'kuj	-4
'kuju>	-2
'kuję>	-3
'kul	8
'kum	-3
'kun	9
'kunt>	7
'kur	-2
'kurdi	-1
'kurma	-4
'kurs>	3
'kut	-1
'kutku	-2
'kwabe	2
'kward	-1
'kwu	-5
'kát	-2
'kät	-3
'käten	-3
'kçe	-4
'kçeyi	-3
'kér	26
'kön	-3
'könne	-3
'kör	-5
'kül	-3
'külem	-3
'kür	-2
'kürle	-4
'ką>	1
'l'a	-2
'l'art	-2
'l'i	-3
'l'imp	-5
'l'o	3
'l's	1
'la>	-3
'laaba	-4
'label	-1
'lable	2
'labor	-1
'labou	-1
'lac	6
'lacak	6
'lace>	-1
'laced	5
'lacem	4
'laces	-1
'lach>	4
'lad	5
'lady>	-3
'lae	7
'laen>	1
'lag	-3
'lagga	-3
'lah	-1
'lai	-2
'laims	5
'lain>	-7
'lainc	1
'laine	-1
'laint	3
'lais>	-1
'lak	-3
'lakat	-2
'lakát	-2
'lam	1
'lamar	-2
'lamay	1
'lame>	-2
'land>	-4
'lande	7
'lane>	3
'langu	-4
'lanne	-1
'lanni	1
'lanya	-1
'lap	8
'lapse	-1
'lapto	3
'lar	3
'laran	-2
'lare>	-2
'large	-1
'larke	2
'larly	4
'lars>	-2
'larte	1
'larım	6
'las	1
'lasda	-1
'lasgo	-2
'lash>	-1
'lasse	3
'last>	-4
'late>	-4
'lated	-1
'later	1
'lator	-1
'latte	-1
'latun	-1
'latór	-2
'laub>	-3
'lav	4
'lavor	7
'law	-4
'lawfu	-2
'laws>	-1
'lay	-1
'layed	1
'layın	3
'laz	5
'lazio	4
'lazo>	2
'laş	-3
'laştı	-3
'lba	7
'lbaka	2
'lbani	-1
'lbe	-1
'lbo	4
'lbox>	4
'lboxe	-2
'lch	-3
'lchai	-1
'lco	-2
'lcome	-2
'ld>	-8
'ldc	-1
'ldcar	-1
'lde	3
'ldeb>	6
'ldeep	-1
'lden>	2
'lder>	-1
'lders	2
'ldi	1
'lding	1
'ldn	-2
'ldn't	-2
'ldr	1
'ldren	-2
'lds	-1
'ldu	2
'ldung	-1
'ldı	-4
'ldım>	-2
'ldığı	-3
'le>	-4
'lea	-3
'lead>	-4
'leafl	-6
'leagu	-2
'lear>	-4
'learn	-1
'lease	-3
'least	-2
'leavi	-4
'leb	4
'lebin	2
'lebra	3
'lec	-5
'lect>	-6
'lectu	-4
'led	-2
'ledd>	-2
'ledge	-1
'ledig	-1
'lediy	-3
'lee	4
'leeds	-4
'leen>	-7
'leep>	5
'leeré	7
'lees>	8
'lef	-1
'lefon	-5
'left>	1
'leg	2
'lega>	14
'legal	-3
'lege>	-1
'leged	-2
'legge	2
'leggo	-4
'legra	-2
'lei	-2
'leice	-2
'leidi	-1
'leila	1
'lej	6
'lek	-2
'lekçe	-3
'lel	-1
'lely>	-1
'lem	5
'lemaa	-7
'lemen	6
'lemey	-3
'len	2
'lena>	-1
'lence	-3
'lenda	1
'lenou	-3
'lent>	-3
'lenty	-5
'ler	1
'leri>	2
'leroy	-2
'lers>	3
'lerte	4
'lese>	8
'lesen	-1
'less>	-5
'lessi	-3
'lesso	-1
'leste	-3
'lesti	3
'lesze	-3
'let	-2
'let's	-1
'lete>	-6
'leted	1
'letin	2
'letiş	6
'lets>	-5
'lette	-1
'leu	-3
'lev	1
'level	4
'leven	-6
'lever	4
'lexib	-2
'ley	4
'lez	6
'lf>	-5
'lfa	3
'lfr	3
'lga	-4
'lgart	-1
'lgarv	-3
'lge	3
'lgend	-2
'lgers	3
'lgi	2
'lgu	-7
'lguie	-4
'lhe	-2
'lheti	-1
'lho	10
'lia	-4
'liad>	6
'lian>	-3
'lianc	-1
'liant	-4
'liau>	-3
'lib	2
'libel	-2
'libra	4
'libre	-3
'lic	6
'lican	5
'lice>	-2
'licen	6
'lich>	1
'liche	1
'licit	4
'lick>	3
'licke	4
'lict>	-1
'licy>	1
'lid	-2
'liday	2
'lide>	-3
'lides	-5
'lie	-6
'liebe	-3
'lied>	-2
'lief>	-1
'liege	3
'lieke	-2
'lien>	3
'lier>	-2
'lies>	-4
'lieve	-1
'life>	1
'lifie	-4
'lift>	1
'lig	-5
'ligar	-4
'liged	-3
'ligen	-1
'light	-1
'ligue	-2
'lik	-1
'like>	-5
'likel	-1
'lim	8
'lime>	-3
'limit	2
'lina>	-3
'linda	1
'lindo	-4
'lindq	-1
'line>	2
'lines	-1
'ling>	-1
'lingh	-1
'lingu	-2
'linic	-1
'link>	4
'linke	3
'links	-2
'linku	4
'linta	-4
'lio	-5
'lip	-2
'lipin	-1
'lippe	-3
'liq	6
'lique	5
'lir	12
'lis	-7
'lish>	-5
'lishe	1
'lissi	-2
'list>	-4
'liste	-5
'lists	2
'listy	-3
'lit	-6
'litat	-4
'liter	-1
'litic	-4
'litie	6
'littl	-3
'lity>	-3
'liv	4
'live>	1
'lived	-2
'liver	6
'lives	-2
'livia	-1
'livin	-1
'liy	-3
'liyim	-3
'ljo	-3
'ljon>	-3
'lk>	-5
'lke	-3
'lked>	-3
'lki	8
'lking	7
'lko	-3
'lks	-1
'lkü	-3
'lküle	-3
'lla	-1
'llabo	-1
'llach	4
'llah>	-1
'llama	-2
'llan>	2
'llane	-2
'llano	-3
'llb	4
'llbak	2
'lle	-1
'lleag	-2
'llect	-7
'lled>	-5
'lleen	-7
'llega	17
'llege	-1
'llema	-7
'llen>	8
'llena	-1
'ller>	-5
'llet>	4
'llez>	4
'llg	-1
'llgar	-1
'lli	1
'llian	-3
'llige	-1
'llion	-3
'lliss	-2
'lloin	-4
'llold	-2
'lloni	-3
'llor>	-1
'llora	-3
'llotm	1
'llow>	-4
'llowe	-2
'llowi	4
'llows	-3
'llr	2
'lls	-1
'llt	4
'lltu>	3
'lltwc	1
'llu	2
'llw	-1
'lly	-2
'llyth	-4
'llè	2
'llègu	2
'llı	6
'llık>	6
'lm>	2
'lma	-3
'lman>	-4
'lme	11
'lmo	12
'lmu	-2
'lmuş>	-2
'lni	1
'lnien	3
'lny	1
'lnych	1
'lo>	7
'loa	2
'load>	3
'loads	-1
'loc	-3
'local	-2
'locat	1
'lock>	-4
'locke	-3
'locum	-1
'log	-1
'logge	6
'loggs	-1
'logis	-2
'logy>	-2
'loi	-4
'loin>	-4
'loitt	-4
'lok	-1
'loke>	-1
'lol	-7
'loldu	-2
'lom	-2
'lomew	-3
'lon	-7
'londo	-2
'lone>	-6
'long>	-5
'longs	-1
'loni>	-3
'loo	-4
'lood>	2
'look>	-1
'looke	-3
'looki	-1
'looks	-2
'loop>	-2
'loor>	-2
'lop	-5
'lopie	-4
'lopt>	-3
'lor	-5
'lorca	-2
'lord>	-1
'lorra	-2
'los	-1
'lose>	-2
'losed	1
'loses	-3
'losin	-1
'loss>	3
'losse	2
'lost>	-3
'losur	-2
'lotka	-2
'lotme	1
'lots>	-1
'lou	-7
'loud>	-3
'lough	-4
'lov	-4
'love>	-1
'lovel	-4
'lowe>	1
'lowed	-2
'lower	1
'lowin	4
'lows>	-3
'loy	2
'loyed	2
'loyee	1
'lp>	3
'lpd	3
'lpdes	3
'lpe	1
'lpf	-2
'lpful	-2
'lph	4
'lphin	4
'lqu	-6
'lqu'u	-6
'lr>	2
'lre	-2
'lread	-2
'ls>	-4
'lse	4
'lse's	-1
'lsen>	6
'lsh	-3
'lsi	2
'lsk	-6
'lska>	-3
'lsku>	-5
'lso	-3
'lsp	-1
'lst	-1
'lt>	1
'lta	3
'ltati	2
'lte	2
'lten>	-3
'lter>	-1
'ltern	4
'lth	3
'lthwa	-1
'lti	7
'lto	4
'ltu	10
'ltw	1
'ltwch	1
'lu>	-3
'lua	2
'luati	-1
'lub	-4
'luc	-3
'lucky	-2
'lucre	6
'lud	-1
'luded	1
'ludes	-2
'ludin	-1
'ludo>	1
'lue	6
'lui	2
'lul	5
'lum	-2
'lumns	-3
'lun	11
'lunch	-6
'lundi	4
'luned	1
'lunes	8
'lung>	-1
'luni>	2
'lunta	4
'lunte	7
'lună>	-3
'luo	-4
'lur	-3
'lure>	-1
'lus	2
'lut	4
'lutio	2
'luton	-3
'lutte	3
'lva	1
'lved>	-1
'lveré	-1
'lves>	-2
'lwa	-1
'lwada	-2
'lwc	4
'lwch>	4
'lwy	-1
'ly>	-4
'lyd	2
'lyi	5
'lying	5
'lynyd	1
'lys	-4
'lysis	-1
'lyst>	-4
'lyt	-4
'lythy	-4
'lytic	-2
'lz>	-4
'lá>	-4
'läg	4
'läs	5
'läser	5
'lèg	2
'lègue	2
'lèn	-2
'lène>	-2
'lüt	-3
'lütfe	-3
'lăc	-3
'lăcut	-3
'lą>	-2
'lık	6
'lım	-3
'lın	6
'lış	1
'lışmı	1
'lțu	-1
'lțume	-1
'm'a	-3
'ma>	-4
'maa	-4
'maal>	-7
'maali	-4
'maand	3
'maar>	-5
'maart	-1
'mac	-1
'machi	-2
'macht	-5
'macie	4
'macis	-2
'macy>	1
'mad	1
'madam	1
'madan	1
'made>	-4
'mado>	6
'madre	-3
'mae	3
'mae'r	-2
'mag	1
'magic	-1
'mai	6
'mail>	11
'maila	2
'mailb	3
'maile	10
'maili	4
'mails	-1
'main>	-2
'maine	-5
'mains	-3
'mair>	-3
'maire	3
'mairi	-3
'mais>	-6
'maj	-2
'mają>	-3
'mak	-4
'make>	-3
'makes	-2
'malde	-1
'male>	-1
'malic	-1
'malik	-1
'mall>	-1
'mally	-1
'mam	2
'mamos	3
'man	-7
'mana>	-7
'manag	2
'mand>	3
'manda	-1
'mande	1
'mando	-5
'mane>	-3
'manen	-5
'mania	-3
'manie	4
'manji	-2
'mann>	1
'manne	-2
'manua	-2
'many>	-2
'manęs	-3
'mar	-2
'mara>	2
'maran	1
'march	-2
'marcu	1
'mari>	-2
'mark>	-2
'marke	-5
'marqu	-2
'mary>	-1
'marya	-2
'marzo	4
'mas	-3
'maste	-3
'mat	3
'match	-1
'mate>	-2
'mateb	3
'mated	10
'mater	2
'mates	-1
'matic	-2
'matik	-3
'matin	-1
'matio	3
'mato>	-4
'matol	-1
'matte	1
'matti	5
'mau	-3
'maure	-3
'maw	-1
'mawrt	-1
'max	-6
'may	-3
'maybe	-1
'mayın	1
'mał	-2
'małgo	-2
'mba	5
'mbarg	-1
'mbe	-6
'mber>	-5
'mbers	-6
'mbi	-3
'mbine	-3
'mbo	6
'mbr	6
'mbre>	6
'mbu	-1
'mda	4
'mde	8
'me>	-2
'mea	3
'mean>	-4
'means	2
'meant	3
'mec	-1
'mecht	-1
'med	3
'medde	7
'media	-5
'medic	1
'mee	-1
'meena	-2
'meent	-1
'meer>	1
'meet>	-2
'meeti	1
'meets	3
'meg	3
'megab	-5
'mehwi	-1
'mei	2
'mein>	-3
'meine	6
'mej	7
'mejl>	3
'mejle	6
'mek	2
'meka>	-1
'mekte	3
'mel	3
'melde	3
'meldi	5
'meli>	-2
'mem	-5
'membe	-5
'men's	2
'mence	-3
'mens>	4
'mensa	6
'ment>	5
'mente	3
'menti	-5
'ments	-5
'mer	5
'merat	-1
'merci	-5
'mercr	3
'mercy	-2
'merge	2
'merha	-2
'meric	-1
'mersi	-3
'mes	6
'mesaj	15
'mesc>	-1
'messa	5
'mest>	-1
'meste	-2
'met	1
'meter	-2
'metho	-1
'metry	-3
'mev	-3
'mevro	-3
'mew	-3
'mewn>	2
'mey	-7
'meyec	-3
'mfi	2
'mfilt	2
'mfo	-2
'mfort	-2
'mg>	-3
'mho	6
'mholi	6
'mi>	-2
'mia	7
'mianę	-2
'mich>	4
'mics>	-2
'mid	4
'midni	3
'midwi	3
'mie	-3
'mient	-2
'mig	-1
'migra	1
'mih	-3
'mihai	-3
'mij	-2
'mija>	-3
'mijn>	-1
'mil	-7
'milie	-2
'mille	-2
'milli	-3
'mily>	-3
'min	-11
'minar	-3
'minat	1
'mind>	-1
'minde	1
'minds	-2
'mine>	-8
'minen	-1
'ming>	-5
'minib	-1
'minic	-2
'mins>	-1
'minua	-4
'minut	-6
'mio	-2
'mir	-4
'mira>	-1
'mis	-1
'mise>	1
'mised	-2
'misre	-3
'miss>	-2
'misse	-2
'missi	1
'mista	-2
'mistr	-1
'mit	-1
'mited	3
'mitte	1
'mix	-2
'miz	10
'mku	-2
'ml>	-2
'mla	6
'mlaen	1
'mle	-3
'mlets	-2
'mm>	-2
'mma	-1
'mmary	-3
'mmedi	-3
'mmen>	-6
'mmenc	-3
'mment	-4
'mmer>	7
'mmet>	-2
'mmi	-4
'mmiss	-3
'mmit>	-5
'mmo	-1
'mms	-1
'mmt	8
'mmune	-4
'mmuni	1
'mne	11
'mneav	7
'mni	-1
'mnie>	-1
'mns	-3
'mnu	-3
'mnule	-3
'mo>	2
'moa	2
'moan>	-2
'mob	4
'mobil	4
'moc	-2
'mod	-3
'moder	-3
'modif	4
'modul	-3
'modup	-1
'mog	-1
'mogę>	-1
'moi	2
'mol	6
'moles	1
'mom	2
'momen	2
'mon	1
'mond>	-2
'money	-4
'mong>	-2
'monit	-1
'monta	5
'month	-4
'moo	9
'moor>	3
'mor	-3
'morag	5
'morar	4
'more>	-7
'morge	10
'morni	-4
'mos	-2
'mosas	-2
'most>	-4
'mostl	-4
'mot	-2
'mote>	-4
'mothe	-3
'mou	2
'mount	9
'mous>	-2
'mov	-5
'move>	-6
'movin	-1
'moy	2
'moś	6
'mość>	7
'moż	-1
'może>	-1
'mp>	-3
'mpa	3
'mpany	-3
'mpañe	5
'mpe	-2
'mpi	-1
'mpl	-2
'mple>	-4
'mples	-2
'mplet	-1
'mplif	-2
'mploy	2
'mpo	-1
'mpora	-1
'mport	1
'mpr	-5
'mprim	-4
'mps	3
'mpt	-5
'mpte>	-6
'mpted	-1
'mptom	2
'mpty>	-2
'mpu	-3
'mpute	-3
'mra	-4
'mraeg	-4
'mrs	-3
'ms>	3
'mse	-3
'mself	-1
'mselv	-2
'mser>	-2
'mt>	4
'mu'	-2
'mu'ah	-2
'mua	-3
'mub	2
'mubar	2
'muc	-5
'much>	-4
'mul	-2
'mult>	-1
'multi	3
'mulțu	-1
'mum	-5
'mum's	-1
'mums>	-2
'mun	7
'mune>	-4
'munen	-4
'munic	7
'munis	2
'munit	-1
'mus	-1
'musli	3
'musst	-1
'must>	-3
'mustn	-2
'mut	-4
'mute>	-4
'muş	-2
'my>	-1
'myn	-2
'mynd>	-2
'mys	-2
'mysel	-2
'myś	-2
'myślą	-2
'mám	-3
'más	-6
'mát	-5
'mátic	-5
'mân	-6
'mâna>	-2
'mån	2
'månda	2
'mé>	6
'méd	4
'médic	4
'mér	3
'méro>	3
'măr	-2
'măria	-3
'mărul	3
'mıy	9
'mıyor	9
'mış	1
'mọi	-3
'n'a	6
'n'e	3
'n'est	2
'n's	-2
'n't	-5
'na>	-7
'naa	7
'naar>	1
'nable	4
'nac	3
'nach>	-2
'nachr	3
'nad	3
'nada>	-4
'nadia	-2
'nado>	5
'nae	-4
'naeth	-2
'nag	2
'naged	-1
'nagem	1
'nager	2
'nal	4
'nalaz	4
'nalis	1
'nals>	-1
'nalys	-4
'nalyt	-2
'nam	-8
'namas	-3
'name>	-6
'names	-2
'nan	-2
'nance	2
'nancy	2
'nand>	-1
'nap	10
'nar	-3
'nary>	-3
'nas	-2
'nat	8
'natal	5
'nate>	9
'natel	2
'natha	-1
'natin	-1
'nav	6
'navai	6
'naw	-2
'nawr>	-1
'naz	-2
'naț	2
'nați>	2
'nba	-1
'nban>	-1
'nbl	-2
'nbloc	-2
'nbo	5
'nbox>	4
'nbu	-1
'nburn	-1
'nbury	-1
'nca	2
'nce	-3
'nced>	-6
'ncefo	-4
'ncel>	2
'ncell	-1
'nceme	-2
'ncere	-1
'ncern	2
'nces>	-6
'nceu>	-3
'nch	-5
'nchti	-2
'nci	3
'ncia>	-1
'ncide	-1
'ncies	4
'ncil'	5
'ncl	1
'nclea	-1
'nclud	-1
'nclus	1
'nco	6
'ncont	6
'nconv	7
'nct	-1
'ncu	5
'ncuen	7
'ncy	5
'nd>	-3
'nda	5
'ndag>	4
'ndanc	3
'ndar>	1
'ndard	-4
'ndas>	7
'ndati	3
'nday>	-1
'ndays	-1
'ndați	-3
'nde	9
'nded>	-3
'ndels	9
'nden>	6
'ndenu	-3
'nder>	2
'ndera	-2
'ndere	7
'nderf	-2
'nders	2
'ndeyi	5
'ndh	-3
'ndhya	-2
'ndi	10
'ndida	12
'nding	2
'nditi	-1
'ndivi	4
'ndl	-6
'ndle>	-4
'ndled	2
'ndlin	1
'ndly>	-7
'ndläg	4
'ndm	2
'ndmen	2
'ndn	-1
'ndnes	-1
'ndo	-3
'ndon>	-2
'ndq	-1
'ndqvi	-1
'ndr	2
'ndra>	7
'ndrai	1
'ndre>	-3
'ndred	-2
'ndrei	-2
'ndroi	-2
'ndron	6
'nds	-2
'ndu	-7
'ndust	1
'ndw	-1
'ndwic	-1
'ndé	-2
'ne'	-4
'ne's>	-4
'ne>	-5
'nea	8
'near>	1
'nearl	-1
'neavo	7
'nec	6
'neces	-5
'necti	5
'ned	-1
'nedì>	1
'nee	-1
'need>	-1
'neede	2
'needn	-3
'needs	-4
'neemt	3
'nef	-1
'nefit	-1
'neg	4
'neges	7
'nei	-4
'neigh	-5
'neiro	4
'neith	-1
'nek	-2
'neke>	-2
'nel	4
'nella	4
'nem	13
'nent>	-3
'nentl	-3
'nep	3
'nepal	-2
'ner	1
'neral	4
'ners>	-3
'nersh	2
'nerst	1
'nesa>	-1
'nesaf	2
'nesda	1
'nese>	-3
'ness>	1
'nestl	-2
'net	2
'netee	-2
'nethy	-1
'netwo	4
'neu	6
'nev	-4
'never	-5
'new	-5
'news>	-3
'newsl	-2
'nex	1
'nexo>	-1
'next>	1
'ney	-5
'nez	3
'neč	11
'nfe	-4
'nfere	-2
'nferm	-3
'nfi	3
'nfide	-2
'nfirm	7
'nfl	-1
'nflic	-1
'nfo	1
'nfona	-2
'nfonw	6
'nfort	4
'nfr	4
'nfrag	4
'nfu	-4
'nfuse	-1
'ng'	-2
'ng's>	-2
'ng>	-2
'nga	-3
'ngang	-2
'ngar>	1
'ngd	-3
'ngde>	-3
'nged>	-2
'ngega	4
'ngeko	-1
'ngeme	-3
'ngen>	3
'ngend	4
'nger>	-1
'ngers	-1
'nges>	3
'nghae	-1
'ngham	-3
'nghỉ>	5
'ngi	2
'ngiel	-2
'ngine	8
'ngl	-7
'nglan	-1
'ngle>	-2
'ngles	-1
'nglis	-5
'ngly>	-1
'ngo	-2
'ngor>	-4
'ngozi	2
'ngr	-5
'ngrat	-3
'ngry>	-1
'ngsid	-1
'ngst>	-3
'ngstb	-3
'ngt	8
'ngu	-5
'ngua>	-3
'nguag	-4
'nguém	-3
'ngé	2
'ngư	-3
'người	-3
'nha	-1
'nhau>	-2
'nhe	-3
'nheit	-3
'nhi	1
'nhill	1
'nhsma	-1
'nhu	3
'nhuis	-3
'nhw	-1
'nhé	-3
'ni'	-4
'ni'n>	-4
'ni>	-1
'nia	-3
'nian>	-2
'nib	-1
'nibus	-1
'nical	3
'nicat	3
'nice>	-4
'nicht	4
'nicio	-3
'nics>	-1
'nid	10
'nidad	8
'nie	1
'niece	-1
'niel>	-1
'niema	-5
'nienc	7
'nieni	3
'niere	-3
'niet>	8
'niets	-5
'nif	-2
'nig	-1
'night	-1
'nij	2
'nijci	-4
'nik	8
'nim	7
'nimmt	8
'nin	-1
'nine>	-3
'ninet	-5
'ning'	-2
'ning>	1
'nings	2
'ningu	-3
'nio	-2
'nion>	-1
'nions	-3
'nir	-6
'nis	2
'nisat	5
'nised	2
'niser	-3
'nish>	-3
'nishe	1
'nisin	-4
'nison	-3
'niste	-2
'nistr	2
'nists	-1
'nit	-1
'nitor	-1
'nity>	-1
'niu	7
'niver	1
'niw	2
'niz	14
'nizac	10
'nią	2
'nię	-3
'nja	-1
'njabi	-2
'nji	-2
'njo	-4
'njour	3
'njoy>	-5
'njoyi	-1
'nk>	1
'nka	14
'nkata	-1
'nke	-1
'nkedi	3
'nki	-2
'nking	-4
'nks	-1
'nkt	7
'nktem	-2
'nkul>	4
'nkä	1
'nkäte	-3
'nla	-1
'nlace	3
'nland	-2
'nlawf	-2
'nle	2
'nless	-3
'nlieg	3
'nliyi	-3
'nll	-1
'nllia	-1
'nlo	-3
'nlock	-1
'nly	-4
'nlı	-2
'nlış>	-2
'nme	1
'nment	1
'nmı	7
'nn>	1
'nna	4
'nnae>	-1
'nnah>	-1
'nne	9
'nnect	7
'nned>	-4
'nneke	-2
'nnen>	4
'nner>	-2
'nners	-1
'nning	-1
'nno	1
'nnot>	4
'nnoun	-4
'nnt	2
'nnu	2
'nnual	2
'nny	-2
'no>	3
'nob	-6
'nobod	-6
'noc	-4
'nock>	-9
'nod	8
'nol	4
'nom	1
'nomin	-2
'non	3
'noo	1
'noon>	-4
'noor>	2
'nor	3
'nore>	5
'norma	2
'nors>	-2
'north	4
'nos	8
'noses	-1
'nossa	6
'nostr	3
'not	1
'notat	-1
'note>	9
'noted	-1
'notes	1
'nothe	-2
'nothi	-1
'notic	-3
'notiz	-3
'notre	1
'notă>	-2
'nou	-3
'nounc	-4
'nous>	3
'nov	-1
'novel	-1
'novem	-1
'now	-3
'nowed	-1
'nowle	-1
'nown>	2
'nows>	-3
'npu	-1
'npubl	-1
'nqu	9
'nquir	9
'nra	2
'nre	-1
'nread	-1
'nregi	-4
'nrh	1
'nrhyw	1
'nro	-1
'nroll	-1
'nsa	5
'nsage	2
'nsaje	6
'nsc	-1
'nscie	-1
'nscri	-2
'nsd	8
'nsdag	9
'nse	3
'nsell	-1
'nsent	-3
'nser>	6
'nses>	-3
'nsf	4
'nsfer	-1
'nsfér	7
'nsh	-6
'nship	-1
'nsi	5
'nsibi	-2
'nsibl	-2
'nside	1
'nsion	8
'nsist	-2
'nsiti	3
'nsl	4
'nslat	4
'nspec	1
'nst	4
'nstea	-2
'nster	4
'nstit	5
'nsu	-3
'nsubs	-4
'nsuli	-1
'nsult	4
'nsus>	-3
'nsw	6
'nswer	6
'nt'	-1
'nt's>	-1
'nt>	1
'nta	14
'ntaar	-2
'ntaas	-4
'ntact	12
'ntag>	5
'ntain	1
'ntakt	13
'ntal>	-1
'ntami	-2
'ntary	3
'ntati	-2
'ntatt	4
'nte	-1
'nted>	-4
'ntee>	-1
'nteed	-2
'nteer	7
'ntell	-1
'ntem>	-3
'ntenc	-1
'ntend	-2
'ntent	-2
'nter>	-2
'ntere	-3
'nterm	3
'ntern	2
'nterp	-5
'ntes>	-4
'ntest	2
'nth	-3
'nth's	3
'nthly	-4
'nthol	-2
'nths>	-4
'ntial	-2
'ntic>	-1
'ntica	6
'ntie>	-5
'ntil>	2
'ntile	1
'ntime	4
'ntine	6
'ntinu	-2
'ntion	-5
'ntire	-2
'ntist	-2
'ntl	5
'ntly>	6
'ntm	3
'ntmen	3
'nto	1
'ntone	-2
'ntoor	3
'ntorc	-3
'ntos>	6
'ntr	7
'ntrac	-1
'ntrar	5
'ntre>	1
'ntrea	-2
'ntreg	3
'ntrib	-1
'ntro>	10
'ntrod	-2
'ntru>	4
'nts	-5
'ntv	-2
'ntvan	-2
'ntw	6
'ntwoo	5
'ntwor	3
'nty	-6
'nté	-2
'nua	1
'nual>	1
'nuari	11
'nuary	-5
'nue	1
'nuest	1
'nui	5
'nul	-4
'nule>	-3
'num	1
'numar	1
'numbe	-3
'numer	3
'numme	5
'numér	3
'număr	1
'nur	1
'nurse	-2
'nursi	2
'nute>	-4
'nutes	-4
'nuy	7
'nuz	6
'nuş	-5
'nuşal	-3
'nve	3
'nvend	9
'nveni	7
'nvers	-3
'nvest	3
'nvi	-6
'nvier	-1
'nviro	-2
'nvita	-2
'nvite	-4
'nvió>	2
'nvo	1
'nvoic	4
'nvoie	-5
'nwa	-3
'nwc	8
'nwch>	8
'nwe	1
'ny>	-6
'nya	-1
'nyard	-1
'nyb	-2
'nybod	-2
'nyc	-2
'nych>	1
'nyd	3
'nyddo	1
'nymor	-1
'nyo	-4
'nyone	-4
'nyt	1
'nythi	1
'nyw	-2
'nyway	-2
'nza	-4
'nze	1
'nzi	-3
'não	5
'näc	1
'nächs	1
'när	5
'näs	5
'nästa	5
'nçais	-6
'nél	-3
'nélkü	-3
'nês	-2
'núm	2
'númer	2
'nü>	6
'nül	-3
'nün	-3
'nünce	-3
'nüş	7
'nă>	2
'ną>	-3
'nę>	-5
'nęs	-3
'nět	-3
'něte>	-3
'nı>	-4
'nıt	6
'nıtla	9
'nız	18
'nızı>	9
'nțe	1
'o'l	-2
'o'll>	-2
'o'n	-1
'o'r	-1
'o's	-4
'o'v	-3
'o've>	-3
'oa>	-1
'oac	-5
'oach>	-2
'oacha	-3
'oache	-1
'oacti	-1
'oad	-1
'oadba	-2
'oads>	-1
'oak	-4
'oan	-4
'oar	2
'oard>	1
'oarte	-2
'oas	8
'oastr	7
'oat	4
'ob>	2
'oba	-3
'obald	-3
'obe	5
'ober>	5
'obi	3
'obile	4
'obl	3
'oblem	7
'oblig	-3
'obody	-6
'obot>	7
'obr	-2
'obras	-3
'obrig	-4
'obry>	-2
'obv	-1
'obvio	-1
'oc>	-3
'oca	-2
'ocal>	-2
'ocall	-1
'ocate	-1
'occ	4
'occup	2
'oce	-2
'oceed	-2
'ocess	-1
'och	5
'oche>	1
'ochen	-1
'oci	5
'ociat	2
'ociet	2
'ock	-6
'ocked	-3
'oco	-1
'ocolo	-2
'oct	2
'octob	5
'octor	-2
'ocu	3
'ocum>	-1
'ocume	2
'ocure	3
'ocz	4
'oczek	-2
'oczty	7
'od>	5
'oda	-3
'odan>	-2
'odas>	-6
'oday'	-3
'oday>	1
'odb	1
'odbye	-1
'odd	-1
'oddle	-2
'odds>	-1
'ode	-3
'oder>	-3
'odera	-3
'odiat	-1
'odifi	4
'odile	-3
'odk	9
'odn	-6
'odnes	-3
'odp	8
'odpow	6
'odr	-4
'odri>	-2
'odrig	-3
'ods	-4
'odu	-6
'odulo	-3
'odupe	-1
'ody	-5
'ody's	-1
'odz	-2
'odzin	-2
'oe>	1
'oedi>	-2
'oes	-9
'oesaw	-2
'oesn'	-2
'oet	-1
'oets>	-2
'oev	-2
'oever	-2
'of>	2
'ofe	-3
'ofend	-3
'ofess	-1
'off	2
'offee	-1
'offer	-2
'offic	9
'offwn	-2
'ofi	6
'ofici	3
'oft	-4
'often	-2
'ofy	-2
'ofynn	-2
'og>	-3
'oga	2
'ogauj	2
'oge	-4
'ogen>	-5
'ogeth	-1
'ogg	5
'ogged	6
'oggs>	-1
'ogi	-2
'ogist	-3
'ogn	1
'ognis	1
'ogr	6
'ogram	3
'ogres	6
'ogy	-2
'ogę	-1
'ohe	1
'ohebi	-2
'ohi	-1
'ohibi	-2
'ohn	-3
'ohne>	-3
'oi>	2
'oic	3
'oice>	-3
'oices	9
'oid	-2
'oie	-5
'oil	-1
'oin	-5
'oined	-1
'oiner	-1
'oing>	-6
'oinin	1
'oins>	-2
'oint>	-5
'ointm	3
'oir	-2
'ois	4
'oit	10
'oitta	-4
'oja	1
'oje	-1
'oject	3
'ojekt	1
'ok>	-3
'okafo	1
'okay>	-1
'oke	-7
'oked>	-4
'oken>	-3
'okes>	-4
'okh	5
'oki	6
'oking	5
'okl	-2
'oklet	-2
'oko	-4
'okonj	-4
'oks	-3
'oku	8
'ol>	-5
'oland	2
'olars	-1
'olatu	-1
'olc	-2
'olch>	-2
'old	-6
'oldeb	6
'older	-1
'oldin	1
'olds>	-1
'oldu>	-2
'ole	9
'oleg>	-2
'olega	3
'olely	-1
'olen>	1
'oleno	-3
'oles>	4
'olest	1
'olg	10
'olgen	-2
'olger	5
'oli	2
'oliad	6
'olici	1
'olicy	1
'olida	2
'olin>	-1
'olish	2
'oliti	-4
'olive	-1
'olivi	-1
'olk	-3
'olks>	-1
'oll	2
'ollab	-1
'ollea	-2
'ollec	-7
'olled	-1
'olleg	11
'olly>	-3
'ollèg	2
'olm	4
'olmuş	-2
'oln	3
'olnie	3
'olo	-1
'ologi	-2
'ology	-2
'olome	-3
'ols	-2
'olt	4
'olto>	3
'olu	13
'olumn	-3
'olunt	9
'olur>	-1
'oluti	2
'olv	5
'olve>	7
'olved	-1
'olver	-1
'oly	1
'olá	-4
'om>	-1
'oma	-2
'omain	-2
'omali	-1
'oman>	-4
'omani	-3
'omate	10
'omati	-4
'omb	-2
'ombin	-3
'ome	-5
'omen>	-4
'omenc	-3
'oment	2
'omer>	5
'omes>	2
'ometr	-4
'omew>	-3
'omf	-2
'omfor	-2
'omi	-7
'omina	-2
'oming	-5
'omini	-2
'omise	-2
'omk	-2
'omku>	-2
'omm	-5
'ommen	-4
'ommet	-2
'ommis	-3
'ommit	-3
'omms>	-1
'ommun	-1
'omn	-3
'omnul	-3
'omo	2
'omość	7
'omp	-3
'ompan	-2
'ompañ	5
'omple	-4
'ompte	-6
'omput	-3
'oms	2
'omt	-2
'omu	-3
'omune	-4
'omy	-1
'omá	-4
'omáti	-4
'on'	-2
'on't>	-2
'on>	-1
'ona	1
'onal>	1
'onate	2
'onawr	-1
'onc	3
'once>	4
'oncer	2
'ond	1
'onda>	5
'onded	-2
'onden	1
'onder	10
'ondin	3
'ondit	-1
'ondme	4
'ondo>	4
'ondon	-2
'ondre	-1
'ondro	6
'ondu>	-3
'one	-9
'one's	-3
'oned>	-2
'oner>	-3
'ones>	-6
'onese	-2
'onest	-2
'oney>	-4
'onfer	-3
'onfid	-2
'onfir	6
'onfli	-1
'onfus	-1
'ong	-4
'ongra	-3
'ongs>	-1
'ongsi	-1
'ongé>	-4
'oni	-3
'onia>	-2
'onica	-4
'onier	-3
'onigh	-4
'oning	-1
'onisi	-4
'onist	1
'onito	-1
'onię>	-3
'onj	-1
'onjo>	-4
'onjou	3
'onl	-3
'only>	-4
'onm	-2
'onmen	-2
'onn	6
'onna>	1
'onne>	-5
'onnec	7
'onner	1
'ono	5
'onor>	1
'onors	-2
'onr	2
'onra>	-1
'ons	4
'onsci	-1
'onsda	5
'onse>	9
'onseg	1
'onsen	-3
'onses	1
'onshi	-4
'onsib	-2
'onsti	3
'onsul	4
'ont	7
'ontac	12
'ontag	5
'ontai	-2
'ontak	13
'ontat	7
'ontem	-3
'onten	-2
'ontes	2
'onth'	3
'onth>	1
'onthl	-4
'onths	-4
'ontin	-2
'onto>	-1
'ontra	-2
'ontri	-1
'ontro	4
'ontva	-2
'onu	1
'onuşa	-3
'onv	-2
'onven	5
'onver	-3
'onw	4
'onwch	6
'ony	-9
'oo>	4
'ood	-3
'oodby	-1
'oodne	-3
'oodpo	-2
'oof	3
'ook	-2
'ooked	-4
'ookin	5
'ookle	-2
'ooks>	-2
'ool	5
'ools>	1
'oom	-1
'oon	6
'ooner	1
'oop	-2
'oops>	-1
'oor	6
'oordi	3
'oos	-2
'oose>	-3
'oot	-2
'op>	-7
'ope	-1
'open>	1
'opene	1
'openi	2
'oper>	-2
'opera	1
'operl	-2
'opi	-6
'opic>	-2
'opie>	-4
'opies	-4
'opl	-6
'ople>	-5
'opo	-2
'opose	-2
'opp	-4
'opped	-3
'oppo>	-2
'opr	-2
'opraw	-2
'ops	-4
'opt	-3
'optio	2
'opy	-3
'opé	2
'opéra	2
'or>	-1
'ora	-1
'orag>	5
'orall	-1
'orati	-1
'orazi	-1
'orbim	-2
'orc	-6
'orcan	-2
'orce>	-5
'orcha	1
'orci>	-3
'ord	3
'orded	2
'orden	6
'order	2
'ordia	2
'ordin	-6
'ords>	-3
'ordt>	6
'ore	-2
'ored>	3
'oreha	-1
'org	8
'organ	7
'orged	4
'orgen	10
'orget	-5
'orgiv	-2
'orgot	3
'orh	-1
'orher	-1
'ori	6
'ories	3
'origi	-2
'oring	-1
'ority	3
'ork	3
'orked	1
'orker	3
'orkfo	-5
'orkin	6
'orks>	-8
'orksh	-1
'orl	1
'orm	1
'ormai	2
'ormal	-4
'ormat	2
'ormed	-1
'ormer	2
'orms>	-1
'ormul	-3
'orn	-1
'orni>	4
'ornin	-4
'oro	3
'oroug	-1
'orq	-3
'orque	-3
'orr	-3
'orrai	-2
'orre>	-3
'orrec	-5
'orrei	4
'orreo	4
'orres	2
'orrie	2
'orry>	-3
'ors	2
'orsch	-3
'ort	-1
'ortal	1
'ortan	2
'ortbi	-1
'orte>	3
'orted	-2
'ortel	1
'orten	2
'orter	-5
'orth>	-5
'ortin	2
'ortly	1
'orts>	2
'ortun	4
'orty>	-3
'ortée	1
'oru	10
'orum>	7
'ory	-3
'os'	-4
'os'a>	-4
'os>	2
'osa	-3
'osas>	-2
'osc	-1
'ose	-5
'osei>	2
'oseph	-1
'oses>	-3
'osg	6
'osgoo	6
'osi	-2
'osimy	2
'osing	-1
'ositi	2
'osiu>	-2
'osiła	-2
'osk	1
'osp	-1
'ospic	2
'oss	4
'ossa>	3
'ossen	2
'osses	-1
'ossib	3
'osta>	1
'ostal	4
'ostan	9
'ostar	7
'ostco	5
'osted	-1
'oster	-4
'ostly	-4
'osto>	-4
'ostog	2
'osts>	-6
'osu	-2
'osure	-2
'osz	2
'oszed	-2
'oszen	4
'oszę>	2
'oszła	-2
'ot>	-1
'ota	-1
'otato	-1
'ote	6
'otect	5
'oted>	-2
'otel>	-2
'otes>	-1
'oth	-5
'other	-5
'othin	-1
'oti	-3
'otice	-3
'otifi	2
'otify	-3
'oting	1
'otiz>	-3
'otk	-2
'otka>	-2
'otmen	1
'otoco	-1
'otoma	-3
'otos>	-1
'otr	6
'otra>	-4
'otre>	7
'otrzy	4
'ots	3
'ott	9
'otten	4
'ottom	3
'otă	-2
'ou'	-2
'ou'd>	-4
'ou're	-2
'ou've	3
'ou>	-1
'ouble	1
'oubt>	-1
'ouc	5
'ouch>	7
'ouche	-2
'oud	-2
'oug	-5
'ough>	-1
'oughl	-2
'ought	-7
'oul	-8
'ould>	-7
'ouldn	-2
'oun	-1
'ounce	-7
'ounci	2
'ound>	-3
'ounda	3
'ounse	-1
'ount>	4
'ounta	9
'ounte	-4
'oup	-2
'ouple	-1
'our	2
'our's	-2
'ourag	1
'ourna	2
'ourra	-3
'ourri	6
'ours>	-4
'ourse	-2
'ourt>	5
'ourte	-1
'ourth	-2
'ous	2
'ouse>	1
'ousin	2
'ously	-1
'out	-2
'oute>	2
'outes	-1
'outgo	-1
'outin	8
'outlo	-4
'outpa	-1
'outsi	2
'ouv	4
'ouw	-3
'ov>	-2
'ova	1
'oval>	1
'ovanh	-1
'ove	-2
'oved>	3
'ovedì	10
'ovely	-4
'ovemb	-1
'over>	-2
'overe	2
'overi	4
'overn	2
'overs	-1
'overy	-1
'oves>	-1
'ovide	-1
'oving	-1
'ovo	3
'ovole	1
'ová	12
'ow>	-5
'owa	3
'owe	-3
'owed>	-3
'ower>	1
'owers	-1
'oweve	-1
'owi	6
'owiad	2
'owied	2
'owiem	6
'owing	3
'owl	-2
'owled	-1
'own	-2
'owner	2
'owr	2
'ows	-3
'owt	1
'ox>	6
'oxe	-3
'oxes>	-3
'oxi	-1
'oxime	-1
'oy>	-6
'oya	-2
'oyal>	-2
'oyc	-1
'oyce>	-1
'oyd	-4
'oydon	-4
'oye	1
'oyee>	1
'oyela	-2
'oyer>	1
'oyi	-1
'oying	-1
'oza	3
'ozd	-2
'ozdra	-2
'oze	-6
'ozen>	-4
'ozi	3
'ońc	5
'ość	7
'oşü	-3
'oşürl	-3
'oże	-1
'p's	2
'pa>	3
'pac	-4
'pacje	-2
'pad	-1
'pag	5
'page>	5
'pages	2
'pai	-1
'paid>	-2
'pain>	-1
'pal	5
'pali>	-1
'paljo	-3
'pam	3
'pamfi	2
'pamme	1
'pan	-5
'panel	-2
'panie	-2
'pants	-1
'pany>	-3
'pap	-5
'paper	-5
'par	-5
'para>	6
'parat	-4
'paraî	-3
'parce	1
'pardo	-2
'pare>	-2
'pared	-2
'paren	1
'park>	-3
'parki	-2
'part>	-5
'parte	-6
'parti	3
'partm	-1
'partn	2
'parts	-2
'party	-3
'pas	1
'pasht	-2
'pass>	-2
'passa	-5
'passe	5
'passp	2
'passw	2
'past>	-3
'paste	-1
'pasto	-2
'pat	-2
'patch	5
'patel	-1
'pater	6
'pathw	-2
'patie	-3
'patit	-1
'patro	-4
'patte	2
'pau	-3
'pause	-4
'pay	-2
'payro	5
'pañ	1
'pañer	5
'pań	4
'państ	4
'pda	1
'pdate	1
'pde	3
'pdesk	3
'pe>	-2
'pea	-1
'peace	2
'peak>	2
'peake	-4
'peaki	-1
'pear>	-1
'pears	1
'pecif	-1
'peckh	-2
'pect>	4
'pecte	-2
'pecti	-2
'ped	-3
'pei	-2
'peidi	-2
'pel	-3
'pela>	2
'pelle	-3
'pelli	-2
'pelo>	-1
'pen	4
'pend>	-3
'pende	-2
'pendi	5
'pened	1
'penin	3
'pense	-3
'pentr	4
'peo	-6
'peopl	-6
'per	-4
'perat	1
'perb>	-3
'perdo	-3
'perfe	-3
'pergu	-3
'perha	-1
'perie	-2
'peril	-3
'perio	4
'perly	-2
'perma	-3
'pero>	-3
'perpe	-2
'pers>	-1
'perse	-2
'perso	2
'perte	2
'pertu	6
'pervi	-3
'perşe	5
'pes	-2
'pessa	-1
'pet	-4
'peter	-4
'petua	-2
'pfu	-2
'pful>	-2
'ph>	-2
'pha	-1
'pharm	-1
'phd	-2
'phi	2
'phil>	-1
'phili	-1
'phine	4
'pho	-3
'phone	-4
'phy	-1
'physi	-1
'phé	5
'phép>	5
'pic	9
'pical	2
'pice>	2
'pick>	12
'picke	4
'picki	2
'pie	-5
'piece	-3
'pient	1
'piero	-3
'piers	-2
'pies>	-3
'pil	6
'pile>	-1
'pilny	1
'pin	-9
'pina>	-1
'ping>	-3
'pino>	-1
'pio	-2
'pir	-2
'pired	-2
'pis	7
'pismo	-3
'pit	-1
'pią	-2
'piąte	-1
'piątk	-2
'pki	5
'pl>	-1
'pla	-4
'place	3
'plain	-4
'plaka	-2
'plaká	-2
'plan>	-1
'play>	-3
'plazo	2
'ple	-5
'pleas	-3
'plent	-5
'ples>	-3
'plete	-1
'pli	-5
'plian	-5
'plica	1
'plied	-2
'plier	-1
'plies	-4
'plifi	-2
'plit>	-1
'plo	2
'ploye	2
'pls	-5
'plus>	1
'ply	10
'plyin	6
'plz	-4
'plă	-3
'plăcu	-3
'pme	2
'pment	4
'pna	2
'pni	-4
'pnia>	-4
'po>	1
'poa	2
'poc	4
'pocze	-2
'poczt	7
'pod	5
'pode>	-3
'poder	-3
'podia	-1
'poe	4
'poets	-2
'point	2
'pok	-3
'poke>	-1
'poken	-1
'pol	-2
'polan	-2
'polic	1
'polis	2
'polit	-4
'polsk	-4
'pon	12
'pond>	-4
'ponda	5
'ponde	9
'pondi	4
'pondo	4
'pondr	8
'pondu	-3
'pong>	-2
'ponse	9
'ponsi	-2
'poo	1
'poor>	1
'pop	-5
'popra	-2
'por	4
'porar	-1
'porqu	-3
'port>	-1
'porta	3
'porte	-1
'porti	2
'ports	2
'portu	-5
'porté	1
'pos	-2
'pose>	-3
'posed	-2
'possi	3
'post>	-2
'posta	7
'postc	5
'poste	-4
'posti	2
'posto	-6
'posts	-5
'pot	4
'pour>	2
'pourr	-3
'pow	6
'powia	2
'powie	6
'poz	2
'pozdr	-2
'pp>	-2
'ppa	-3
'ppare	-1
'ppe	-5
'ppeal	-1
'pped>	-3
'ppell	-3
'ppens	1
'pper>	-4
'ppi	-2
'pping	-2
'ppl	-2
'pplic	4
'pplie	-3
'pply>	-3
'pplyi	1
'ppn	2
'ppo	2
'ppoin	2
'pport	2
'ppr	-3
'ppres	-7
'pproa	-3
'ppy	-4
'pr>	-2
'pra	6
'praco	15
'pract	-3
'pracu	6
'pradė	-3
'prati	-7
'prawa	5
'prawd	8
'prawi	-2
'prawy	-3
'prayi	1
'prazo	5
'pre	-8
'pread	-2
'prede	-1
'preet	-1
'prefe	-3
'pregn	-1
'preis	-3
'preno	-1
'presa	-2
'presc	-1
'prese	-4
'press	2
'prete	-4
'preti	-3
'preve	-3
'previ	-3
'pri	-5
'pril>	3
'prima	-1
'prime	-4
'primi	-3
'primă	-3
'pring	2
'print	-9
'prior	4
'prisa	-3
'prisc	-2
'pritc	-2
'priva	-3
'privi	-2
'privy	-3
'priya	-1
'pro	3
'proac	-3
'proba	-1
'probl	7
'proce	-2
'procu	3
'prof>	-1
'profe	-1
'progr	7
'prohi	-2
'proje	3
'promi	-2
'proof	3
'prope	-3
'propo	-2
'prosi	-1
'prosz	2
'prote	6
'proto	-1
'prova	1
'prove	2
'provi	1
'pry	-2
'pryce	-1
'prz	11
'przeb	7
'pse	-1
'psed>	-1
'psy	-4
'psych	-3
'pt>	-3
'pta	-3
'ptake	-2
'ptc	2
'ptcha	2
'pte	-1
'pted>	-1
'ptemb	1
'pti	-1
'ptiem	3
'ption	-1
'ptist	-3
'pto	4
'ptoms	2
'ptop>	3
'pty	-2
'ptă	-6
'ptămâ	-6
'pu>	4
'pub	-4
'publi	-2
'puc	-3
'pue	1
'puedo	-2
'puest	-1
'pui	-4
'puis>	-4
'puj	3
'puje>	3
'pun	-1
'punde	8
'pune>	-2
'punja	-2
'punkt	-2
'puns>	-2
'punzi	-3
'pur	-3
'purtr	-2
'pus	-3
'pushi	-1
'put	-4
'puter	-3
'putti	-2
'puty>	4
'può	3
'py>	-5
'pyr	5
'pyt	3
'pân	5
'până>	5
'pää	-4
'pääse	-4
'pér	2
'pérat	2
'pôr	-2
'pă>	1
'qc>	-1
'qmi	-2
'qu'	-3
'qu'au	-1
'qu'un	-3
'qu'à>	-6
'quali	-1
'quand	-2
'quara	6
'quart	1
'que	5
'quel>	-2
'quell	-2
'quelq	-6
'queri	4
'query	4
'ques>	-2
'quest	4
'queue	-1
'quez>	3
'qui	5
'quick	-2
'quiet	-1
'quint	-3
'quire	1
'quiri	11
'quiry	2
'quity	3
'quo	2
'quote	1
'quoti	1
'qvi	-1
'qvist	-1
'r's	-2
'ra>	3
'raa	1
'raag>	-6
'rab	5
'rabaj	8
'rabal	10
'rabbi	-1
'rabic	1
'rable	-1
'rabă>	-3
'rac	-1
'racam	1
'race>	-4
'rachi	-4
'racia	-3
'racis	-1
'racks	-1
'ract>	-3
'racte	3
'racti	-3
'racts	-2
'racuj	6
'racți	-3
'rad	-2
'rada>	3
'raduc	-3
'radėk	-3
'rae	-6
'raedd	-3
'raeg>	-4
'raf	-3
'raft>	-3
'rag	-1
'rage>	-2
'rageb	-3
'ragen	5
'rah	-1
'raham	-1
'rai	-4
'raid>	-2
'raigh	-3
'rain>	-4
'raine	-4
'raini	1
'rains	-1
'raisi	-3
'rait>	-1
'raite	6
'rak	1
'ral	4
'rala>	-3
'rally	2
'rals>	-2
'ram	4
'rama>	4
'ramad	1
'raman	-1
'ramme	4
'ran	-1
'rance	-2
'rand>	-2
'rang>	-4
'range	-4
'rank>	-3
'ransc	-2
'ransf	4
'ransl	4
'rant>	2
'rante	-2
'ranti	6
'rants	-3
'rança	-6
'rap	1
'rappe	-3
'rar	5
'rare>	-3
'raria	1
'rary>	3
'rará>	6
'ras	-1
'rash>	-3
'rat	-3
'rate>	-2
'rated	-1
'ratef	-1
'ratel	-4
'rathe	-2
'rati>	-3
'ratic	-3
'ratin	1
'ratio	-2
'rativ	3
'rator	3
'rats>	6
'ratul	-3
'ratur	-1
'rată>	-2
'rau	-6
'ravai	3
'ravel	-2
'ravin	1
'raw	3
'rawac	5
'rawdz	8
'rawia	-2
'rawić	-2
'rawy>	-3
'rayac	-3
'rayin	1
'raz	4
'razie	-2
'razil	-2
'razo>	5
'raç	3
'raî	-3
'raît>	-3
'rb>	-3
'rba	-4
'rbe	1
'rbeit	2
'rberg	-1
'rbers	-2
'rbets	5
'rbi	-2
'rbim>	-2
'rby	4
'rbyn>	4
'rca	-5
'rcan'	-2
'rce	-4
'rcel>	1
'rch	1
'rchar	1
'rcher	1
'rches	-1
'rchiv	-1
'rci	-5
'rcion	1
'rco	2
'rcr	3
'rcred	3
'rcula	-1
'rcus>	1
'rcy	-2
'rcz	7
'rd>	1
'rda	-3
'rday>	-5
'rdd	-1
'rde	3
'rded>	6
'rden>	7
'rder>	5
'rdere	-2
'rders	1
'rdes>	-6
'rdi	-5
'rdial	2
'rdian	2
'rdiff	-3
'rdina	-1
'rding	-4
'rdish	-1
'rdive	-2
'rdl	-2
'rdly>	-2
'rdo	-4
'rdon>	-2
'rdona	-3
'rds	-9
'rdt	6
'rdu	-1
'rdy	-1
'rdydd	-1
'rdzam	4
'rdzen	-3
'rdził	-3
're'	-6
're's>	-6
're>	-2
'rea	1
'reach	9
'read>	-2
'readi	-3
'reads	-1
'ready	-3
'reak>	6
'reakf	-1
'reall	-1
'reas>	-1
'reaso	2
'reat>	-6
'reati	-2
'reau>	8
'reave	3
'reb	-4
'rec	-1
'recal	-1
'recci	3
'receb	-2
'recei	1
'recen	4
'recep	-1
'receç	-4
'recht	-1
'recib	-1
'recip	-1
'recog	1
'recom	-5
'recor	-2
'recov	1
'recru	-2
'rect>	4
'recte	-2
'recti	-3
'rectl	-2
'recto	-2
'red	1
'redag	-1
'redec	-1
'redir	3
'redit	-3
'redo>	-3
'ree	-6
'reed>	-4
'reedo	-1
'reeg>	-3
'reely	-1
'reeme	-2
'reen>	-3
'reene	-1
'reeni	4
'reens	-2
'reerd	4
'reet>	-2
'ref	-1
'refer	1
'refug	5
'reful	-1
'refus	-3
'reg	-1
'regar	-3
'regio	6
'regis	-3
'regna	-1
'regul	1
'reh	1
'rehan	-1
'rei	10
'reins	-1
'reio>	4
'reita	1
'rejec	-2
'rek	-4
'relat	1
'rele>	-3
'relea	2
'relia	-1
'relie	-2
'rely>	-3
'rem	3
'remai	-4
'remar	-2
'remem	-2
'remen	4
'remer	1
'remin	1
'remo>	4
'remos	3
'remov	-4
'ren	-2
'ren's	-2
'ren't	-4
'renam	-4
'rence	1
'renda	-1
'rende	3
'rene>	-2
'renic	-3
'reno>	-1
'renot	-1
'rens>	-2
'rent>	1
'renti	-1
'rentl	7
'rents	-2
'reo	4
'reope	3
'reorg	-3
'rep	6
'repli	-3
'reply	11
'repor	-1
'req	6
'reque	7
'requi	1
'rer	7
'rerat	6
'rerea	-2
'rers>	3
'res	4
'resa>	3
'rescr	-1
'resea	5
'resen	-3
'reser	-1
'reset	7
'resig	-1
'resin	8
'resol	-1
'respe	-3
'respo	8
'respu	-1
'ress>	2
'resse	5
'ressu	-2
'rest>	-4
'resta	-2
'resto	-2
'resub	-2
'resul	-1
'reszt	-2
'ret	4
'retar	14
'retd>	-3
'rete>	-2
'reten	6
'reter	-4
'retin	-3
'retio	-1
'retir	-2
'retit	-3
'retou	1
'retur	3
'rety>	-1
'reu	-3
'rev	-1
'revd>	-3
'reve>	1
'reved	-3
'rever	-2
'revet	-4
'revie	2
'revio	-3
'revis	-5
'revit	-2
'revor	-2
'rew	3
'rey	3
'reyli	1
'rez	7
'reç	-1
'reçu>	-3
'rf>	-3
'rfa	-1
'rface	-1
'rfe	-4
'rfect	-3
'rfu	-2
'rful>	-2
'rg>	-1
'rga	6
'rgani	6
'rgd	4
'rge	8
'rged>	5
'rgen>	10
'rgenc	9
'rgent	10
'rgenț	2
'rger>	-1
'rgeri	-1
'rgery	-2
'rget>	-4
'rgett	-2
'rgi	-3
'rging	-1
'rgive	-2
'rgo	1
'rgott	4
'rgu	-6
'rgunt	-3
'rgê	1
'rgênc	1
'rha	-2
'rhaba	-2
'rhalt	-3
'rhan>	1
'rhaps	-1
'rhe	-1
'rher>	-1
'rhodr	-2
'rhy	-1
'rhyw>	1
'rhywu	-2
'ri>	11
'ria	3
'riad>	-3
'rial>	-2
'rian>	-8
'riape	6
'rias>	-5
'riat>	10
'riate	1
'rib	-3
'ribbe	-2
'ribe>	-4
'ribed	-3
'riber	5
'ribut	-1
'ric	2
'rican	-1
'rice>	-2
'ricev	-2
'ricez	-4
'richi	-2
'richt	7
'rico>	-2
'rictl	-2
'riday	-1
'ridge	1
'ridh>	3
'rie	2
'ried>	-5
'rief>	-1
'riel>	4
'rien>	-1
'rienc	-2
'riend	-1
'ries>	6
'rieva	-1
'rieți	2
'rif	4
'rific	4
'rify>	3
'rig	-8
'rigad	-4
'right	-3
'rigin	-2
'rigo>	-3
'rii	11
'rij	7
'rik	-3
'rike>	-3
'rikin	-1
'ril	6
'rille	-3
'rilli	-2
'rim	1
'rima>	-1
'rimar	1
'rime>	-5
'rimit	-4
'rimăr	-3
'rin	-2
'ring>	1
'ringd	-3
'ringe	1
'rings	-1
'rint>	-6
'rinte	-4
'rinti	-3
'rio	3
'riod>	3
'riori	5
'riosi	-1
'rip	1
'ripti	-1
'riq	1
'ris	1
'risa>	-3
'risci	-2
'rise>	8
'risis	3
'risk>	2
'rispo	3
'rist>	-3
'rit	-3
'ritan	1
'ritar	-1
'ritch	-2
'rite>	-2
'rites	-1
'ritis	3
'rito>	-4
'ritte	-3
'rity>	1
'rivat	1
'rive>	-2
'rived	4
'rives	-4
'rivil	-2
'rivol	3
'rivy>	-3
'riy	2
'riya>	-1
'riz	6
'rjo	11
'rk>	5
'rka	4
'rkd	2
'rkdag	2
'rke	3
'rked>	-2
'rker>	4
'rkers	-1
'rkf	-5
'rkfor	-5
'rki	5
'rking	5
'rkish	1
'rks	-6
'rksho	-1
'rla	-4
'rlaub	-3
'rle	-5
'rler>	-4
'rlier	-2
'rll	1
'rllen	1
'rlo	-3
'rlopi	-4
'rly	-2
'rm>	3
'rma	2
'rmaci	-2
'rmacy	1
'rmal>	-4
'rmall	-1
'rmamo	3
'rmane	-3
'rmanj	-2
'rmar>	4
'rmat>	-2
'rmati	3
'rmato	-4
'rmatt	-1
'rmed>	-1
'rmer>	2
'rmest	-1
'rmi	-1
'rmiss	-2
'rmitt	1
'rms	-1
'rmu	-2
'rmula	-3
'rmé	7
'rn>	1
'rna	3
'rnal>	4
'rname	-2
'rnanc	2
'rnate	3
'rnb	2
'rne	-2
'rned>	-2
'rnet>	2
'rneth	-1
'rnhau	-2
'rni	4
'rnida	8
'rning	-1
'rnity	-1
'rno	2
'rnod>	3
'rnoon	1
'rns	5
'rnt	-1
'ro>	9
'roa	-4
'roach	-3
'roact	-1
'road>	-1
'roadb	-2
'rob	9
'robab	-1
'roble	7
'robot	7
'roc	3
'rocee	-2
'roces	-1
'rocur	3
'rod	5
'rodri	-3
'roduc	-2
'roe	-3
'roesa	-2
'rof	-1
'rofes	-1
'rog	6
'rogra	3
'rogre	6
'roh	-1
'rohib	-2
'roi	-3
'roid>	-2
'rois>	-2
'roj	3
'rojec	3
'rojek	1
'rok	4
'roken	-2
'rol	2
'role>	2
'roll>	2
'rolle	-1
'rom	-2
'roma>	-1
'roman	-1
'romis	-2
'ron	-8
'rong>	-2
'ronis	-4
'ronme	-2
'rons>	6
'roo	2
'roof>	3
'room>	-1
'rop	-8
'roper	-3
'ropos	-2
'roppe	-2
'roppo	-2
'rops>	-2
'ror	-5
'ros	4
'rose>	-1
'rosim	2
'rosił	-2
'rosse	-1
'roszę	2
'rot	-1
'rota>	-1
'rote>	-2
'rotec	5
'rotoc	-1
'roubl	3
'rough	1
'round	-3
'roup>	-1
'route	1
'rouw>	-3
'rov	1
'roval	1
'rove>	-1
'roved	5
'rovid	-1
'rovin	-1
'row	-1
'rowan	4
'roy	-4
'royal	-2
'roydo	-4
'roz	-5
'rozen	-2
'roş	-3
'roşür	-3
'rp>	-2
'rpe	-2
'rpetu	-2
'rpn	-4
'rpnia	-4
'rpo	-1
'rport	-1
'rpr	-5
'rpree	-1
'rpret	-4
'rqu	-4
'rque>	-3
'rques	-2
'rr>	-1
'rra	-3
'rrack	-1
'rrada	5
'rraed	-3
'rrai>	-3
'rrain	-2
'rral>	1
'rrals	-2
'rrang	-3
'rre	7
'rrect	-5
'rred>	-1
'rregu	1
'rreio	4
'rrent	9
'rreo>	6
'rresp	2
'rri	2
'rried	-1
'rriel	6
'rries	2
'rro	-2
'rror>	-4
'rry	-4
'rs>	-5
'rsa	-3
'rsati	-3
'rsc	-2
'rschl	-3
'rsd	-1
'rsday	-2
'rse	-1
'rseas	3
'rses>	-1
'rseve	-2
'rsh	-3
'rship	-2
'rshop	-2
'rsi	-4
'rsing	2
'rsion	-8
'rsity	1
'rso	2
'rson>	3
'rsona	-1
'rst	-3
'rstag	1
'rstan	-2
'rsteh	-3
'rstoo	-3
'rstå>	-3
'rsu	3
'rt>	-6
'rta	6
'rtain	-2
'rtal>	1
'rtant	2
'rtar>	-6
'rtb	-1
'rtbil	-1
'rte	1
'rted>	2
'rtek>	3
'rten>	2
'rter>	-2
'rters	-3
'rtez>	-3
'rth	-6
'rthda	-3
'rther	-1
'rthol	-3
'rthy>	1
'rti	-1
'rticl	-1
'rtifi	-1
'rting	2
'rtise	-4
'rtisi	-2
'rtl	4
'rtly>	1
'rtm	-1
'rtmen	-1
'rtn	2
'rtner	2
'rto	4
'rtr	-1
'rtrag	-3
'rtrop	-2
'rts	-2
'rtu	4
'rtuna	4
'rtura	6
'rty	-4
'rté	1
'rtée>	1
'rtı	2
'rtık>	2
'ru>	5
'rua	3
'ruari	3
'ruary	1
'rub	-5
'ruc	6
'rud	1
'rug	1
'rugim	-2
'rui	-4
'ruitm	-1
'ruk	-2
'rukhs	-2
'rul	5
'rule>	-1
'rum	8
'run	-3
'rung>	-2
'runni	-2
'runs>	-3
'runuz	6
'rup	2
'rus	-2
'rust>	-2
'ruste	1
'rut	-2
'ruth>	-2
'rva	-2
'rve	-8
'rved>	-3
'rver>	-1
'rves>	-1
'rvey>	-6
'rvi	9
'rvice	7
'rvici	3
'rvisi	-3
'rvizi	6
'rwa	-3
'rwain	-2
'rward	-1
'rwi	2
'rwise	2
'rwy	6
'rwyf>	5
'ry'	-2
'ry's>	-2
'ry>	-4
'rya	-2
'ryam>	-2
'ryb	-2
'rybod	-2
'ryc	-1
'ryce>	-1
'ryd	7
'rydym	-1
'ryi	-3
'rying	-3
'ryl	-1
'ryo	-1
'ryone	-1
'ryt	-2
'rythi	-2
'ryw	-6
'rywun	-6
'rza	-2
'rze	11
'rzeby	7
'rzeci	-3
'rzo	4
'rzy	5
'rzą	-3
'rząd>	-3
'rà>	8
'rá>	12
'räf	-4
'räfta	-4
'råd	5
'rådsk	5
'råg	-3
'råga>	-3
'rça	-3
'rès	-2
'ré>	7
'rée	-1
'rép	4
'répon	4
'rés	18
'rét	3
'rétar	3
'réu	-3
'réuni	-3
'rên	-1
'rêt	8
'rò>	10
'rüc	6
'rückf	2
'ră>	8
'răs	3
'răspu	3
'rım	6
'rın	5
'rşe	5
'rşemb	5
's'a	-4
's'i	-1
'sa>	11
'saa	3
'sab	-4
'sabia	-3
'sabil	1
'sac	5
'sada>	-1
'sadec	-4
'saf	5
'safe>	1
'safeg	2
'safel	3
'sag	5
'sage>	2
'sagem	3
'sagen	-1
'sager	5
'sages	3
'saggi	8
'sah	2
'sai	-9
'said>	-7
'sair>	-3
'saj	16
'saje>	7
'sajes	2
'sajul	5
'sajın	14
'sak	3
'sakhi	1
'sal	1
'sala>	-3
'salam	-3
'salma	-1
'sam	-7
'same>	-7
'samir	-1
'samos	-3
'san	1
'sana>	-2
'sandh	-2
'sandw	-1
'sans>	6
'sap	-4
'sapp>	-2
'sar	4
'sarie	-1
'sary>	-1
'sarà>	5
'sas	2
'sat	-1
'satur	-4
'sav	-2
'saw	-2
'sawu>	-2
'say	-11
'says>	-9
'sba	3
'sbe	-2
'sberi	-2
'sbr	4
'sca	-2
'scans	-3
'scard	3
'scarf	-3
'sce	6
'sch	4
'schau	-1
'schem	2
'schen	-1
'scher	-3
'schic	-5
'schla	-3
'schlo	2
'schol	-1
'schoo	6
'sci	-2
'scien	1
'scill	-2
'scl	-2
'sclos	-2
'sco	-4
'scont	-3
'scr	3
'scret	-1
'screv	7
'scrib	-1
'scrie	2
'scrip	3
'scrit	-4
'scriv	6
'scu	-3
'scuit	-2
'scusa	-1
'scuss	-4
'sdag>	9
'sdaga	1
'sdair	-1
'sday'	-5
'sdays	-1
'se'	-1
'se's>	-1
'se>	-3
'sea	4
'searc	4
'seas>	3
'seaso	-1
'seat>	-2
'sec	4
'secon	-1
'secre	11
'secré	3
'secti	-5
'sed	-2
'seda>	-2
'sede>	7
'see	-2
'seein	-3
'seem>	-1
'seen>	9
'sef	2
'seg	5
'segna	6
'seh	3
'sehen	2
'seit>	-1
'sek	6
'sekre	8
'selec	2
'self>	-3
'sella	4
'selli	-2
'sello	-1
'selve	-2
'sem	-8
'seman	-6
'semen	-1
'semes	-2
'semin	-3
'send>	-5
'sende	10
'sendi	-1
'sends	-4
'senhe	-3
'sense	-4
'sensi	1
'sent>	2
'senta	-2
'sente	-2
'senza	-1
'separ	-4
'septe	1
'septi	3
'ser	7
'sera>	1
'serai	-3
'sere>	1
'serio	-6
'serta	-5
'serve	-3
'servi	9
'será>	2
'ses	-6
'sessi	-2
'sessm	-2
'set	-3
'sette	3
'setti	-5
'settl	2
'setup	-3
'seu	9
'sew	2
'sewor	3
'sez	-2
'sfe	-1
'sfer>	-2
'sfé	7
'sféré	7
'sg>	1
'sgo	3
'sgood	6
'sgow>	-2
'sh>	-9
'sha	-1
'shan'	-2
'share	1
'shari	4
'sharp	-2
'shb	-1
'shboa	-1
'she	-9
'she'd	-2
'she'l	-2
'she's	-4
'shed>	-1
'sheet	-3
'sheff	-5
'shes>	3
'shi	-1
'shift	-3
'shime	2
'shing	3
'ship>	-3
'ships	-1
'shiri	6
'sho	-6
'shop>	-2
'shops	-2
'shot>	-2
'shoul	-5
'shout	-3
'show>	-2
'sht	-2
'shto>	-2
'shu	-2
'shukr	-1
'shut>	-2
'si>	1
'sia	-2
'sian>	-2
'sibil	-2
'sible	1
'sic	1
'sich>	3
'sick>	-1
'sid	2
'side>	2
'siden	-1
'sider	-1
'sido>	2
'sie	4
'sierp	-4
'sig	1
'sign>	-3
'signa	5
'signe	3
'signi	-2
'sil	-6
'silen	-4
'sillo	-4
'sim	2
'sima>	-2
'simpl	-3
'simy>	6
'sin	-3
'since	-5
'sind>	1
'sine>	1
'sines	4
'sing>	-1
'singl	-3
'siniz	8
'sio	1
'sion>	-2
'siona	2
'sione	-1
'sioni	-1
'sions	3
'sir	-4
'sis	-2
'sist>	-1
'sista	3
'siste	-3
'sists	-3
'sit	6
'site>	5
'sites	4
'sitio	-1
'sitiv	4
'sitor	1
'sits>	1
'sity>	1
'siu	-2
'siv	-1
'sive>	-1
'six	-1
'sixth	-2
'size>	1
'się	-2
'sił	-2
'siłam	-2
'sk>	-3
'ska	5
'skand	4
'ske	-3
'sked>	-3
'ski	-2
'skim>	7
'skin>	-3
'sking	-3
'skip>	-2
'sko	1
'skr	7
'skriv	6
'sks	-3
'skt	-2
'sku	2
'skutk	-2
'ską	1
'sla	4
'sland	-1
'slate	-1
'slati	5
'sle	2
'sleep	1
'sleid	-1
'slett	-2
'sli	-3
'slide	-7
'slim>	8
'slipp	-3
'slo	4
'slot>	-2
'slow>	1
'slu	6
'sly	-1
'sm>	-2
'smail	-1
'small	2
'sme	-3
'sment	-2
'smo	-2
'smond	-2
'sn'	-4
'sn't>	-4
'sne	-2
'sni	4
'sno	-3
'snoti	-3
'snowe	-1
'snu	4
'snumm	4
'sob	-3
'sobal	-3
'soc	1
'socia	2
'socie	2
'sof	-4
'soi	15
'soit>	4
'sol	3
'solel	-1
'solic	1
'solo>	5
'solut	2
'solve	5
'som	-2
'somal	-1
'some>	-3
'somet	-1
'son	3
'sonal	-1
'sono>	5
'sonra	2
'sons>	-2
'soo	9
'soon>	6
'soone	1
'sor	-4
'sorry	-3
'sort>	-3
'sorte	-2
'sory>	1
'sou	-3
'sound	-2
'sous>	3
'south	-3
'soy	-4
'spam>	3
'spamf	2
'spamm	1
'spare	-3
'spe	-6
'speak	-2
'speci	-1
'spect	-2
'spell	-2
'spend	-6
'spi	-1
'spice	2
'spina	-1
'spl	-3
'split	-1
'spo	8
'spoil	-1
'spoke	-2
'spond	7
'spons	8
'sport	2
'spose	-3
'spost	-2
'spot>	-4
'spr	4
'spraw	7
'sprea	-2
'sprin	2
'spu	2
'spues	-1
'spund	8
'spuns	-2
'spunz	-3
'squ	-6
'squ'a	-1
'squ'à	-6
'sr>	3
'sra	2
'sre	-3
'sread	-3
'ss>	1
'ssa	8
'ssada	-2
'ssage	4
'ssagg	8
'ssari	-1
'sse	3
'ssee>	-2
'ssen>	5
'ssent	-3
'sser>	6
'sses>	-1
'ssess	-2
'ssi	2
'ssibl	2
'ssign	10
'ssima	-2
'ssing	-1
'ssion	-1
'ssist	1
'ssm	-2
'ssmen	-2
'sso	3
'ssoci	2
'sson>	-1
'ssor>	-1
'ssp	2
'sst	-1
'ssu	6
'ssue>	-1
'ssume	3
'ssure	3
'ssv	-1
'ssver	-1
'ssw	2
'sswor	2
'ssä	17
'st'	-3
'st's>	-3
'st>	-6
'sta	1
'staba	-3
'stado	-2
'staff	1
'stag>	4
'stags	4
'stake	-2
'stal>	-1
'stall	-1
'stand	-4
'stani	2
'stant	4
'stanı	2
'star>	-2
'starc	7
'staro	-3
'start	-5
'staré	2
'stase	-4
'stata	3
'state	-6
'stati	-5
'statu	3
'stay>	-3
'stays	1
'stał>	-3
'stało	4
'stb	-4
'stbev	-3
'stc	5
'stcod	5
'std	6
'ste	2
'stead	-2
'steal	-1
'stect	-1
'sted>	1
'steem	-2
'steht	-4
'stem>	1
'sten>	4
'stene	-1
'step>	1
'ster>	-5
'sterd	-2
'stere	-3
'steri	5
'sters	-3
'steth	-2
'sti	-1
'stick	-4
'stiga	4
'stigd	-3
'stigi	-3
'still	-2
'stima	1
'stimm	-3
'stina	3
'sting	-2
'stion	-5
'stitu	7
'stiva	-2
'stive	1
'stiwn	-2
'stl	-4
'stly>	-4
'stm	1
'stmen	1
'stn	-2
'stn't	-2
'sto	-5
'stock	2
'stoga	2
'stome	5
'stond	-2
'stood	-3
'stop>	-5
'stopp	-1
'stor>	-2
'stori	3
'story	-2
'stos'	-4
'stoy>	3
'str	-3
'strac	-4
'strad	-1
'strai	-3
'stran	-2
'strar	-2
'strat	2
'stray	-1
'stree	2
'strer	1
'stria	1
'stric	-1
'strik	-3
'strip	-1
'stro>	-1
'stroy	-1
'struc	4
'stry>	-3
'strée	-3
'stră>	7
'sts	-3
'stu	-3
'stude	2
'study	-1
'stuff	-3
'stus>	-4
'stw	4
'stwo>	2
'sty	-3
'style	-2
'stá	1
'stä	6
'stäti	1
'stå	-3
'stę	6
'stępu	6
'su>	-6
'sua	11
'suall	7
'sub	1
'submi	5
'subsc	-2
'suc	1
'succe	5
'such>	-2
'sud	-2
'sudan	-2
'sue	-4
'suf	-2
'sug	-1
'sugge	-1
'sui	2
'suis>	2
'suits	-1
'sul	2
'sulin	-1
'sult>	-2
'sulta	2
'sulte	3
'sum	2
'sume>	4
'sumes	-1
'summa	-4
'summe	5
'sun	1
'sunaț	2
'sunbu	-1
'sunda	-4
'sunt>	3
'sunto	7
'suo	5
'sup	-1
'super	-5
'supor	7
'suppl	-1
'suppo	1
'suppr	-5
'sur	-3
'sure>	1
'surfa	-1
'surge	-2
'surna	-2
'surve	-4
'suspe	-3
'sva	10
'svar>	2
'svara	7
'svare	4
'sve	-1
'sverr	-1
'svå	-3
'svår>	-3
'swa	-5
'swap>	-5
'swe	5
'swer>	9
'swere	-2
'swers	-1
'swi	1
'switc	2
'swo	1
'sword	2
'swy	4
'swydd	4
'sy>	-3
'syc	-3
'syl	1
'sylhe	-2
'syllt	4
'sylwa	-2
'sym	2
'sympt	2
'sys	7
'syste	7
'sz>	4
'sza	-3
'sze	2
'szedł	-2
'szek>	-3
'szeni	4
'szk	1
'szt	-2
'szta>	-2
'szy	1
'szę	5
'szł	-2
'szła>	-2
'sä>	17
'sé>	-1
'só>	-2
'sök	2
'sür	7
'săp	-6
'săptă	-6
'sła	4
't'd	-1
't'i	-1
't'ira	-1
't'l	1
't'll>	1
't's	-10
'ta>	1
'taa	5
'taald	-3
'taar>	-2
'taas>	-4
'tab	-8
'tabas	-5
'table	-6
'tac	5
'tach>	2
'tache	-6
'tachm	-5
'tack>	-4
'tact>	11
'tacta	2
'tacte	1
'tacto	4
'tacts	3
'tad	5
'tado>	5
'taf	1
'taff>	2
'taffe	-1
'tag	3
'tage>	-3
'tagen	3
'tagit	4
'tags>	4
'tah	-1
'tahir	-1
'tai	2
'tails	3
'tain>	3
'taine	-2
'tainl	-2
'tais>	-2
'tait>	-3
'tak	2
'take>	-5
'taken	1
'takin	7
'takt>	5
'takta	6
'tal	-1
'taleb	2
'talk>	-1
'talke	-3
'tall>	-3
'talle	-3
'tals>	2
'tam	-6
'tamie	-2
'tamil	-1
'tamin	-1
'tan	5
'tance	-1
'tand>	-1
'tanda	-4
'tandi	-1
'tanne	3
'tant>	3
'tanı>	-2
'tanız	4
'tap	10
'tar	4
'taram	-1
'tarcz	7
'tarde	-9
'tardi	-2
'tardo	-1
'taria	11
'taron	-3
'tart>	-5
'tarte	1
'tarts	-2
'tary>	6
'taré>	2
'tas	1
'taser	-4
'tat	-1
'tata>	3
'tate>	-1
'tated	-3
'tates	-3
'tatie	3
'tatin	-1
'tatio	-1
'tatis	-5
'tato>	10
'tator	-4
'tatus	4
'tau	3
'taugh	-2
'tav	-3
'taya>	-3
'tays>	1
'tała>	3
'tałam	-3
'tało>	4
'tbeve	-3
'tbi	-2
'tbild	-1
'tbo	-1
'tch	-2
'tcha>	2
'tchar	-2
'tchbo	6
'tched	-3
'tchen	-1
'tchin	-3
'tco	5
'tcode	5
'td>	-3
'te>	1
'tea	8
'teach	-1
'tead>	-2
'teal>	-1
'team>	10
'teams	2
'teb	7
'tec	4
'techn	1
'tecti	1
'tecto	-2
'ted	3
'tedir	3
'tee	4
'teed>	-2
'teeme	-2
'teen>	-2
'teer>	9
'teers	2
'tees>	-1
'teeth	-2
'tef	-1
'teful	-1
'teg	1
'tegid	3
'tego>	-3
'teh	-4
'teht>	-4
'tei	-1
'tek	6
'tekra	-3
'tel	-9
'telef	-5
'teleg	-2
'tell>	-5
'tella	-4
'tells	-4
'tellt	3
'tely>	-3
'tem	3
'tembe	1
'templ	-1
'tempo	-1
'temps	2
'tempt	-1
'tems>	3
'ten	-1
'tence	-1
'tend>	3
'tenda	-4
'tende	-2
'tendi	6
'tends	-1
'tened	-1
'tensi	4
'tent>	1
'tente	4
'tenti	-1
'tents	-2
'tep	2
'ter	-1
'terat	-1
'terbe	-1
'terda	-4
'tered	-5
'teren	-3
'teres	-1
'terin	3
'term>	4
'terme	3
'termi	-1
'tern>	2
'terna	3
'terne	2
'terni	4
'terno	1
'terpr	-5
'terri	-1
'ters>	-3
'terwa	-1
'terça	-3
'tes	-5
'test>	-1
'testa	1
'teste	1
'tests	-1
'tet	11
'tetho	-2
'teu	2
'teur>	2
'tev	-3
'tever	-3
'tew	-1
'tex	-3
'text>	-2
'texte	-2
'tey	8
'tez	-3
'teś	6
'teş	-2
'teşek	-2
'tfe	-2
'tfen>	-3
'tfu	-2
'tful>	-1
'tgo	-1
'tgoin	-1
'th'	3
'th's>	3
'th>	-3
'tha	-3
'than>	-3
'thand	5
'thani	-1
'thank	-2
'that'	-5
'that>	-4
'thats	-1
'thd	-5
'thday	-3
'thdra	-3
'the	-4
'their	-3
'them>	-7
'thems	-2
'then>	-6
'thent	6
'theor	-1
'ther'	-2
'ther>	-8
'there	-6
'theri	-1
'thers	-2
'therw	2
'these	-3
'they'	-5
'they>	-8
'thi	-2
'thics	-2
'thiev	-2
'thild	-2
'thin>	2
'thing	-2
'think	-4
'thio'	1
'thio>	2
'third	1
'this>	-1
'thl	-4
'thly>	-4
'thn	1
'thnic	-1
'thnos	-1
'tho	-8
'tholo	-4
'thor>	-3
'thori	6
'thors	1
'those	-5
'thoug	-7
'thout	-2
'thr	-6
'threa	-6
'three	-6
'throu	3
'throw	-4
'ths	-4
'thu	1
'thw	-6
'thwat	-1
'thway	-2
'thy	-2
'thyr>	-2
'ti>	3
'tia	2
'tial>	-1
'tiali	-2
'tials	-1
'tic	-6
'tica>	-7
'tical	2
'ticat	6
'tice>	-3
'ticed	-2
'tices	-4
'tick>	-4
'ticke	-3
'ticle	-1
'tico>	-3
'tics>	-6
'tid	3
'tidy>	-1
'tie	1
'tiemb	3
'tienc	-1
'tiene	-4
'tient	-3
'ties>	6
'tif	-2
'tifia	-1
'tifie	3
'tify>	-3
'tig	1
'tigat	4
'tigd>	-3
'tigen	3
'tigin	-3
'tigt>	-2
'tik	-3
'til	4
'tilba	8
'tile>	6
'till>	-3
'tillb	2
'tim	-1
'timan	-3
'timat	-1
'time>	3
'times	-3
'timme	-3
'tin	4
'tina>	7
'tinat	3
'tine>	5
'tiniz	8
'tinue	-3
'tiny>	3
'tio	-1
'tiona	-2
'tioni	6
'tions	-3
'tios>	-1
'tip	-2
'tir	4
'tired	-3
'tirel	-2
'tirem	2
'tiret	-1
'tirin	-1
'tis	-4
'tisch	2
'tisem	-3
'tish>	1
'tisin	-2
'tiskt	-2
'tist>	-1
'tiste	-3
'tisti	-5
'tit	2
'titis	-1
'title	-3
'titue	3
'titut	5
'tiv	4
'tival	-2
'tivel	-1
'tives	-1
'tivi>	2
'tivit	4
'tiw	-2
'tiwn>	-2
'tiz	-3
'tiş	6
'tişim	6
'tjä	4
'tjäns	4
'tla	7
'tlama	1
'tle	-4
'tled>	-2
'tlo	-4
'tlook	-4
'tly	1
'tme	1
'tment	1
'tml	-2
'tn'	-2
'tn't>	-2
'tna	-2
'tne	2
'tners	3
'tni	-1
'tob	6
'tober	5
'tock>	-1
'tocol	-1
'tod	-4
'todas	-6
'toddl	-2
'tog	1
'togau	2
'toget	-1
'toi	5
'tol	-5
'told>	-5
'tolk>	-3
'tolog	-1
'tolu>	-3
'tom	2
'tomat	2
'tomer	5
'tomku	-2
'toms>	2
'tomy>	-1
'tomát	-4
'ton	-3
'tond>	-2
'tone>	-1
'tones	-2
'tonig	-4
'too	-5
'tood>	-3
'toodp	-2
'took>	-3
'toor>	3
'top	-5
'topic	-2
'toppe	-1
'tops>	-1
'tor	-2
'torci	-3
'tore>	1
'tored	3
'tores	-1
'torie	2
'torin	-1
'tors>	2
'tory>	-4
'tos	2
'tos'a	-4
'tosto	2
'tot	-1
'tou	3
'touch	8
'tour>	1
'tous>	-2
'tow	-3
'tower	-2
'toy	3
'tpa	-1
'tpati	-1
'tps	-2
'tr>	-2
'tra	1
'traba	14
'track	1
'tract	-3
'tracț	-3
'trada	-1
'tradu	-3
'trag>	-3
'traig	-3
'train	-3
'trait	6
'trang	-2
'trans	5
'trare	-3
'trash	-2
'trato	3
'trava	3
'trave	-2
'tray>	-2
'tre	6
'treat	-4
'treet	-1
'treno	-1
'trevo	-2
'tri	-4
'trial	-3
'tribu	-1
'trice	-2
'trict	-1
'tried	-4
'trike	-3
'triki	-1
'trin>	-1
'tro	1
'trodu	-2
'troni	-4
'trop>	-3
'tropp	-2
'troub	3
'tru	3
'truct	4
'trust	-2
'try	-5
'tryin	-3
'trz	-2
'trzec	-3
'trè	-2
'très>	-2
'tré	-1
'trée>	-1
'trê	-1
'trên>	-1
'tră	7
'ts>	-7
'tsa	-2
'tsapp	-2
'tsd	5
'tsdag	5
'tself	-2
'tsi	2
'tside	2
'tsn	-3
'tsnot	-3
'tst	4
'tstag	4
'tt>	6
'tta	-6
'ttach	-9
'tte	3
'tted>	-3
'ttee>	1
'ttees	13
'ttend	1
'ttent	3
'tter>	-5
'tteri	-2
'ttern	2
'tters	2
'tti	2
'ttima	-3
'ttina	8
'tting	-2
'ttl	-1
'ttle>	-3
'ttled	-2
'tto	9
'ttom>	3
'tton>	6
'ttp	-2
'ttps>	-2
'ttä	17
'tu>	15
'tua	1
'tual>	2
'tuall	-3
'tuden	2
'tudy>	-1
'tue	2
'tuell	-1
'tuenc	2
'tues>	1
'tuesd	2
'tuf	-3
'tuff>	-3
'tul	-3
'tulat	-3
'tuli>	-3
'tum	2
'tumn>	2
'tun	5
'tunat	4
'tung>	3
'tup	-3
'tur	4
'tura>	15
'turda	-4
'ture>	-3
'tures	-3
'turki	1
'turne	-1
'turni	8
'turns	2
'tus	-1
'tusin	-2
'tut	1
'tuu	4
'tvang	-2
'två	4
'twa	-2
'twas>	-3
'twc	1
'twch>	1
'twe	-2
'twee>	1
'tween	-1
'twelv	-4
'twent	-3
'twi	-4
'twice	-3
'twins	-3
'two	-1
'twoja	1
'twoor	5
'twork	4
'twort	3
'tyc	-1
'tycke	-3
'tyd	-3
'tydzi	-3
'tyl	-4
'tyle>	-2
'tylko	-3
'typ	1
'type>	-1
'typed	1
'typic	2
'tys	-3
'tyst>	-3
'tyv	-3
'tyvär	-3
'tzt	-5
'tá>	1
'tät	1
'tätig	1
'tå>	-3
'té>	7
'tée	1
'të>	-3
'tîm	7
'tór	-2
'tório	-2
'tôi	5
'tôt	-3
'tür	-5
'tă>	-1
'tăm	-6
'tămân	-6
'tęp	6
'tępuj	3
'tı>	-3
'tık	3
'tır	8
'u'a	-2
'u'ah>	-2
'u'au>	-1
'u'd	-4
'u'r	-2
'u're>	-2
'u'u	-3
'u'un>	-6
'u'une	2
'u'v	3
'u've>	3
'u'à	-6
'ua>	-1
'uag	-4
'uage>	-3
'uages	-2
'ual	2
'ualit	1
'ually	5
'uan	2
'uar	8
'uaran	1
'uardi	6
'uari>	9
'uarid	3
'uarta	3
'uarte	-1
'uary>	-3
'uat	1
'uatio	-1
'ub>	-3
'uba	1
'ubara	2
'ubb	-4
'ube	-2
'ubl	-1
'uble>	1
'ublic	1
'ublis	-3
'ubm	5
'ubmis	7
'ubr	-1
'ubrey	-1
'ubs	-2
'ubscr	-2
'ubt	1
'uc>	-3
'ucc	5
'ucces	5
'uce	-1
'ucere	-2
'uch	-2
'ucher	-2
'uck	-2
'ucky>	-2
'ucr	7
'ucrez	6
'uctri	-2
'ud>	2
'uda	5
'uded>	1
'udent	2
'udes>	-2
'udg	-4
'udge>	-2
'udget	-2
'udi	-7
'uding	-1
'udio>	-1
'udiol	-1
'udit>	-4
'udito	-1
'udo	1
'udy	-1
'ued	1
'uedo>	-2
'uei	-3
'uel	-6
'uell>	-5
'uelqu	-6
'uem	-2
'uen	6
'uenas	-4
'uency	2
'uentr	7
'uer	4
'uera>	-1
'uerie	4
'uery>	4
'ues	3
'uesda	2
'uess>	-3
'uest'	-3
'uest>	5
'uesta	2
'uesti	-5
'uesto	6
'uestr	1
'uests	3
'uez	3
'uf>	1
'uff	-4
'uffie	-1
'uffs>	-1
'ug>	-2
'uge	6
'ugee>	5
'ugest	2
'ugg	-1
'ugges	-1
'ugh	-5
'ughes	-1
'ughly	-2
'ught>	-6
'ughte	-2
'ugi	-2
'ugim>	-2
'ugu	-2
'ugust	-6
'uhr	-2
'ui>	-2
'uic	-3
'uick>	-2
'uid	-3
'uidan	-1
'uide>	-1
'uie	-4
'uien>	-4
'uiet>	-1
'uildi	-3
'uille	4
'uilt>	-2
'uinta	-3
'uip	3
'uir	9
'uire>	-1
'uired	1
'uires	-1
'uirie	7
'uirin	5
'uiry>	2
'uit	-5
'uitme	-1
'uits>	-2
'uity>	3
'uja	-3
'ujara	-3
'uje	5
'uję	-1
'uka	-1
'ukhsa	-2
'ukr	-2
'ukw	-5
'ula	-3
'ular>	2
'ularl	4
'ulate	-2
'ulati	-3
'ulato	-1
'ulaşt	-3
'uld	-7
'uldn'	-2
'ule	-5
'ulg	-2
'uli	1
'ulin>	-1
'ulist	-3
'ull	-2
'ully>	1
'ulo	-4
'ulotk	-2
'uls	3
'ult	3
'ultat	2
'ulte>	4
'ulu	7
'ului>	5
'uly	-4
'ulț	-1
'ulțum	-1
'um>	4
'uma	-2
'uman>	-3
'umara	1
'umb	-3
'umber	-3
'ume	2
'umera	-1
'umero	4
'umes>	-1
'umesc	-1
'umm	4
'ummar	-3
'ummer	8
'umn	5
'umnea	7
'umns>	-3
'ump	-1
'ums	-2
'umu	2
'umu'a	-2
'umé	3
'uméro	3
'umă	1
'umăr>	-3
'umăru	3
'un>	-6
'una	8
'unate	4
'unava	6
'unați	2
'unb	-2
'unban	-1
'unblo	-2
'unbur	-1
'unc	-4
'unce>	-2
'unced	-6
'uncem	-3
'unch>	-5
'uncht	-2
'uncil	3
'uncin	-1
'uncle	-1
'uncti	-1
'unda>	-5
'undac	3
'undan	4
'undat	3
'unday	-4
'unde>	8
'under	-4
'undi>	4
'undle	-2
'undo>	-2
'une	5
'unedì	1
'unen>	-4
'unera	4
'unes>	8
'unf	2
'unfor	3
'ung	-5
'uni	1
'unica	3
'unig>	1
'union	-2
'unisa	2
'unit>	-2
'unity	-1
'unive	1
'unj	-2
'unjab	-2
'unk	11
'unkte	-2
'unl	-4
'unlaw	-2
'unles	-3
'unloc	-1
'unm	-1
'unn	2
'unnin	-2
'uno	-3
'unp	-1
'unpub	-1
'unr	2
'unrea	-1
'unrhy	1
'uns	-7
'unsel	-1
'unser	4
'unsub	-5
'unt	6
'unta>	-3
'untai	9
'untam	-2
'untar	4
'unted	-2
'untee	7
'unter	-1
'until	2
'untos	7
'unu	6
'unuz>	6
'unz	-3
'unzi>	-3
'ună	-5
'uo>	5
'uon	-4
'uor	5
'uori>	5
'uot	2
'uote>	1
'uotin	1
'up>	-2
'upa	7
'upd	1
'updat	1
'upe	-7
'uperb	-3
'uperv	-3
'upl	-4
'uple>	-1
'uplic	-4
'upo	8
'upon>	1
'uport	7
'upp	-3
'uppli	-1
'uppor	2
'uppre	-7
'upt	-2
'uptak	-2
'upă	1
'ur'	-2
'ur's>	-2
'ur>	4
'ura	11
'urage	1
'urc	3
'urche	-1
'urd	-5
'urday	-4
'urdis	-1
'urdu>	-1
'ure	1
'ureau	8
'ured>	-3
'ureen	-3
'ureme	3
'ures>	-4
'urf	-3
'urfac	-1
'urg	11
'urgen	12
'urger	-2
'urgên	1
'uri	9
'uring	6
'urk	1
'urkis	1
'url	-6
'urlau	-3
'urlop	-4
'urm	-4
'urman	-4
'urn	3
'urnal	2
'urnam	-2
'urned	-1
'urnin	8
'urns>	2
'urnt>	-1
'urr	9
'urrai	-3
'urren	9
'urrie	6
'urs	-3
'ursda	-2
'urse>	-2
'urses	-1
'ursin	2
'urt	-2
'urth>	-2
'urthe	-2
'urtro	-2
'uru	9
'urunu	6
'urv	-4
'urvey	-4
'ury	-1
'urz	-5
'urząd	-3
'us>	-3
'usa	-4
'use	-2
'used>	-4
'user>	-3
'ush	-2
'ushim	2
'ushin	-3
'usi	5
'usin>	-2
'usind	-2
'usine	4
'using	3
'usion	-1
'usive	-1
'usl	1
'uslim	3
'usly>	-1
'usou>	-4
'usp	-3
'uspen	-4
'usq	-5
'usqu'	-5
'usr	-3
'usra>	-3
'uss	-6
'ussed	-2
'ussio	-3
'usst>	-1
'ust	-4
'uste>	-2
'usted	4
'ustme	2
'ustn'	-2
'ustom	5
'ustos	-4
'ustri	1
'ustus	-4
'usu	6
'usual	5
'usuf>	-2
'usy	-1
'usé	-1
'usó	-2
'ut>	-6
'uta	3
'utan>	2
'utb	-1
'ute	-3
'uted>	5
'uten>	2
'uter>	-3
'utes>	-4
'utg	-1
'utgoi	-1
'uth	4
'uthen	6
'uthor	1
'uti	6
'uties	3
'ution	-1
'utive	-2
'utku>	-2
'utl	-4
'utloo	-4
'utoma	4
'utomá	-4
'uton>	-3
'utood	-2
'utp	-1
'utpat	-1
'utr	-1
'uts	4
'utsid	2
'utt	2
'utter	1
'uttin	-2
'utton	6
'utu	-1
'utumn	2
'uture	-3
'uty	5
'ută	-3
'uur	4
'uve	3
'uw>	-3
'uwa	3
'uya	7
'uyo	-3
'uyor>	-3
'uys	-1
'uyu	8
'uz>	6
'uém	-6
'uò>	3
'uş>	-2
'uşa	-3
'uşalı	-3
'uż>	-4
'va>	8
'vac	-7
'vacac	-3
'vacan	-7
'vacat	-1
'vacci	2
'vag	2
'vagin	-1
'vai	3
'vaila	2
'vaill	3
'vaisa	1
'vakan	-5
'val	3
'valid	3
'vals>	-1
'valua	-1
'value	-1
'van	5
'vance	-1
'vange	1
'vangs	-5
'vanhi	-1
'vanis	2
'vap	1
'var	8
'vara>	6
'varar	4
'vas	7
'vate>	1
'vator	-1
'vd>	-3
've>	-3
'vecka	-1
'ved	3
'vede>	-3
'vedì>	10
'veg	-4
'veget	-4
'vel	-2
'velle	-1
'velli	3
'vely>	-4
'vem	6
'vembe	-1
'vemen	3
'ven	-1
'vende	9
'vendr	-2
'vengo	-1
'veni>	-3
'venie	7
'venin	2
'venir	-6
'venit	-3
'venka	-1
'venly	-1
'ver	-4
'verag	-2
'veral	2
'verba	-4
'vere>	6
'vered	9
'verie	-2
'verif	6
'verin	1
'verit	-1
'verna	2
'verre	-1
'vers>	-6
'versa	-3
'verse	1
'versi	-5
'verst	-3
'vert>	-2
'verti	-4
'very>	-2
'veryb	-2
'veryo	-1
'veryt	-2
'veré>	-1
'ves	-6
'vest>	-2
'vesti	1
'vet	-3
'vetti	-1
'veu	5
'veuil	4
'vey	-7
'vez	3
'veț	2
'veți>	2
'vi>	3
'via	4
'vic	7
'vice>	4
'vices	4
'vid	8
'viden	-3
'vidua	4
'vie	3
'viele	2
'viene	-4
'vier>	-2
'view>	2
'viewe	1
'views	-2
'vii	-2
'viito	-2
'vil	-3
'vileg	-2
'vin	-6
'vinde	1
'vine>	-3
'ving>	-7
'vio	-3
'vious	-3
'vir	1
'viron	-2
'vis	3
'visa>	1
'vise>	-1
'vised	-2
'viser	8
'visit	4
'viso>	-3
'visor	1
'vist>	-1
'visto	-3
'vit	-5
'vita>	-3
'vitam	-1
'vitat	-2
'vite>	-3
'vity>	1
'viz	6
'vizio	6
'vió	2
'vo>	4
'voa	7
'voast	7
'vocat	-3
'voice	5
'void>	-1
'voie>	-5
'vol	9
'volen	1
'volge	1
'volto	3
'volun	9
'volve	-1
'vom	2
'von	3
'vons>	3
'voo	5
'voor>	5
'vorat	2
'vorbi	-2
'vorhe	-1
'vorsc	-3
'vot	6
'voted	-2
'votes	-2
'votre	9
'vou	-1
'vouch	-2
'vous>	3
'vow	-3
'voy	-1
'vra	3
'vraag	-2
'vri	3
'vries	-2
'vrij>	3
'vro	-3
'vrouw	-3
'vur	6
'vurun	6
'vut	-2
'vuta>	-2
'vy>	-2
'ván	24
'väc	-3
'väcke	-3
'vän	8
'vär	-3
'värr>	-3
'vå>	4
'vår	-3
'văz	-3
'văzut	-3
'w's	-3
'wa>	-8
'waa	7
'wab	2
'waben	2
'wac	2
'wach>	5
'wad	-2
'wadau	-2
'wai	4
'wain>	-2
'wait>	4
'waith	4
'waiti	2
'waits	-3
'wak	4
'wal	-5
'walk>	-6
'walke	-1
'walki	3
'wall>	-1
'walla	1
'wam	7
'wan	-7
'wande	-1
'wane>	4
'want>	-9
'wanti	-2
'wants	-3
'wap	-5
'warde	5
'wardi	-2
'wards	-6
'warm>	-2
'warme	-1
'warn>	-1
'warni	-2
'warte	4
'was	-4
'wasn'	1
'waste	-1
'wat	-4
'watch	-4
'water	-1
'wav	-2
'wave>	-2
'wax	11
'waxaa	11
'wb>	-4
'wch	6
'wci	-6
'wcio>	-3
'wdz	8
'we'	1
'we'd>	-1
'we'll	3
'we're	-2
'we've	5
'we>	-2
'wea	-4
'weari	-2
'weath	-2
'web	4
'webin	-3
'websi	4
'wed	1
'weddi	-2
'wedi'	5
'wedi>	-2
'wedne	1
'weds>	2
'week>	3
'weekd	-1
'weeke	3
'weekl	-5
'weeks	-1
'ween>	-1
'weer>	-1
'wegen	6
'wei	3
'weiss	1
'weite	4
'weith	3
'wek	1
'weken	1
'wel	-6
'welco	-2
'well>	-2
'welsh	-3
'welve	-4
'welwc	-1
'wen	-1
'wenbu	-1
'wende	4
'wener	2
'wenll	-1
'went>	-5
'wenty	-3
'wer	5
'were>	-6
'wered	-2
'werk>	3
'werkd	2
'wers>	-1
'wes	1
'wesen	-3
'west>	2
'westi	-2
'wev	-1
'wever	-1
'wez	-2
'wezig	-2
'wfu	-2
'wful>	-2
'wha	-5
'wharf	-2
'what'	-1
'what>	-3
'whate	-3
'whats	-2
'whe	-5
'wheel	-1
'when>	-4
'whene	-1
'where	1
'wheth	-3
'whi	-5
'which	-3
'while	1
'white	-6
'who	-4
'who'l	-2
'who's	-3
'who'v	-3
'whoev	-2
'whole	-4
'whom>	-3
'whose	-1
'why	-3
'wi>	-5
'wia	5
'wiada	2
'wiado	6
'wiam>	-2
'wic	-4
'wice>	-3
'wich>	-1
'wie	-1
'wiede	1
'wiedź	1
'wiem>	2
'wiemy	5
'wietn	-2
'wif	-3
'wife>	-3
'wifer	2
'wij	8
'wil	11
'will>	11
'win	-1
'wing>	3
'wins>	-3
'winte	-2
'wir	3
'wird>	5
'wis	-2
'wise>	1
'wish>	-3
'wishe	1
'wishi	1
'wisi>	-2
'wit	-2
'witch	2
'with>	-3
'withd	-3
'withi	2
'witho	-2
'wiv	6
'wives	6
'wić	-2
'wkw	-1
'wkwar	-1
'wle	-1
'wledg	-1
'wn>	-1
'wna	-2
'wnaet	-2
'wne	5
'wner>	3
'wng	-2
'wni	3
'wo>	-6
'woc	2
'woj	6
'woja>	1
'wol	2
'wold>	-1
'wolni	3
'wom	-6
'woman	-4
'women	-4
'won't	3
'wonde	-3
'wonię	-3
'wont>	-1
'woo	2
'woon>	-2
'woord	5
'wor	3
'word>	6
'wordi	-4
'words	-4
'wordt	6
'work>	6
'worke	3
'workf	-5
'worki	6
'works	-8
'worri	2
'wort>	-2
'worte	4
'worth	-4
'wou	-4
'would	-4
'wra	1
'wraca	1
'wrd	-1
'wrdd>	-1
'wri	-3
'wrist	-2
'write	-1
'writt	-3
'wrn	3
'wrnod	3
'wro	-2
'wrong	-2
'wrote	-2
'wrs	-2
'wrt	-1
'wrth>	-1
'ws>	-6
'wsl	-2
'wslet	-2
'wst	-5
'wt>	-1
'wu>	-3
'wud	-4
'wun	-7
'wy>	-3
'wyb	-1
'wybod	-1
'wyd	4
'wyddf	-1
'wyddo	2
'wyf	7
'wyl	-3
'wylia	-3
'wyr	-4
'wys	3
'wyt	-1
'wythn	-1
'xa>	-1
'xaa	11
'xaan>	11
'xam	-3
'xampl	-3
'xce	-3
'xcept	-2
'xcl	-2
'xclud	-2
'xcu	-3
'xcuse	-3
'xec	-1
'xecut	-1
'xed	-2
'xem	-2
'xempt	-2
'xes	-4
'xib	-2
'xibly	-2
'xil	-4
'xim	2
'ximet	-1
'ximo>	6
'xin	8
'xis	1
'xo>	2
'xpe	-2
'xpect	3
'xpens	-3
'xperi	-2
'xpert	-3
'xpl	-1
'xplai	-1
'xt>	1
'xte	1
'xtend	-4
'xtens	6
'xtern	2
'xth	-2
'y'd	-3
'y'l	-1
'y'll>	-1
'y'r	-5
'y're>	-5
'y's	-6
'y'v	-2
'y've>	-2
'ya'	-1
'ya's>	-1
'ya>	1
'yaa	-4
'yaan>	-4
'yac	8
'yacağ	5
'yacin	5
'yal	1
'yam	-2
'yan	1
'yanlı	-2
'yanıt	6
'yard>	-3
'yaz	-3
'yazdı	-6
'ybe	-1
'ybo	-2
'ybod>	-1
'ybody	-3
'yce	-1
'ych	3
'yck	-6
'ycker	-3
'yd>	3
'yda	-1
'ydd	3
'yddaf	6
'yddfa	-1
'yddol	1
'yde	3
'ydedi	-3
'ydo	-4
'ydon>	-4
'ydw	9
'ydy	1
'ydych	3
'ydym>	-1
'ydz	-3
'ydzie	-3
'ye>	-1
'yea	-3
'year'	-1
'years	-4
'yec	-3
'yeceğ	-3
'yee	1
'yel	-4
'yelar	-2
'yer	3
'yes	-7
'yeste	-2
'yet	1
'yf>	7
'yfe	-5
'yfeir	2
'yfer>	-8
'yht	10
'yhtey	10
'yi>	1
'yim	2
'yin	-1
'ying>	1
'yl>	9
'yla	8
'yle	2
'ylh	-2
'ylhet	-2
'yli	-3
'yliau	-3
'ylist	1
'ylk	1
'ylko>	-3
'yll	4
'ylltu	3
'ylltw	1
'ylwad	-2
'yma	2
'ymani	4
'ymate	3
'ymh	6
'ymhol	6
'yml	1
'ymlae	1
'ymore	-1
'ymp	2
'ympto	2
'ymr	-4
'ymrae	-4
'yn>	5
'ynd	-2
'yng	-3
'yngor	-2
'ynn	-1
'ynna>	-2
'ynny>	-2
'yno	-2
'ynt	9
'yny	3
'ynydd	3
'yo>	6
'yok	1
'yon	-5
'yond>	-2
'yone'	-2
'yone>	-3
'yor	7
'yorum	7
'you	1
'you'd	-4
'you'r	-2
'you'v	3
'your>	9
'yours	-5
'ype	-1
'yped>	1
'ypi	2
'ypica	2
'yr>	-1
'yra	3
'yri	-2
'yro	5
'yroll	5
'yrr	-3
'yrrae	-3
'yrs	-5
'ys>	2
'yse	-2
'yself	-2
'ysi	-2
'ysis>	-1
'ystem	7
'ysy	4
'ysyll	4
'yte	-5
'yth	-1
'ythin	-1
'ythno	-1
'ythyr	-4
'yti	-2
'ytics	-2
'yun	-2
'yunta	-2
'yus	-4
'yusra	-3
'yusuf	-2
'yvä	-3
'yvärr	-3
'yw'	3
'yw>	1
'ywa	3
'ywam>	7
'yway>	-2
'ywu	-7
'ywun>	-7
'yć>	3
'yıl	6
'yıllı	6
'yın	5
'yınız	2
'yła	-3
'yśl	-2
'yślą>	-2
'za>	-1
'zaa	3
'zab	1
'zac	5
'zaczn	-4
'zad	-2
'zadzw	-3
'zah	-6
'zai	-1
'zaina	-1
'zak	1
'zam	-1
'zaman	-3
'zamy>	4
'zan	3
'zana>	3
'zar	2
'zas	-2
'zastę	3
'zat	6
'zač	-3
'začně	-3
'zde	-3
'zdj	-3
'zdjét	-3
'zdr	-2
'zdraw	-2
'zdą	-2
'zdążę	-2
'zdı	-6
'ze>	-6
'zea	-1
'zeala	-1
'zeb	7
'zebyw	7
'zec	-3
'zeci>	-3
'zed	-2
'zedł>	-2
'zei	6
'zeit>	6
'zek	-3
'zekal	-2
'zel	-2
'zem	-4
'zen	-2
'zer	-1
'zero>	-2
'ześ	-2
'ześć>	-2
'zga	-2
'zgadz	-2
'zgł	4
'zgłos	4
'zi>	-1
'zia	2
'ziałe	-3
'ziałk	3
'zie	-3
'zieke	-3
'zień>	-4
'zig	-2
'zighe	-2
'zij	-3
'zijn>	-3
'zil	1
'zile>	3
'zim	6
'zin	9
'zinde	5
'zinli	-3
'zio	2
'zione	-2
'zip	-1
'zię	-4
'zięki	-2
'zięku	-3
'ził	-3
'zka	3
'zmi	-1
'zmian	-2
'zna	-3
'znap>	-3
'zni	-2
'znijc	-4
'zo>	9
'zol	12
'zon	-2
'zona>	-2
'zor	4
'zos	7
'zosta	7
'zt>	-5
'zta	-2
'zty	7
'zug	2
'zuges	2
'zum	5
'zur	2
'zus	-1
'zut	-3
'zwa	2
'zwart	3
'zwe	-4
'zwei>	-1
'zwoln	3
'zwoni	-2
'zy>	1
'zym	3
'zyman	4
'zyn	7
'zyć	3
'ząd	-3
'zę>	5
'zı>	9
'zła	-2
'ábi	2
'ábile	2
'ám>	9
'ás>	-6
'át>	1
'áti	-5
'ática	-5
'ático	-1
'â'r	2
'âma	2
'âmara	2
'âna	-2
'ând	-1
'ână	5
'ão>	3
'äch	1
'ächst	1
'äck	-3
'äcker	-3
'äft	-4
'äftat	-4
'ägg	4
'äll	4
'ällen	4
'ällt>	-3
'äns	4
'änste	4
'är>	14
'äre	3
'ärend	3
'ärr	-3
'äse	1
'äser>	5
'äst	5
'ästa>	5
'äte	-3
'äten>	-3
'äti	1
'ätige	3
'ätigt	-2
'ääs	-4
'ääse>	-4
'åds	5
'ådska	5
'åga	-3
'ånd	2
'åndag	2
'år>	5
'ça>	3
'çai	-6
'çais>	-6
'çal	3
'çalış	3
'çey	-3
'çeyi>	-3
'çin	12
'çinde	6
'çok	-4
'çu>	-3
'ção	1
'çın	-2
'çınca	-2
'ègu	2
'ègue>	5
'ène	-2
'ère	3
'ès>	4
'édi	5
'édica	4
'ée>	-7
'éla	1
'élk	-3
'élkül	-3
'élè	-2
'élène	-2
'ém>	-6
'éné	-3
'ép>	5
'épl	-2
'épo	4
'épond	5
'éra	2
'érati	2
'ére	14
'éri	-4
'érias	-5
'éro	3
'éré	19
'és>	10
'ési	1
'éso	-3
'éta	-1
'étais	-2
'était	-3
'étari	3
'étek>	-3
'éto	4
'été	9
'éun	-3
'éunio	-3
'ên>	7
'ênc	1
'ência	1
'ês>	-1
'êt>	8
'ía>	-2
'ías	-1
'ím>	14
'îm>	7
'îmi	-3
'înc	7
'înr	-2
'înreg	-2
'înt	-4
'întor	-3
'ît>	-4
'ñer	5
'ón>	5
'óri	-2
'ório>	-2
'ôi>	5
'ôm>	-3
'ôr>	-2
'ôt>	-3
'öbr	-2
'öbrek	-2
'önder	-4
'öne	2
'önn	4
'önnen	-3
'önü	4
'önül>	-3
'önünc	-3
'öpp	2
'öppna	2
'ör>	-3
'örs	-3
'örst>	-3
'örstå	-3
'öst	3
'úme	2
'úmero	2
'übe	-1
'ück	6
'ückfr	2
'ül>	10
'üle	-3
'ülem>	-3
'ümd	8
'ümde>	8
'üml	-2
'ümle>	-2
'ün>	5
'ünc	-3
'ünce>	-3
'ünf	3
'ünü	8
'ür>	7
'üre	5
'ürg	5
'ürk	-5
'ürl	-4
'ürler	-4
'ütf	-3
'ütfen	-3
'üze	-2
'üzel>	-2
'ăcu	-3
'ăcută	-3
'ăm>	4
'ămâ	-6
'ămâna	-2
'ăpt	-6
'ăptăm	-6
'ăr>	-3
'ări	-7
'ăria>	-3
'ăru	3
'ărul>	3
'ăsp	3
'ăspun	3
'ăto	5
'ăzu	-3
'ăzut>	-3
'ąd>	-6
'ągu	3
'ąte	-1
'ątek>	-1
'ątk	-2
'ątku>	-2
'ążę	-2
'čně	-3
'čněte	-3
'đầu	-3
'ėki	-3
'ėkite	-3
'ędz	-4
'ędzie	-4
'ęki	-2
'ęku	-3
'ękuję	-3
'ępu	6
'ępuje	3
'ęs>	-3
'ěku	-2
'ěkuju	-2
'ěte	-3
'ğil	8
'ğim	3
'ğus	-4
'ğusto	-4
'ğım	10
'ğın	-2
'ğını>	-3
'ık>	7
'ıla	6
'ılaca	6
'ıll	6
'ıllık	6
'ım>	2
'ın>	7
'ınc	-2
'ınca>	-2
'ınm	7
'ını	13
'ınız>	7
'ınızı	9
'ır>	8
'ıt>	-2
'ıtl	9
'ıtlam	1
'ıyo	11
'ıyoru	6
'ız>	9
'ızı	9
'ığı	-2
'ığını	-2
'ış>	-1
'ışm	1
'ışmıy	1
'ła>	-2
'łam	-3
'łek	-3
'łgo	-2
'łgosi	-2
'łku	3
'ło>	-5
'łos	4
'łosze	4
'ńsk	4
'ńst	4
'ństwo	2
'ślą	-2
'śro	9
'świ	2
'świet	-2
'ść>	6
'şal	-3
'şalım	-3
'şek	-2
'şekkü	-2
'şem	5
'şembe	5
'şim	6
'şime>	6
'şla	-4
'şlayı	-3
'şle	-5
'şler>	-2
'şmı	1
'şmıyo	1
'şti	7
'ştı	-2
'şvu	6
'şvuru	6
'şür	-3
'şürle	-3
'że>	-1
'żę>	-2
'ười	-3
'ște	5
'ști	-3
'țe>	1
'ți>	2
'ție	-2
'țin	5
'ținut	5
'țum	-1
'țumes	-1
'ță>	-1
'̇ki	3
'̇kinc	-2
'άδε	1
'άδεια	1
'ένα	-3
'έρα	-3
'ήστ	-3
'ήστε>	-3
'ίνη	-3
'ίπω	-3
'ίσ>	-3
'αι>	11
'δει	1
'δεια>	1
'δεν	11
'είν	-3
'είνη>	-3
'είπ	-3
'είπω>	-3
'εια	1
'εκε	-3
'εκείν	-3
'εκι	-3
'εκινή	-3
'εμέ	-3
'εμένα	-3
'εν>	11
'εργ	40
'ια>	1
'ινή	-3
'ινήστ	-3
'καλ	11
'κεί	-3
'κείνη	-3
'κιν	-3
'κινήσ	-3
'λεί	-3
'λείπω	-3
'μέν	-3
'μένα>	-3
'μέρ	-3
'μέρα>	-3
'μαι	11
'ματ	39
'νήσ	-3
'νήστε	-3
'να>	-3
'νη>	-3
'ξεκ	-3
'ξεκιν	-3
'ομα	11
'ομαι>	11
'πω>	-3
'ρίσ	1
'ρα>	-3
'ργά	40
'στε	1
'στο	11
'τε>	6
'το>	11
'χωρ	-3
'χωρίσ	-3
'ωρί	-3
'ωρίσ>	-3
'або	8
'абота	6
'абочи	5
'ава	-3
'авайт	-2
'авг	-1
'авгус	-1
'ави	2
'авк	-3
'авки>	-3
'авл	3
'авлен	3
'авт	2
'автом	-4
'автра	9
'ад>	-2
'адр	6
'адрес	6
'аді	-4
'адішл	-2
'ает	-2
'аза	-5
'айт	-3
'айте>	-7
'айтес	5
'ака	-4
'акати	-2
'акаты	-2
'ала	-5
'але	3
'алено	3
'али	-2
'алу	-2
'алуйс	-2
'ам>	2
'ами	-2
'ана	1
'ани	4
'анк	-1
'анкет	-1
'анн	2
'анням	2
'ано	8
'апи	-6
'аписа	-4
'апиші	-4
'апо	-3
'апочв	-3
'аре	1
'ари	-1
'ариса	-1
'арн	1
'арнян	4
'арні>	-2
'ас>	5
'аси	-2
'асибо	-2
'асивы	-2
'асс	4
'ассмо	4
'аст	-3
'аступ	-2
'ата	7
'ати	-5
'атиче	-1
'атичн	-4
'ату	7
'аты	-2
'аци	1
'ацю	6
'ацюю>	6
'аці	2
'ачи	3
'ачина	-2
'аш>	16
'аша	2
'аше	9
'аща	4
'ащайт	4
'аще	1
'ащени	1
'аю>	8
'ают	-2
'ая>	-2
'аяв	15
'аявка	6
'аїн	-1
'аїнсь	-1
'без	-5
'бли	6
'бо>	-2
'бол	5
'больш	3
'бот	9
'ботаю	3
'боч	6
'бочий	6
'бочих	1
'бра	4
'браща	4
'браще	1
'буд	4
'буде>	-1
'будет	3
'будь>	-1
'был	-1
'была>	-1
'ва>	-3
'вай	-3
'вайте	-3
'вам	1
'вами>	1
'ван	1
'ваш	16
'ваша>	2
'ваше>	9
'ваю	1
'вгу	-1
'вгуст	-1
'вед	5
'вел	-2
'велос	-2
'вер	6
'верна	-2
'верне	1
'верну	8
'верта	3
'вес	1
'вет	4
'веч	7
'вечал	-1
'вечу>	8
'вже	-4
'ви>	2
'вка	6
'вки	-3
'вле	5
'влено	3
'вон	-7
'вонит	-3
'воню>	-6
'воп	4
'вопро	4
'вре	-6
'все	-3
'всем>	-3
'вто	-3
'втома	-4
'втора	-2
'второ	-1
'втр	9
'втра>	9
'вые	-2
'вів	-1
'вівто	-1
'від	4
'відом	3
'відпо	6
'відпу	-3
'відь>	-3
'вім	11
'гав	-3
'гава>	-3
'ган	6
'гар	-2
'гарні	-2
'ги>	-4
'гис	4
'гистр	4
'го>	-7
'год	14
'гом	9
'гор	-1
'горь>	-2
'гу>	-2
'гус	-1
'густа	-4
'дав	-2
'давай	-2
'дай	2
'дайте	2
'дален	3
'дан	7
'дано>	5
'де>	1
'дел	2
'дельн	-1
'ден	-1
'день>	1
'дер	5
'дет	3
'дзв	-5
'дзвон	-5
'дка	-3
'для	-4
'дне	1
'дней>	1
'дни	9
'дня	2
'дні	5
'дов	-5
'довел	-2
'дол	-1
'долго	-1
'дом	9
'домле	6
'дос	6
'доста	3
'дпо	6
'дпові	6
'дпу	-3
'дпуст	-3
'дре	6
'дрес>	5
'ду>	-4
'дуж	-2
'дуже>	-2
'дь>	-3
'дяк	-1
'дякую	-1
'діл	2
'ділок	2
'діш	-2
'дішлю	-2
'еве	-2
'еверн	-2
'еві	5
'еги	-1
'егист	4
'его	5
'еда	7
'еде	3
'едель	2
'еду	-2
'еді	2
'еділо	2
'еж>	-2
'ез>	-5
'ей>	4
'ейд	3
'екл	-2
'еклад	-2
'ело	-2
'елося	-2
'ель	2
'ельни	-1
'ем>	-3
'ен>	-1
'ене	2
'ени	-1
'ение>	3
'енк	5
'енко>	5
'енн	6
'ення>	4
'ено	10
'ень	-1
'еня	1
'ер>	4
'ерг	-2
'ере	8
'ереда	7
'ерейд	3
'ерекл	-2
'ерж	5
'ерн	5
'ерна>	-2
'ернен	1
'ернус	9
'еро	-4
'ером>	-4
'ерт	3
'ертай	3
'ері	-4
'ерії>	-4
'ес>	5
'еск	-1
'еский	-2
'ест	1
'есь	2
'еся	3
'ет>	4
'етв	-2
'етвер	-2
'ете	-2
'етс	2
'ется>	2
'ету	-1
'еть	2
'ечала	-1
'ече	4
'ечени	4
'ечу	8
'жал	-2
'жалуй	-2
'жде	-8
'же>	-4
'жет	1
'жня	-2
'за>	-2
'зав	9
'завтр	9
'зап	-5
'запиш	-4
'започ	-3
'зар	1
'зат	3
'зац	6
'зая	15
'заявк	6
'зве	4
'зверн	1
'зверт	3
'зво	-7
'звони	-3
'звоню	-6
'зда	4
'змі	5
'ибо	-2
'ивы	-2
'ивые>	-2
'иго	-2
'игорь	-2
'ие>	3
'ижн	7
'ижня>	-2
'ии>	1
'ий>	6
'ийш	-3
'ийшла	-2
'ийшли	-2
'ик>	3
'има	6
'имала	-2
'имано	5
'ина	-3
'инайт	-4
'иро	3
'иса	-2
'исали	-3
'исать	-2
'ист	9
'истри	4
'ись	4
'исьмо	4
'ита	9
'итаю>	10
'ите	9
'ити	-4
'ить	-2
'их>	1
'ицу	-2
'иче	-1
'ическ	-1
'ичн	-2
'ична>	-2
'иша	-4
'ише	1
'иши	3
'ишина	-2
'ишите	5
'ишл	-3
'ишли>	-2
'ишлос	-2
'ишё	-2
'ишёл>	-2
'йст	-2
'йста>	-2
'йте	-3
'йтесь	4
'йтеся	3
'йшл	-3
'йшла>	-2
'йшли>	-2
'каз	-4
'кар	-1
'карня	4
'кат	-1
'кати>	-2
'каты>	-2
'ке>	-6
'кет	-1
'кету>	-1
'ки>	-1
'кий	-5
'кла	-2
'клад>	-2
'ко>	2
'ког	2
'кого>	-1
'кол	-2
'колег	1
'колле	-3
'ком	1
'кра	-3
'краси	-2
'країн	-1
'ку>	-1
'кую	-1
'ла>	-5
'лад	-2
'лак	-4
'лакат	-4
'лар	-1
'ларис	-1
'лго	-1
'лег	-2
'леги>	-4
'лен	9
'ление	7
'лення	3
'лено>	4
'ли>	-5
'лиж	6
'лис	7
'лист>	3
'лиш	1
'лише>	1
'лле	-3
'ллеги	-6
'лок	2
'лом	-2
'ломіє	-2
'лос	-3
'лось>	-2
'лося>	-2
'лст	-2
'лстав	-2
'луж	9
'луй	-2
'луйст	-2
'лучен	1
'лучил	-1
'лучше	-2
'льк	-4
'льки>	-4
'лько>	-1
'льн	-3
'льник	-1
'льт	3
'льтро	3
'льш	5
'льше>	8
'льшое	-2
'лю>	-2
'ля>	2
'лік	1
'лікар	4
'ма>	1
'мал	-2
'мала>	-2
'мам	-4
'мами>	-4
'ман	6
'мано>	5
'мат	-4
'матич	-4
'має	3
'мен	-2
'мене>	-1
'мер	-3
'мером	-4
'мерії	-4
'ми>	-1
'мле	6
'мленн	3
'мне	-5
'мо>	7
'мог	-2
'могу>	-2
'мот	4
'мотре	4
'му>	3
'мэр	-3
'мэрии	-3
'мін	5
'міє	-2
'на>	-4
'над	-4
'надіш	-2
'най	-2
'найте	-4
'нап	-4
'напис	-4
'нас	2
'насту	-2
'нач	-1
'начин	-2
'наш	13
'не>	-5
'нев	-1
'невер	-2
'невід	1
'нед	3
'недел	2
'неділ	2
'ней	1
'нен	8
'нення	1
'нет	7
'ни>	-1
'ние	3
'ник	8
'нит	-3
'нити>	-2
'нить>	-2
'ниц	-2
'ницу>	-2
'нке	-1
'нкету	-1
'нко	5
'ння	4
'но>	12
'нов	6
'ног	-2
'ного>	-2
'ном	3
'номер	-1
'ному>	4
'нсь	-1
'нсько	-1
'ну>	1
'нус	9
'нусь>	6
'нь>	1
'ню>	-6
'ня>	4
'ням	2
'нян	4
'няном	4
'ні>	2
'нів	9
'обо	4
'обот>	3
'обочи	2
'обр	4
'обращ	4
'общ	5
'ова	1
'ове	4
'овело	-2
'ово	3
'ові	9
'овідо	3
'овідь	-3
'овім>	6
'ога	-3
'огава	-3
'ого	-4
'огу	-2
'одз	-4
'одзво	-4
'одн	9
'ое>	-2
'ож>	-2
'ожа	-2
'ожалу	-2
'оже	-4
'озв	-3
'озвон	-3
'озд	4
'оздан	4
'ой>	6
'олг	-1
'олго>	-1
'оле	1
'олеги	1
'олл	-3
'оллег	-3
'оло	-2
'оломі	-2
'олс	-2
'олста	-2
'олу	2
'олуче	1
'олучи	2
'оль	3
'олько	-1
'ольше	5
'ольшо	-2
'ом>	7
'ома	-1
'омати	-4
'оме	-1
'омер>	4
'омеро	-4
'омл	6
'омлен	6
'ому	4
'омі	-2
'оміє>	-2
'оне	1
'онеде	-1
'онеді	2
'они	-3
'онити	-2
'онить	-2
'оню	-6
'опр	4
'опрос	4
'ора	-2
'орая>	-2
'орг	6
'орган	6
'оро	2
'орок>	-1
'орь	-2
'оса	4
'осам>	4
'оси	4
'осл	6
'остав	3
'остит	-1
'осто>	3
'ось	-5
'ося	-2
'от>	2
'ота	6
'отаю>	3
'отв	9
'ответ	4
'отвеч	7
'ото	2
'отом>	-2
'отп	-4
'отпус	-4
'отр	9
'отрен	4
'отрим	5
'отя	9
'отяго	9
'оті	-2
'отім>	-2
'офи	9
'ох>	9
'очв	-3
'очвай	-3
'оче	-2
'очень	-2
'очи	6
'очий>	6
'очина	-2
'очих>	1
'очк	-7
'очки>	-2
'очт	9
'очту>	6
'пам	-2
'пас	-2
'пасиб	-2
'пац	-2
'пер	9
'перед	7
'перей	3
'перек	-2
'пис	3
'писал	-3
'писат	-2
'письм	4
'пит	1
'питан	3
'пишит	5
'пла	-4
'плака	-4
'пно	-2
'пного	-2
'пов	9
'повід	-1
'повім	11
'подзв	-4
'пож	-2
'пожал	-2
'поз	-3
'позво	-3
'пол	-1
'полст	-2
'получ	2
'пон	1
'понед	1
'пос	7
'пот	-3
'потом	-2
'потім	-2
'поч	-1
'почва	-3
'почин	-2
'почки	-2
'пра	7
'правк	-2
'працю	6
'при	-11
'прийш	-3
'пришл	-3
'пришё	-2
'про	13
'проса	4
'протя	9
'пус	-6
'пуск>	1
'пуске	-6
'пустц	-3
'пят	-2
'пятни	-2
'під	1
'ра>	9
'раб	8
'работ	8
'рабоч	5
'равки	-2
'раз	-2
'раза>	-2
'рас	2
'расив	-2
'рассм	4
'рац	6
'рацюю	6
'ращ	4
'ращай	4
'ращен	1
'рая	-2
'раї	-1
'раїнс	-1
'рга	8
'рев	5
'рег	4
'регис	4
'ред	7
'редан	7
'реду>	-2
'рей	3
'рек	-2
'рекла	-2
'рем	-6
'рен	7
'рено>	7
'рес	6
'рии	-3
'рий	-3
'рийшл	-3
'рим	6
'римал	-2
'риман	5
'рин	4
'рир	4
'рис	-6
'риса>	-1
'риш	-3
'ришли	-2
'ришло	-2
'ришёл	-2
'рна	-2
'рне	4
'рненн	1
'рну	8
'рнусь	6
'рня	4
'рняно	4
'рні	-2
'ро>	3
'роб	2
'робот	3
'робоч	2
'ров	4
'рован	1
'рос	4
'росам	4
'рости	-1
'рот	9
'ротяг	9
'роч	9
'рта	3
'ртайт	3
'руд	6
'рус	-6
'русск	-6
'рь>	-2
'рії	-4
'са>	5
'сал	-3
'сали>	-3
'сам	4
'сат	-2
'сать>	-2
'свя	1
'сем	-3
'сиб	-2
'сибо>	-2
'сив	-2
'сивые	-2
'ск>	1
'ске	-6
'ски	-5
'ский>	-6
'сла	-2
'слу	9
'служб	7
'смо	4
'смотр	4
'соз	4
'созда	4
'сол	-2
'солом	-2
'спа	-2
'спаси	-2
'спе	4
'спр	1
'сре	2
'среду	-2
'сро	2
'сск	-6
'ссм	4
'ссмот	4
'ст>	5
'ста	2
'ставк	-2
'ставл	3
'стату	7
'ств	3
'сти	5
'стите	-1
'стм	-2
'стр	4
'стрир	4
'сту	2
'ступн	-2
'стц	-3
'стці>	-3
'съм	1
'сыл	-4
'сь>	2
'ськ	-1
'сьм	4
'сьмо>	4
'ся>	7
'сіх	-1
'та>	4
'тав	1
'тавки	-2
'тавле	3
'тай	3
'тайте	3
'тан	-2
'тат	7
'татус	7
'таю	7
'тве	5
'тверг	-2
'твет>	-2
'твечу	8
'те>	2
'теж	-2
'тел	4
'тем	3
'тес	5
'тесь>	4
'теся>	3
'теч	4
'течен	4
'ти>	-1
'тиж	4
'тижня	-2
'тим	7
'тит	-1
'тите>	-1
'тич	-4
'тичес	-1
'тична	-2
'тиш	-5
'тиша>	-4
'тишин	-2
'тни	2
'тницу	-2
'тог	-8
'тогав	-3
'того>	-7
'тож	-3
'тоже>	-2
'тол	-1
'тольк	-1
'том	-5
'томат	-4
'тому>	-2
'тор	3
'торая	-2
'торок	-1
'тос	-4
'тось>	-4
'тпу	-4
'тпуск	-4
'тра	9
'тре	4
'три	8
'трима	6
'тро	2
'тром>	3
'тся	2
'ту>	7
'туп	2
'тупно	-2
'тус	7
'тці	-3
'ты>	-3
'ть>	4
'тьс	4
'ться>	4
'тяг	9
'тягом	9
'тіл	-4
'тільк	-4
'тім	-2
'уде	3
'удет>	3
'удь	-1
'ужб	7
'уже	-2
'уйс	-2
'уйста	-2
'укр	-1
'украї	-1
'упн	-2
'упног	-2
'уск	-4
'уске>	-6
'усс	-6
'уст	-3
'уста>	-4
'устці	-3
'усь	6
'уче	1
'учено	1
'учи	2
'учила	-1
'учш	-2
'учше>	-2
'ую>	-1
'фис	9
'фра	-2
'фраза	-2
'ход	-1
'хож	-4
'хто	-4
'хтось	-4
'цей	2
'цу>	-2
'цюю	6
'ці>	-3
'чал	-1
'чала>	-1
'чва	-3
'чвайт	-3
'чен	1
'чение	4
'чено>	1
'чень>	-2
'чес	-1
'чески	-1
'чет	1
'четве	-2
'чий	6
'чил	-1
'чила>	-1
'чин	1
'чинай	-4
'чит	11
'читаю	10
'чих	1
'чки	-2
'чна	-2
'чно	3
'что	-2
'чту	6
'чу>	8
'чше	-2
'ша>	-2
'ше>	11
'шин	-2
'шина>	-2
'шит	5
'шите>	5
'шла	-2
'шли	-4
'шло	-2
'шлось	-2
'шлю	-2
'шое	-2
'шёл	-2
'щай	4
'щайте	4
'щен	5
'щение	2
'ъм>	1
'ые>	-7
'ыла	-6
'ым>	7
'ьки	-2
'ько	-2
'ьмо	4
'ьни	1
'ьник>	-1
'ься	4
'ьтр	3
'ьтром	3
'ьше	8
'ьшо	-2
'ьшое>	-2
'эри	-3
'эрии>	-3
'это	-3
'юю>	6
'явк	6
'явка>	4
'яго	9
'ягом>	9
'яже	1
'яку	-1
'якую>	-1
'яно	4
'яному	4
'ят>	1
'ятк	-2
'ятн	-2
'ятниц	-2
'ёл>	-2
'ів>	9
'івт	-1
'івтор	-1
'ідк	-3
'ідо	3
'ідомл	3
'ідп	3
'ідпов	6
'ідпус	-3
'ідь	-3
'іка	1
'ікарн	4
'іло	2
'ілок>	2
'іль	1
'ільки	-4
'ім>	4
'ісл	3
'іть	1
'іх>	-1
'ішл	-2
'ішлю>	-2
'іє>	-2
'їду	-4
'їнс	-1
'їнськ	-1
'אות	-3
'אותו>	-3
'אני	4
'באו	-3
'באותו	-3
'בחו	4
'בחופש	4
'בלע	-3
'בלעדי	-3
'דיי	-3
'ום>	4
'ופש	4
'ותו	-3
'חופ	4
'חופש>	-3
'חיל	-3
'חילו>	-3
'יום	4
'יי>	-3
'ילו	-3
'ים>	71
'לו>	-3
'לעד	-3
'לעדיי	-3
'ני>	4
'ניי	71
'עדי	-3
'עדיי>	-3
'פש>	-3
'שה>	71
'תו>	-3
'תחי	-3
'תחילו	-3
'תתח	-3
'תתחיל	-3
'آلي	2
'آیا	-1
'أتص	-3
'أتصل>	-3
'أحد	-4
'أحدكم	-5
'أرس	-2
'أرسل>	-2
'أسب	2
'أسبوع	2
'أست	-3
'أستطي	-4
'أعد	3
'أعم	1
'أعمل>	1
'أفض	-2
'أفضل>	-2
'أكدت>	-3
'أكو	-2
'أكون>	-2
'أمو	3
'أمور>	3
'أنا	6
'أنك	4
'أنن	-1
'أنني>	-1
'أيا	1
'أيام>	1
'أيك	-1
'ؤوا	-4
'إثن	-3
'إثنين	-3
'إجا	2
'إجازة	2
'إلى	3
'ئعة	-2
'ئي>	-3
'ئی>	1
'ئے>	3
'اء>	11
'ائع	-2
'ائعة>	-2
'ائي	-2
'ائی	-2
'ائے	5
'اب>	8
'ابد	-4
'ابدؤو	-4
'ابط	5
'ابطہ>	3
'ات>	4
'اتصال	3
'اتصلت	-3
'اتن	-2
'اتنا>	-2
'اتي	-2
'اث>	-1
'اثا	-1
'اثاء>	-1
'اجل	3
'اجلة>	3
'احا	-1
'احاً>	-1
'احظ	-5
'احظات	-2
'اد>	5
'ادم	-2
'ار>	2
'ارا	9
'ارج	8
'ارد	-2
'اردو>	-2
'اری	6
'ارے	-2
'از>	-1
'ازة	2
'اسب	5
'اسبني	-1
'است	3
'استبي	-2
'استلا	1
'اسخ	8
'اصل	1
'افر	-2
'افراً	-2
'اك>	-1
'ال>	11
'الأ	1
'الأحد	-1
'الأسب	-2
'الأفض	-2
'الإ	-3
'الإثن	-3
'الا	-1
'الاتص	3
'الاست	-4
'الب	5
'البري	7
'البلد	-3
'الة	4
'الت	3
'التذك	-1
'التك>	2
'التكم	3
'الث	-3
'الثان	-2
'الثلا	-1
'الج	-2
'الجمل	-2
'الح	-4
'الحضو	-4
'الخ	-1
'الخمي	-1
'الر	7
'الرد>	7
'الرسا	4
'الس	-2
'السفر	-2
'السلا	-3
'الش	1
'الط	-2
'الطلب	-2
'الع	7
'العاج	3
'الق	-2
'القاد	-2
'الك	-2
'الكلى	-2
'الل	7
'الم	5
'المكت	8
'الملص	-2
'الي	7
'الياً	3
'اليوم	4
'ام>	8
'امی	-1
'ان>	9
'انس	3
'انسان	3
'انم	-3
'اني	-2
'انية>	-2
'انگ	-1
'انگری	-1
'اور	5
'اً>	12
'اپس	4
'اپسی>	7
'اپن	4
'اگس	-4
'اگست>	-4
'اہ>	3
'ایت	1
'ایم	4
'ایمیل	8
'این	10
'ایک	-3
'باح	-1
'باحاً	-1
'بال	-1
'بالثل	-1
'بالرد	-2
'بان	-1
'بة>	3
'بت>	4
'بدؤ	-4
'بدؤوا	-4
'بدو	-4
'بدوام	-1
'بدون>	-3
'بدھ	8
'بر>	3
'برا	3
'براہ>	3
'برق	-2
'برقم>	-2
'بري	7
'بريد>	7
'بصو	-2
'بصورت	-2
'بطہ	3
'بعد	9
'بكم	5
'بل>	-2
'بلد	-3
'بلدية	-3
'بند	10
'بني	-1
'بهم	-4
'بوع	2
'بيا	-2
'بيان>	-2
'بھا	-2
'بھائی	-2
'بھی	-1
'بہت	-3
'بیا	-3
'بیایم	-3
'تا>	-1
'تاب	2
'تال	6
'تب>	7
'تبي	-2
'تبيان	-2
'تحي	-4
'تحية>	-4
'تذك	12
'تذكرة	12
'تر>	8
'ترج	-2
'ترجمہ	-2
'تره	-2
'ترها>	-2
'تصا	3
'تصال>	3
'تصل	-4
'تصلت>	-3
'تطي	-4
'تطيع>	-4
'تعر	-1
'تعرفو	-1
'تفص	-2
'تفصیل	-2
'تك>	2
'تكم	14
'تلا	1
'تلام>	1
'تلق	-2
'تلقائ	-2
'تم>	11
'تنا	-2
'ته>	-1
'توا	-2
'تواصل	1
'توانم	-3
'تى>	1
'تي>	1
'تھا	-3
'تین	1
'تے>	-1
'ثاء	-1
'ثان	-2
'ثانية	-2
'ثلا	-1
'ثلاث>	-1
'ثلاثا	-1
'ثني	-3
'ثنين>	-3
'جائ	6
'جائے>	6
'جاز	2
'جازة>	2
'جدا	-2
'جداً>	-2
'جزئ	-1
'جزئي>	-1
'جزي	-3
'جزيلا	-3
'جلة	3
'جمع	5
'جمعے>	-1
'جمل	-3
'جملة>	-2
'جملہ>	-2
'جمہ	-2
'جوا	7
'جواب>	7
'جى>	6
'جيب	-1
'جھے	-6
'حال	6
'حاليا	3
'حاً	-1
'حتى	1
'حد>	-1
'حدك	-5
'حدكم>	-5
'حذف	3
'حضو	-4
'حضور>	-4
'حظا	-2
'حظاتي	-2
'حية	-4
'خار	8
'خارج>	8
'خصا	-1
'خصاً>	-1
'خصی	1
'خلا	6
'خلال>	6
'خمي	-1
'خميس>	-1
'خوا	8
'خواست	5
'خوب	-2
'خوبصو	-2
'خود	2
'خودکا	-2
'خیل	-2
'خیلی>	-2
'دؤو	-4
'دؤوا>	-4
'داً	4
'دت>	-3
'درج	1
'درخ	5
'درخوا	5
'درس	-2
'درست>	-2
'دفت	8
'دفتر>	8
'دقي	-2
'دقيقة	-2
'دكم	-5
'دم>	2
'دو>	-2
'دوا	-3
'دوام>	-1
'دوس	-2
'دوسرا	-2
'دون	-6
'دوني>	-4
'دوں	7
'دية	-3
'دکا	-2
'دکار>	-2
'دھ>	8
'دیا	5
'دیں	3
'دے>	-2
'ذا>	3
'ذف>	3
'ذكر	12
'ذكرة>	12
'ذه>	3
'رأي	-1
'رأيك>	-1
'را>	4
'رائ	-2
'رائعة	-2
'راب	5
'رابطہ	3
'رات	5
'ران	4
'راً	-4
'راہ	3
'ربا	4
'رة>	12
'رت>	-1
'رتا	6
'رتی	2
'رج>	7
'رجم	-2
'رجمہ>	-2
'رجى	6
'رخص	3
'رخصی>	1
'رخو	5
'رخواس	5
'رد>	12
'ردو	-2
'ردے	-2
'رسا	8
'رسالة	4
'رسالت	4
'رست	4
'رسل	-2
'رسی	-2
'رسید>	-2
'رف>	-1
'رفو	-1
'رفون>	-1
'رقم	-2
'رم>	1
'رها	-2
'روع	-5
'روں	-2
'ريد	7
'رہا	7
'رہے	-1
'ری>	3
'ریز	-1
'ریزی>	-1
'ریں	3
'ریہ	-4
'رے>	-1
'زئي	-1
'زة>	2
'زيل	-3
'زيلاً	-3
'زی>	-1
'سأتصل	-3
'سأر	1
'سأرسل	-2
'سأك	-2
'سأكون	-2
'سا>	-1
'ساف	-2
'سافرا	-2
'سال	4
'سالة>	4
'سالتك	4
'سان	3
'سبن	-1
'سبني>	-1
'سبو	2
'سبوع>	-2
'ست>	2
'ستب	-2
'ستبيا	-2
'ستر	-2
'سترها	-2
'ستط	-4
'ستطيع	-4
'ستل	1
'ستلام	1
'ستم	1
'سخ>	8
'سرا	-2
'سفر	-2
'سل>	-3
'سلا	-3
'سلام>	-3
'سوى	-1
'سيت	5
'سٹر	-2
'سکت	-1
'سکتا>	-1
'سکو	-3
'سکوں>	-3
'سی>	4
'سید	-2
'شخص	1
'شخصاً	-1
'شرو	-5
'شروع>	-5
'شكر	-3
'شكراً	-3
'شيء	-2
'شکا	1
'شکایت	1
'شکر	-4
'شکریہ	-4
'صال	3
'صاً	-1
'صبا	-1
'صباحا	-1
'صرف	-4
'صقا	-2
'صقات>	-2
'صل>	-1
'صلت	-4
'صلن	-4
'صلني>	-4
'صور	-1
'صورت>	-1
'صی>	1
'صیل	-2
'ضل>	-2
'ضور	-4
'طلب	2
'طلبكم	5
'طيع	-4
'طہ>	3
'ظات	-2
'ظاتي>	-2
'ظفي	1
'عاج	3
'عاجلة	3
'عته	17
'عد>	9
'عدم	4
'عدو	-2
'عدوا>	-2
'عرب	-5
'عرف	-1
'عرفون	-1
'على	11
'علي	5
'عليكم	5
'علی	-3
'علیکم	-3
'عمل	8
'عود	10
'عے>	-1
'غام	11
'غير	-2
'فتر	8
'فر>	-2
'فرا	-2
'فراً>	-2
'فصی	-2
'فصیل>	-2
'فضل	-2
'فقط	-3
'فون	-2
'فين	1
'قائ	-2
'قائي>	-2
'قات	-2
'قاد	-2
'قادم>	-2
'قبل	-2
'قت>	2
'قد>	1
'قط>	-3
'قم>	-2
'قول	-2
'قيقة>	-2
'كتب	12
'كدت	-3
'كرا	-3
'كراً>	-3
'كرة	12
'كلى	-2
'كم>	16
'كون	-2
'لأح	-1
'لأحد>	-1
'لأس	-1
'لأسبو	-2
'لأف	-2
'لأفضل	-2
'لأم	3
'لأمور	3
'لأن	1
'لأنني	-1
'لإث	-1
'لإثني	-3
'لات	8
'لاتصا	3
'لاث	-1
'لاثاء	-1
'لاح	-5
'لاحظا	-2
'لاس	-4
'لاستب	-2
'لاستل	-3
'لال	6
'لام	-2
'لاً	-3
'لب>	-2
'لبر	7
'لبريد	7
'لبك	5
'لبكم>	5
'لبل	-2
'لبلدي	-3
'لة>	6
'لت>	-4
'لتذ	-1
'لتذكر	-1
'لتك	13
'لتكم>	16
'لثا	-2
'لثاني	-2
'لثل	-1
'لثلاث	-1
'لجم	-5
'لجملة	-2
'لحض	-4
'لحضور	-4
'لخم	-1
'لخميس	-1
'لدي	-3
'لدية>	-3
'لرد	7
'لرس	2
'لرسال	2
'لسف	-2
'لسفر>	-2
'لسل	-3
'لسلام	-3
'لصق	-2
'لصقات	-2
'لطل	-2
'لطلب>	-2
'لعا	3
'لعاجل	3
'لعر	-5
'لقا	-3
'لقائي	-2
'لقادم	-2
'لقد	1
'لك>	7
'لكل	-2
'لكلى>	-2
'للأ	3
'للأمو	3
'لمك	8
'لمكتب	8
'لمل	-2
'لملصق	-2
'لني	-4
'لون	-5
'لوگ	-4
'لى>	10
'لي>	1
'ليا	5
'لياً>	5
'ليك	5
'ليكم>	5
'ليل	-2
'ليلى>	-2
'ليو	4
'ليوم>	4
'لکھ	-5
'لکھا>	-3
'لکھوں	-2
'لکھیں	-2
'لگت	-2
'لگتا>	-2
'لہ>	-1
'لی>	-4
'لیک	-3
'لیکم>	-3
'لیں	-3
'لیے	3
'لے>	5
'مار	8
'مارا>	7
'ماری>	3
'مارے>	-2
'ماز	-1
'مبر	3
'مجھ	-6
'مجھے>	-6
'مرا	10
'مرات>	-1
'مرخ	1
'مرخصی	1
'مرض	-1
'مسا	-2
'مسافر	-2
'معل	5
'معے	-1
'مكت	12
'مكتب>	7
'مل>	8
'ملا	-4
'ملاحظ	-2
'ملة	-2
'ملص	-2
'ملصقا	-2
'ملہ	-1
'ملی	-2
'ممن	-2
'ممنون	-2
'منا	4
'منال>	-2
'منه	-1
'منهم>	-1
'منو	-2
'منون>	-2
'منگ	-1
'منگل>	-1
'مور	3
'موظ	1
'موظفي	1
'ميس	-1
'مہ>	-2
'مہی	-1
'مہینے	-1
'می>	-1
'میر	-2
'میری>	-1
'میل	6
'میں	5
'می‌	8
'می‌تو	-3
'نا>	10
'ناس	5
'ناسبن	-1
'ناك	-1
'نال	-2
'ند>	13
'نسا	3
'نسان>	3
'نسل	-2
'نقو	-2
'نقول>	-2
'نك>	4
'نم>	6
'نما	-1
'نماز>	-1
'نمب	3
'نمبر>	3
'نمی	6
'نمی‌ت	-3
'نني	-1
'نهم	-1
'نون	-2
'ني>	-4
'نية	-5
'نين	-3
'نگر	-1
'نگریز	-1
'نگل	-1
'نہی	3
'نہیں>	3
'نید	-3
'ها>	10
'هذه	3
'هست	1
'هستم>	1
'هم>	-1
'هنا	-1
'هناك>	-1
'وا>	-6
'واب	7
'واس	5
'واست>	5
'واص	1
'واصل>	1
'وام	-1
'وان	-3
'وانم>	-3
'واپ	4
'واپس>	-2
'واپسی	7
'وبص	-2
'وبصور	-2
'ود>	14
'ودک	-2
'ودکار	-2
'ور>	2
'ورت	-1
'وری	-1
'وسأ	6
'وسأرس	-2
'وست	-2
'وستره	-2
'وسر	-2
'وسرا>	-2
'وسي	4
'وسٹ	-2
'وسٹر>	-2
'وصل	-3
'وصلت>	-2
'وصلني	-2
'وظف	1
'وظفين	1
'وع>	-6
'وعد	-2
'وعدوا	-2
'وعل	-2
'وعلیک	-2
'وقت	2
'ول>	-2
'ولا	2
'وم>	14
'ون>	-8
'ونس	-2
'ونسل>	-2
'وني	-4
'ووع	-2
'ووعدو	-2
'وى>	-1
'وگ>	-4
'وں>	3
'يء>	-2
'يام	1
'يان	-2
'ياً	5
'يب>	-1
'ية>	-2
'يتم	6
'يجي	-1
'يجيب>	-1
'يد>	12
'ير>	4
'يرج	6
'يرجى>	6
'يس>	-1
'يصل	-3
'يصلني	-3
'يع>	-7
'يقة	-2
'يك>	-1
'يكم	5
'يلا	-3
'يلاً>	-3
'يلى	-2
'ين>	1
'يناسب	-1
'يوم	5
'ٹر>	-2
'پاس	6
'پاسخ>	8
'پس>	-2
'پسی	7
'پوس	-3
'پوستر	-2
'پوسٹر	-2
'پڑھ	5
'پھر	-4
'پیر	2
'پیغ	11
'پیغام	11
'کار	5
'کام	2
'کای	1
'کایت>	1
'کتا	-1
'کرت	5
'کرم	3
'کرو	-3
'کروں>	-2
'کری	-3
'کریں>	3
'کریہ>	-4
'کسی	-2
'کم>	-3
'کنی	-3
'کنید>	-3
'کون	-2
'کونسل	-2
'کوں	-3
'کھا	-3
'کھو	-2
'کھوں>	-2
'کھی	-2
'کھیں>	-2
'کیا	-3
'کیس	-1
'کیسا>	-1
'گئی	2
'گئے	-1
'گتا	-2
'گر>	5
'گرد	-2
'گردے>	-2
'گری	-1
'گریزی	-1
'گست	-4
'گل>	-1
'گیا	-3
'ھا>	-5
'ھائ	-2
'ھائی>	-2
'ھر>	-4
'ھوں	3
'ھی>	-1
'ھیں	-2
'ھے>	-6
'ہا>	7
'ہت>	-3
'ہما	3
'ہمارا	7
'ہمارے	-2
'ہمی	2
'ہمیں>	2
'ہوا	-3
'ہوں	5
'ہین	-1
'ہینے>	-1
'ہیں	2
'ہے>	-1
'یای	-3
'یایم>	-3
'یت>	1
'ید>	7
'یر>	2
'یری	-1
'یزی	-1
'یسا	-1
'یغا	11
'یغام>	11
'یل>	5
'یلی	-2
'یم>	-3
'یمی	8
'یمیل>	8
'ین>	9
'ینے	-1
'یک>	-3
'یکم	-3
'یں>	4
'یہ>	-3
'یے>	3
'ی‌ت	-3
'ی‌توا	-3
'ँगी	-2
'ँचा	4
'ंक्	-2
'ंक्ति	-2
'ंख्	1
'ंख्या	1
'ंगल	3
'ंगलवा	3
'ंद>	5
'ंदर	-1
'ंदी	-2
'ंदे	9
'ंदेश>	8
'ंने	-2
'ंपर	2
'ंपर्क	2
'अवक	1
'अवकाश	1
'आपक	10
'आपका>	9
'आपके>	4
'इतन	-2
'इतना>	-2
'ईमे	4
'ईमेल>	4
'उत्	8
'उत्तर	8
'ऊँग	-4
'ऊँगी>	-4
'एगा	4
'एगी	-1
'करू	-2
'करूँग	-2
'करे	5
'करें>	4
'का>	6
'काम	1
'कार	4
'कारी>	2
'कार्य	3
'काश	1
'किय	-2
'किया>	-2
'किस	-2
'किसी>	-2
'कृप	5
'कृपया	5
'के>	4
'क्त	-2
'क्ति>	-2
'क्य	-2
'क्या>	-2
'खा>	-1
'खिए	-3
'खें	4
'ख्य	1
'ख्या>	1
'गती	-3
'गया	6
'गरप	-2
'गरपाल	-2
'गलव	3
'गलवार	3
'गह>	-1
'गा>	11
'गी>	-2
'गुर	-3
'गुर्द	-3
'चाल	-1
'चालित	-1
'चे>	2
'छुट	3
'छुट्ट	3
'जगह	-1
'जवा	-4
'जवाब>	-4
'ज़>	-2
'जाए	3
'जाएगा	4
'जाएगी	-1
'जिए	-4
'झे>	-2
'टर>	-3
'टी>	3
'ट्ट	3
'ट्टी>	3
'ठीक	-3
'ढ़त	-2
'ढ़ते>	-2
'तना	-2
'तर>	8
'ता>	6
'ति>	-2
'ती>	-4
'ते>	-1
'त्त	8
'त्तर>	8
'त्र	-2
'दर>	-2
'दर्	1
'दा>	-3
'दिन	-4
'दिय	6
'दिया>	6
'दिव	3
'दी>	-2
'दीज	-4
'दीजिए	-4
'दूस	-3
'दूसरी	-3
'दें	2
'देख	5
'देन	-3
'देने>	-3
'देर	-3
'देश	8
'धन्	-4
'धन्यव	-4
'नगर	-2
'नगरपा	-2
'नमस	-2
'नमस्त	-2
'ने>	-1
'न्य	-4
'न्यवा	-4
'पंक	-2
'पंक्त	-2
'पका	9
'पके	4
'पढ़	4
'पढ़ते	-2
'पत्	-2
'पत्र>	-2
'पया	5
'पर्	1
'पर्क>	2
'पहु	4
'पहुँच	4
'पाऊ	-4
'पाऊँग	-4
'पाल	-2
'पालिक	-2
'पास	-2
'पोर	-3
'पोर्ट	-3
'पोस	-2
'पोस्ट	-2
'प्त	2
'प्र	-1
'प्रभा	-1
'फ़ी	-3
'फ़ो	-4
'फ़ोन>	-4
'फ़्	-1
'फ़्ते	-1
'फिर	-4
'बंद	5
'बने	-2
'बहु	-2
'बहुत>	-2
'बाह	-1
'बाहर>	-1
'भा>	-1
'भी>	3
'मंग	3
'मंगलव	3
'मरी	-2
'मरीज़	-2
'मवा	-1
'मवार>	-1
'मस्	-2
'मस्ते	-2
'माफ	-3
'माफ़ी	-3
'मार	1
'मारी>	2
'मारे>	-2
'मिल	-6
'मिला>	-4
'मुझ	-2
'मुझे>	-2
'में	1
'मेर	1
'मेरी>	-1
'मेल	5
'मैं	3
'मैंने	-2
'यता	2
'यवा	-4
'यवाद>	-4
'या>	6
'याल	3
'यालय>	3
'रण>	4
'रपा	-2
'रपालि	-2
'रभा	-1
'रा>	5
'रिप	-3
'रिपोर	-3
'रीज	-2
'रीज़>	-2
'रू>	-4
'रूँ	-2
'रूँगी	-2
'रे>	-2
'रें	4
'र्क	2
'र्ट	-3
'र्द	-3
'र्दा>	-3
'र्य	3
'र्याल	3
'लगत	-3
'लगती>	-3
'लय>	3
'लवा	3
'लवार>	3
'ला>	-5
'लिए	2
'लिक	1
'लिका>	-2
'लिख	-1
'लिखा>	-2
'लिखिए	-3
'लिखें	4
'लित	-1
'लोग	-4
'वका	1
'वकाश>	1
'वचा	-1
'वचालि	-1
'वाद	-4
'वाब	-4
'शुर	-4
'शुरू>	-4
'संख	1
'संख्य	1
'संद	9
'संदेश	9
'संप	2
'संपर्	2
'सरी	-3
'सहा	2
'सहायत	2
'सी>	-2
'सुं	-2
'सुंदर	-2
'से>	2
'सोम	-1
'सोमवा	-1
'स्ट	-3
'स्टर>	-3
'स्त	-2
'स्ते>	-2
'स्थ	4
'स्व	-1
'स्वचा	-1
'हफ़	-1
'हफ़्त	-1
'हमारे	-2
'हर>	-1
'हाय	2
'हायता	2
'हिं	-2
'हिंदी	-2
'हुँ	4
'हुँचा	4
'हुआ	-2
'हुत	-2
'हूँ	6
'़ते	-2
'़ी>	-3
'़ोन	-4
'़्त	-1
'़्ते>	-1
'ाऊँ	-4
'ाऊँगी	-4
'ाएग	3
'ाएगा>	4
'ाएगी>	-1
'ाद>	-4
'ाफ़	-3
'ाफ़ी>	-3
'ाब>	-4
'ाम>	-1
'ायत	3
'ायता>	2
'ार>	-1
'ारी	6
'ारे	-2
'ार्	3
'ार्य>	1
'ार्या	3
'ालय	3
'ालि	-3
'ालिका	-2
'ालित>	-1
'ाश>	1
'ास>	-2
'ाहर	-1
'िंद	-2
'िंदी>	-2
'िए>	-2
'िका	1
'िखा	-2
'िखि	-3
'िखिए>	-3
'िखे	4
'िखें>	4
'ित>	2
'िन>	-4
'िपो	-3
'िपोर्	-3
'िया	4
'िर>	-4
'िल>	-4
'िला	-4
'िवस	1
'िसी	-2
'ीक>	-3
'ीज़	-2
'ीजि	-4
'ीजिए>	-4
'ुँच	4
'ुंद	-2
'ुंदर>	-2
'ुआ>	-2
'ुझे	-2
'ुट्	3
'ुट्टी	3
'ुत>	-2
'ुरू	-4
'ुर्	-4
'ुर्दा	-3
'ूँ>	6
'ूँग	7
'ूँगी>	1
'ूसर	-3
'ूसरी>	-3
'ृपय	5
'ृपया>	5
'ें>	6
'ेने	-3
'ेर>	-3
'ेरी	-1
'ेल>	4
'ेश>	8
'ैं>	3
'ैंन	-2
'ैंने>	-2
'ों>	2
'ोग>	-4
'ोन>	-4
'ोमव	-1
'ोमवार	-1
'ोर्	-3
'ोर्ट>	-3
'ोस्	-2
'ोस्टर	-2
'्क>	2
'्ट>	-3
'्टर	-3
'्टी	3
'्तर	8
'्ति	-2
'्ते	-3
'्था	4
'्दा	-3
'्य>	6
'्यव	-4
'्यवाद	-4
'्या	1
'्यालय	3
'्रभ	-1
'्रभा>	-1
'्वच	-1
'्वचाल	-1
'ংক্	-2
'ংক্রি	-2
'ংলা	-3
'অনু	7
'অনে	-4
'অনেক>	-3
'অফি	5
'অফিসে	5
'আছি	7
'আপন	6
'আপনার	5
'আপা	-3
'আবা	-4
'আবার>	-4
'আবে	2
'আবেদন	2
'আমর	2
'আমরা>	2
'আমা	1
'আমাদে	3
'আমার>	-2
'আমি	4
'আমিও>	-3
'আসত	-4
'আসতে>	-4
'ইকে	-3
'ইডগ	-3
'ইডগুল	-3
'ইনট	-3
'ইনটা>	-3
'ইমে	4
'ইমেইল	4
'ইলে	5
'ইলের>	5
'উত্	7
'উত্তর	7
'উন্	-2
'উন্সি	-2
'একট	-2
'একটা>	-3
'এটি	6
'এবং	2
'এসে	-3
'ওয়	4
'ওয়া>	4
'কটা	-3
'কব>	-4
'করব	2
'করি	5
'করু	5
'করুন>	5
'করে	-3
'কর্	1
'কর্মদ	1
'কাউ	-2
'কাউন্	-2
'কাল	3
'ক্র	-2
'ক্রিয	-2
'খা>	8
'খুন	1
'খুব	-3
'খেছ	-2
'খেছে>	-2
'গলব	-1
'গলবার	-1
'গায	5
'গাযোগ	5
'গুল	-3
'গুলো>	-3
'গেছ	-3
'গেছে>	-3
'ঙ্গলব	-1
'চিঠ	-2
'চিঠি>	-2
'চিত	9
'ছি>	1
'ছুট	2
'ছুটিত	2
'ছে>	1
'জান	-1
'টা>	-4
'টার	-3
'টি>	3
'টিত	2
'টিতে>	2
'ঠাব	-3
'ঠি>	-2
'ডগু	-3
'ডগুলো	-3
'তব্	-3
'তব্য>	-3
'তর>	7
'তা>	11
'তার	4
'তাহ	4
'তিব	4
'তিবার	4
'তীয	-3
'তীয়>	-3
'তৃত	-2
'তৃতীয	-3
'তে>	6
'ত্ত	7
'ত্তর>	7
'থাক	-1
'থাকব>	-4
'দন>	2
'দর>	-3
'দলে	-3
'দিন	3
'দিব	1
'দিবসে	1
'দুই	4
'দুপ	-3
'দুপুর	-3
'দেও	4
'দেওয়	4
'দেখ	3
'দেখা>	5
'দেখুন	-3
'দেব	4
'দেবেন	1
'দের	3
'ধন্	-4
'ধন্যব	-4
'ধবা	-3
'ধবার>	-3
'ধু>	-4
'ধ্য	2
'ধ্যে>	2
'নটা	-3
'নম্	4
'নম্বর	4
'নার	5
'নারা>	-5
'নে>	3
'নেই	1
'নেক	-4
'ন্তব্	-3
'ন্দর>	-3
'ন্য	-3
'ন্যবা	-4
'ন্স	-2
'ন্সিল	-2
'পতি	4
'পতিবা	4
'পনা	6
'পনার>	9
'পনারা	-5
'পরে	2
'পর্	2
'পর্যন	2
'পা>	-3
'পাঠ	-3
'পাঠাব	-3
'পার	-5
'পারব>	-5
'পুর	-3
'পুরে>	-3
'পেয	-5
'পেয়ে	-5
'পেল	-3
'পেলাম	-3
'পোস	-3
'পোস্ট	-3
'প্ত	4
'প্তাহ	4
'প্র	8
'ফির	2
'ফিরে>	2
'ফিস	5
'ফিসে>	5
'ফোন	-4
'বং>	2
'বদল	-3
'বদলে>	-3
'বয়	-2
'বয়ংক	-2
'বর>	4
'বসে	1
'বসের>	1
'বাং	-3
'বাংলা	-3
'বাই	-3
'বাইকে	-3
'বাদ	-4
'বার	8
'বার্ত	14
'বুধ	-3
'বুধবা	-3
'বৃহ	4
'বৃহস্	4
'বে>	11
'বেদ	2
'বেদন>	2
'বেন	1
'ব্য	-3
'ভাই	-3
'মঙ্	-1
'মঙ্গল	-1
'মদি	1
'মদিবস	1
'মধ্	2
'মধ্যে	2
'মন্	-3
'মন্তব	-3
'মবা	1
'মবার>	1
'মরা	2
'মাদ	3
'মাদের	3
'মান	2
'মানে>	-1
'মার	-2
'মি>	6
'মিও	-3
'মেই	6
'মেইলে	5
'ম্ব	4
'ম্বর>	4
'যন্	2
'যন্ত>	2
'যবা	-4
'যবাদ>	-4
'য়>	-1
'য়ং	-2
'য়ংক্	-2
'য়া	2
'য়ে	-1
'য়েছি	-4
'যে>	2
'যোগ	5
'যোগায	5
'রব>	-6
'রা>	-3
'রি>	5
'রিয	-2
'রিয়>	-2
'রু>	-4
'রুন	5
'রোগ	-3
'র্ত	14
'র্তা>	9
'র্তার	4
'র্ম	1
'র্মদি	1
'র্য	2
'র্যন্	2
'লবা	-1
'লবার>	-1
'লা>	3
'লাই	-4
'লাইডগ	-3
'লাইনট	-3
'লাম	-4
'লিখ	1
'লিখেছ	-2
'লে>	-2
'লের	5
'লো>	-3
'শুধ	-4
'শুধু>	-4
'শুর	-4
'শুরু>	-4
'সতে	-4
'সপ্	4
'সপ্তা	4
'সবা	-3
'সবাইক	-3
'সিল	-4
'সুন	-3
'সুন্দ	-3
'সে>	2
'সেদ	-4
'সেদিন	-4
'সের	-1
'সোম	1
'সোমবা	1
'স্ট	-3
'স্টার	-3
'স্প	4
'স্পতি	4
'স্ব	-2
'স্বয়	-2
'স্ল	-3
'স্লাই	-3
'হবে	8
'হয়	5
'হয়েছ	1
'হলে	2
'হস্	4
'হস্পত	4
'়ংক	-2
'়ংক্র	-2
'়া>	4
'়ার	1
'়েছি>	-4
'াংল	-3
'াই>	-3
'াইক	-3
'াইকে>	-3
'াইড	-3
'াইডগু	-3
'াইন	-3
'াইনটা	-3
'াউন	-2
'াউন্স	-2
'াকব	-1
'াঠা	-3
'াঠাব>	-3
'াদ>	-4
'াদা	-2
'াদে	3
'াদের>	3
'ানু	4
'ানে	2
'াব>	-3
'াম>	-4
'ায়	5
'াযো	5
'াযোগ>	5
'ার>	6
'ারব	-6
'ারা	-5
'ারি	2
'ার্	14
'ার্তা	14
'াল>	3
'াহে	4
'িও>	-4
'িখে	-1
'িখেছে	-2
'িঠি	-2
'িত>	9
'িতে	2
'িন>	3
'িবস	1
'িবসের	1
'িবা	4
'িবার>	4
'িয়	-3
'িরে	2
'িল>	-2
'িসে	3
'ীয়	-3
'ুই>	4
'ুটি	2
'ুটিতে	2
'ুধব	-3
'ুধবার	-3
'ুধু	-4
'ুন>	4
'ুন্	-3
'ুন্দর	-3
'ুপু	-3
'ুপুরে	-3
'ুব>	-2
'ুরু	-4
'ুরে	-3
'ুলো	-3
'ৃতী	-3
'ৃতীয়	-3
'ৃহস	4
'ৃহস্প	4
'েই>	-1
'েইল	6
'েইলের	5
'েওয	4
'েওয়া	4
'েক>	-4
'েকে	-2
'েখছ	2
'েখা	5
'েখু	-3
'েখুন>	-3
'েছি	-4
'েছে	-2
'েটি	-3
'েদন	2
'েদি	-4
'েদিন>	-4
'েন>	-1
'েন্	2
'েব>	4
'েবে	1
'েবেন>	1
'েয়	-5
'েয়েছ	-5
'ের>	8
'েলা	2
'েলাম>	-3
'োগ>	5
'োগা	5
'োগাযো	5
'োগী	-3
'োন>	-4
'োমব	1
'োমবার	1
'োস্	-3
'োস্টা	-3
'্গল	-1
'্গলবা	-1
'্টা	-2
'্টার>	-3
'্ত>	5
'্তব	-3
'্তব্য	-3
'্তর	7
'্তা	15
'্তার>	4
'্তাহে	4
'্দর	-3
'্পত	4
'্পতিব	4
'্বয	-2
'্বয়ং	-2
'্বর	4
'্মদ	1
'্মদিব	1
'্যন	2
'্যন্ত	2
'্যব	-4
'্যবাদ	-4
'্যে	2
'্রি	-2
'্রিয়	-2
'্লা	-3
'্লাইড	-3
'্স>	3
'্সি	-2
'্সিল>	-2
'ਜਵਾ	11
'ਜਵਾਬ>	11
'ਟਰ>	-3
'ਦੇਵ	11
'ਦੇਵਾਂ	11
'ਧੰਨ	-3
'ਧੰਨਵਾ	-3
'ਨਵਾ	-3
'ਨਵਾਦ>	-3
'ਪੋਸ	-3
'ਪੋਸਟਰ	-3
'ਬਹੁ	-3
'ਬਹੁਤ>	-3
'ਮਿਲ	7
'ਵਾਂ	11
'ਵਾਦ	-3
'ਵਾਬ	11
'ਸਟਰ	-3
'ਹੁਤ	-3
'ਾਂ>	11
'ਾਂਗ	11
'ਾਦ>	-3
'ਾਬ>	11
'ਿਲ>	7
'ੀਂ>	11
'ੁਤ>	-3
'ੇਵਾ	11
'ੇਵਾਂਗ	11
'ੋਸਟ	-3
'ੋਸਟਰ>	-3
'ੰਨਵ	-3
'ੰਨਵਾਦ	-3
'આભા	-2
'આભાર>	-2
'ખૂબ	-2
'ગયા	-2
'ટર>	-2
'પોસ	-2
'પોસ્ટ	-2
'ભાર	-2
'મળી	-2
'યા>	-2
'ળી>	-2
'સ્ટ	-2
'સ્ટર>	-2
'ૂબ>	-2
'ોસ્	-2
'ોસ્ટર	-2
'્ટર	-2
'ầu>	-3
'ắt>	-3
'ọi>	-3
'ời>	-3
'‌تو	-3
'‌توان	-3
'가라서	-3
'겠습니	15
'겠습니다>	15
'그날은	-3
'날은>	-3
'니다>	42
'드리겠	15
'드리겠습니	15
'라서>	-3
'리겠습	15
'리겠습니다	15
'세요>	-3
'습니다	42
'시작하	-3
'시작하세요	-3
'작하세	-3
'작하세요>	-3
'하세요	-3
'휴가라	-3
'휴가라서>	-3
</>	10
</> $	8
</> |	10
<@>	5
<@> $	12
<@> <@>	-1
<@> <n>	1
<@> _ $	-5
<@> _ <@>	-8
<@> _ <n>	-2
<@> _ a	-5
<@> _ again	-2
<@> _ and	-2
<@> _ anything	1
<@> _ asked	-1
<@> _ back	-3
<@> _ be	-3
<@> _ before	-1
<@> _ bloggs	-1
<@> _ earned	-2
<@> _ everything	4
<@> _ facilitator	-2
<@> _ for	-5
<@> _ freely	-1
<@> _ from	-2
<@> _ future	-1
<@> _ get	-3
<@> _ go	-4
<@> _ gone	-1
<@> _ good	-3
<@> _ has	-2
<@> _ have	-3
<@> _ he	-1
<@> _ her	-2
<@> _ here	-2
<@> _ him	-1
<@> _ his	-2
<@> _ hold	-2
<@> _ in	-3
<@> _ it	2
<@> _ let	-1
<@> _ longer	-1
<@> _ mail	5
<@> _ main	-1
<@> _ me	-2
<@> _ moderation	-1
<@> _ mt	-1
<@> _ my	-3
<@> _ never	-1
<@> _ no	-5
<@> _ now	-4
<@> _ of	-2
<@> _ old	-5
<@> _ on	-3
<@> _ post	-2
<@> _ she	-1
<@> _ still	-1
<@> _ take	-1
<@> _ thanks	-2
<@> _ that	-2
<@> _ the	-2
<@> _ they	-1
<@> _ this	3
<@> _ us	-1
<@> _ will	-3
<@> _ with	1
<@> _ without	-1
<@> _ write	-1
<@> _ you	-2
<@> _ you'd	-3
<@> _ your	1
<@> _ yours	-2
<@> _ |	9
<@> _ بھیجیں	7
<@> _ लिखें	7
<@> a	-3
<@> adresine	4
<@> and	-2
<@> are	-3
<@> as	-4
<@> back	-1
<@> be	-2
<@> before	4
<@> both	-1
<@> can	-6
<@> comes	-2
<@> effective	-3
<@> first	-4
<@> for	-1
<@> from	-4
<@> has	-2
<@> he	-1
<@> he's	-1
<@> henceforth	-2
<@> hes	-1
<@> i	1
<@> if	1
<@> in	-4
<@> instead	-1
<@> is	-8
<@> isn't	-3
<@> jo	-1
<@> kindly	-2
<@> marked	-5
<@> may	-1
<@> must	-2
<@> needs	-1
<@> never	-1
<@> no	-1
<@> now	-1
<@> off	-3
<@> on	-2
<@> or	4
<@> permanently	-3
<@> please	-5
<@> post	-1
<@> posts	-1
<@> sends	-3
<@> she	-2
<@> should	-4
<@> so	-1
<@> takes	-1
<@> the	-2
<@> this	7
<@> to	-3
<@> who	-3
<@> will	-2
<@> with	-3
<@> writes	-1
<@> your	2
<@> |	6
<@> پر	7
<@> पर	7
<n>	5
<n> $	-3
<n> <@>	-2
<n> <n>	12
<n> ?	-2
<n> _ $	-11
<n> _ <@>	-2
<n> _ <n>	4
<n> _ ?	-4
<n> _ a	-1
<n> _ all	3
<n> _ an	5
<n> _ and	4
<n> _ any	1
<n> _ anyway	-2
<n> _ as	-1
<n> _ asian	-3
<n> _ at	-6
<n> _ author	-4
<n> _ be	-3
<n> _ been	3
<n> _ bei	-5
<n> _ bort	-5
<n> _ but	-1
<n> _ by	-4
<n> _ data	-4
<n> _ days	6
<n> _ dejarlo	-1
<n> _ diagnoses	-2
<n> _ do	-1
<n> _ dqmi	-3
<n> _ e	-6
<n> _ emails	-2
<n> _ everyone	-1
<n> _ favor	-10
<n> _ fine	-4
<n> _ for	-1
<n> _ fri	1
<n> _ from	-4
<n> _ go	1
<n> _ good	-4
<n> _ have	-9
<n> _ heart	-5
<n> _ hour	-6
<n> _ hours	4
<n> _ i	5
<n> _ i'm	-6
<n> _ i've	-3
<n> _ idea	-3
<n> _ if	-6
<n> _ im	-6
<n> _ in	-10
<n> _ inshallah	-1
<n> _ is	12
<n> _ it	6
<n> _ it's	-8
<n> _ janeiro	8
<n> _ june	15
<n> _ kadar	-6
<n> _ known	-3
<n> _ limited	-2
<n> _ lo	-1
<n> _ lui	-4
<n> _ may	-4
<n> _ me	-13
<n> _ messages	10
<n> _ monday	2
<n> _ my	-4
<n> _ myself	-4
<n> _ nicht	-4
<n> _ no	2
<n> _ not	-3
<n> _ nu	4
<n> _ numbers	-3
<n> _ of	-8
<n> _ on	-1
<n> _ only	-4
<n> _ or	5
<n> _ our	-3
<n> _ out	-8
<n> _ paraît	-5
<n> _ people	4
<n> _ per	-10
<n> _ please	4
<n> _ plus	-2
<n> _ post	-4
<n> _ print	-3
<n> _ put	-3
<n> _ really	-2
<n> _ respondo	6
<n> _ returning	1
<n> _ seen	-2
<n> _ sent	1
<n> _ september	7
<n> _ septiembre	6
<n> _ should	-4
<n> _ so	-11
<n> _ standard	-2
<n> _ svår	-6
<n> _ thank	4
<n> _ that	-1
<n> _ the	-14
<n> _ them	-2
<n> _ then	-3
<n> _ they	-5
<n> _ this	-8
<n> _ though	-5
<n> _ thursday	2
<n> _ to	-10
<n> _ told	-3
<n> _ two	-3
<n> _ video	-1
<n> _ when	-3
<n> _ which	-2
<n> _ will	4
<n> _ with	-1
<n> _ x	-4
<n> _ you	11
<n> _ your	2
<n> _ z	-3
<n> _ |	23
<n> _ تک	-6
<n> _ মধ্যে	1
<n> a	4
<n> agosto	-1
<n> am	-5
<n> an	-6
<n> and	-6
<n> april	12
<n> are	-6
<n> assumes	-3
<n> au	-12
<n> august	-5
<n> augustus	-8
<n> ağustos'a	-6
<n> b	8
<n> because	-2
<n> bis	-1
<n> black	-3
<n> but	-2
<n> combine	-7
<n> come	-6
<n> company	-2
<n> confirmed	-5
<n> days	8
<n> de	10
<n> december	-13
<n> dni	7
<n> dr	-5
<n> e	16
<n> email	-1
<n> emails	-1
<n> feb	-3
<n> february	3
<n> fed	-8
<n> fewer	-2
<n> for	7
<n> from	-9
<n> go	-7
<n> guess	-2
<n> h	10
<n> has	-4
<n> have	-1
<n> hour	6
<n> hours	12
<n> i	-5
<n> i'm	-1
<n> i've	-3
<n> if	6
<n> in	2
<n> ionawr	-1
<n> is	-11
<n> it	4
<n> januari	17
<n> january	-3
<n> je	-4
<n> july	-6
<n> june	-8
<n> k	-8
<n> languages	-3
<n> like	-1
<n> maart	-2
<n> march	-1
<n> may	2
<n> mb	-8
<n> me	-6
<n> means	-2
<n> messages	-3
<n> mins	-3
<n> minutes	-1
<n> my	-5
<n> nd	-5
<n> needs	-4
<n> no	-7
<n> not	-8
<n> nov	-4
<n> november	-2
<n> now	-8
<n> october	10
<n> of	-6
<n> ofende	-6
<n> on	-3
<n> or	3
<n> over	-2
<n> pages	-4
<n> patients	-7
<n> please	-8
<n> pls	-2
<n> plus	2
<n> pm	4
<n> podemos	-1
<n> por	-10
<n> rd	-8
<n> readings	-2
<n> reject	-2
<n> replies	-4
<n> roughly	-2
<n> round	-5
<n> s	-7
<n> second	-1
<n> september	3
<n> sierpnia	-8
<n> ska	-5
<n> small	-3
<n> so	-2
<n> st	17
<n> th	5
<n> the	-6
<n> this	1
<n> to	-8
<n> uhr	-4
<n> unless	-3
<n> versteht	-5
<n> views	-1
<n> week	-1
<n> weeks	-6
<n> when	-3
<n> without	-3
<n> words	-3
<n> working	9
<n> x	-9
<n> years	-2
<n> yes	-6
<n> you	-4
<n> yrs	-6
<n> |	12
<n> är	-6
<n> și	8
<n> августа	-8
<n> اگست	-6
<n> কর্মদিবসের	1
?	-27
? $	-22
? _ a	-1
? _ away	-1
? _ been	-1
? _ can	5
? _ can't	-2
? _ colleague	-2
? _ get	-1
? _ got	-2
? _ i	-1
? _ just	-1
? _ knows	-1
? _ lots	-1
? _ of	4
? _ out	-1
? _ personal	-1
? _ says	-1
? _ scholars	-1
? _ snowed	-2
? _ ted	-4
? _ thank	-3
? _ time	-1
? _ to	-1
? _ what	-1
? all	3
? any	-1
? even	-1
? he	-4
? i	4
? i'd	-1
? i'm	-2
? i've	-2
? it's	-1
? mine	-1
? most	-1
? my	-2
? nothing	-1
? our	-1
? ours	-2
? that's	-1
? we're	-1
? when	-1
? write	-1
? |	-3
^ $	-13
^ <@>	-9
^ <n>	-21
^ _ $	-14
^ _ <@>	-13
^ _ <n>	-22
^ _ a	-13
^ _ abdi	-1
^ _ about	-2
^ _ above	-4
^ _ accept	-2
^ _ account	7
^ _ acknowledge	5
^ _ add	-3
^ _ afternoon	-2
^ _ all	-15
^ _ alla	-9
^ _ allemaal	-13
^ _ also	-1
^ _ am	16
^ _ amt	-4
^ _ an	-11
^ _ and	4
^ _ anybody	-1
^ _ applied	-5
^ _ ar	4
^ _ arbeite	7
^ _ archive	-6
^ _ are	-5
^ _ article	-5
^ _ as	-4
^ _ at	-7
^ _ attached	-5
^ _ auf	-2
^ _ auto	-7
^ _ avons	5
^ _ away	2
^ _ ayuntamiento	-5
^ _ back	6
^ _ bartholomew	-5
^ _ be	-8
^ _ been	-2
^ _ below	-7
^ _ ben	11
^ _ bill	-2
^ _ bin	-4
^ _ birthday	-5
^ _ blocked	-1
^ _ board	-4
^ _ booked	-3
^ _ by	-5
^ _ call	-1
^ _ came	-3
^ _ can	-8
^ _ can't	-6
^ _ captcha	-1
^ _ castellane	-3
^ _ caught	4
^ _ cerys	-1
^ _ changed	-6
^ _ charity	-2
^ _ closed	-8
^ _ colleague	-1
^ _ colleagues	-2
^ _ comune	-7
^ _ contestaron	-6
^ _ contract	-2
^ _ conversation	-1
^ _ corrections	-1
^ _ could	-3
^ _ course	-2
^ _ cousin	-3
^ _ currently	9
^ _ czwartek	-2
^ _ câmara	-7
^ _ da	-12
^ _ daflen	-4
^ _ dank	3
^ _ day	-4
^ _ de	8
^ _ deadline	-11
^ _ demande	6
^ _ den	-5
^ _ desk	-5
^ _ despina	-1
^ _ dia	-5
^ _ did	-7
^ _ dieną	-5
^ _ digest	-1
^ _ discontinue	-5
^ _ discussion	-2
^ _ ditë	-5
^ _ do	-6
^ _ dobry	-4
^ _ don't	3
^ _ donatella	-3
^ _ dorazil	-4
^ _ down	-1
^ _ dr	-3
^ _ drop	-5
^ _ dumneavoastră	10
^ _ dziękuję	-5
^ _ día	-2
^ _ e	10
^ _ eich	8
^ _ eleri	-2
^ _ email	12
^ _ emails	-4
^ _ en	-3
^ _ enkäten	-6
^ _ er	5
^ _ ett	-6
^ _ everyone	-1
^ _ everything	-1
^ _ facilitator	-1
^ _ fasax	-6
^ _ fenland	-5
^ _ finish	-2
^ _ following	-2
^ _ for	3
^ _ form	-7
^ _ four	-4
^ _ from	4
^ _ fuera	3
^ _ för	-1
^ _ geldi	-3
^ _ gemeente	-6
^ _ go	-11
^ _ goes	-3
^ _ goodness	-5
^ _ got	-3
^ _ grazie	-4
^ _ guys	-1
^ _ gönül	-5
^ _ gün	-6
^ _ habe	14
^ _ had	-6
^ _ hakan	-4
^ _ half	-1
^ _ hanno	-5
^ _ har	7
^ _ has	-8
^ _ have	10
^ _ health	-4
^ _ hear	-14
^ _ hebben	10
^ _ held	-3
^ _ helpline	-2
^ _ here	-7
^ _ hold	-1
^ _ hélène	-3
^ _ i	-5
^ _ i'm	15
^ _ i've	4
^ _ ich	-6
^ _ if	-3
^ _ ifeoma	-3
^ _ in	-1
^ _ inbox	-7
^ _ inte	-3
^ _ into	-4
^ _ invite	-2
^ _ inês	-4
^ _ is	1
^ _ isn't	-4
^ _ ist	-3
^ _ it	-13
^ _ je	8
^ _ jo	-1
^ _ joyce	-1
^ _ july	-2
^ _ just	-2
^ _ kan	-6
^ _ keep	-4
^ _ know	-1
^ _ kreeg	-6
^ _ la	-6
^ _ lab	-1
^ _ last	-1
^ _ leave	9
^ _ left	-4
^ _ let	-5
^ _ lieke	-4
^ _ like	-3
^ _ line	-2
^ _ list	-2
^ _ look	-1
^ _ looked	-6
^ _ looking	-7
^ _ lost	-14
^ _ loud	-6
^ _ madam	-5
^ _ mail	2
^ _ mailbox	6
^ _ mairie	-6
^ _ make	6
^ _ many	-3
^ _ maryam	-3
^ _ may	-8
^ _ małgosiu	-3
^ _ me	1
^ _ mechthild	-2
^ _ meg	-4
^ _ mensaje	3
^ _ message	8
^ _ mil	-6
^ _ miss	-4
^ _ more	-3
^ _ morning	5
^ _ mother	-3
^ _ moved	-3
^ _ mubarak	-4
^ _ must	-3
^ _ my	-14
^ _ na	12
^ _ nachricht	6
^ _ name	-1
^ _ nas	-4
^ _ ne	-3
^ _ need	-7
^ _ needs	-3
^ _ never	-2
^ _ new	3
^ _ nie	-7
^ _ no	-2
^ _ not	-4
^ _ note	10
^ _ noticed	-3
^ _ now	-2
^ _ number	-2
^ _ não	5
^ _ obrigada	-6
^ _ off	-2
^ _ office	8
^ _ old	-4
^ _ on	-4
^ _ ond	-4
^ _ one	-4
^ _ only	6
^ _ opened	-5
^ _ our	-7
^ _ ours	-3
^ _ out	4
^ _ page	-5
^ _ paper	-1
^ _ parcel	-4
^ _ patience	-3
^ _ pause	-1
^ _ pay	-1
^ _ pedantic	-1
^ _ pelo	-2
^ _ per	-1
^ _ piece	-7
^ _ pilar	-1
^ _ play	-2
^ _ point	-1
^ _ por	2
^ _ post	-4
^ _ posters	-2
^ _ pot	-6
^ _ potwierdzenie	-5
^ _ potwierdził	-5
^ _ pour	-10
^ _ promised	-1
^ _ put	-3
^ _ pääse	-6
^ _ que	-2
^ _ quel	-4
^ _ raised	-1
^ _ reached	4
^ _ read	-5
^ _ reads	-1
^ _ received	9
^ _ regulations	-2
^ _ remove	-2
^ _ reply	-10
^ _ request	11
^ _ retiring	-2
^ _ reçu	-9
^ _ sadece	-6
^ _ salma	-1
^ _ see	-5
^ _ send	-3
^ _ sending	-1
^ _ serai	-3
^ _ set	-1
^ _ setup	-5
^ _ should	-6
^ _ shows	-3
^ _ sir	-4
^ _ sister	-1
^ _ six	-2
^ _ so	-3
^ _ someone	-2
^ _ sorry	-4
^ _ spot	-7
^ _ staff	-2
^ _ start	-8
^ _ stop	-2
^ _ student	4
^ _ sua	7
^ _ submitted	-4
^ _ suis	8
^ _ suo	9
^ _ sure	-7
^ _ system	4
^ _ szabadságon	-5
^ _ tag	3
^ _ take	-1
^ _ taking	7
^ _ tardes	-8
^ _ tests	-1
^ _ text	-1
^ _ thanks	5
^ _ that	-3
^ _ that's	-4
^ _ the	-15
^ _ there	5
^ _ things	-1
^ _ think	-1
^ _ this	-12
^ _ thread	-4
^ _ til	-2
^ _ time	-8
^ _ title	-2
^ _ to	-11
^ _ tomorrow	-2
^ _ took	-2
^ _ topic	-2
^ _ traductrice	-4
^ _ tried	-4
^ _ trust	-3
^ _ truth	-1
^ _ tuli	-5
^ _ two	-4
^ _ u	-1
^ _ uma	-5
^ _ understanding	-2
^ _ until	-3
^ _ up	6
^ _ use	-8
^ _ voice	-3
^ _ voor	2
^ _ vou	-5
^ _ văzut	-5
^ _ walked	-1
^ _ want	-1
^ _ was	-6
^ _ we	-3
^ _ wed	-1
^ _ wedi	8
^ _ weekly	-4
^ _ were	-1
^ _ werk	11
^ _ wiadomość	3
^ _ will	-4
^ _ with	-13
^ _ won't	-5
^ _ work	8
^ _ works	-3
^ _ would	-1
^ _ write	-6
^ _ writing	-4
^ _ wyf	7
^ _ yes	-2
^ _ you	7
^ _ you're	4
^ _ your	4
^ _ yusra	-3
^ _ za	-3
^ _ zainab	-1
^ _ zijn	-5
^ _ |	-10
^ _ à	-11
^ _ är	11
^ _ çalışmıyorum	-2
^ _ în	7
^ _ đó	-6
^ _ τη	-6
^ _ в	2
^ _ дня	-4
^ _ за	5
^ _ лариса	-2
^ _ мерії	-7
^ _ мэрии	-6
^ _ прийшли	-4
^ _ пришли	-4
^ _ пятницу	-3
^ _ соломіє	-3
^ _ съм	-5
^ _ теж	-3
^ _ тоже	-3
^ _ у	6
^ _ этот	-4
^ _ יום	-6
^ _ آج	16
^ _ أستطيع	-7
^ _ أكدت	-5
^ _ الاستبيان	-3
^ _ السلام	-3
^ _ الملصقات	-4
^ _ امی	-2
^ _ بھائی	-3
^ _ بھی	-5
^ _ رسید	-4
^ _ روز	-6
^ _ عليكم	-1
^ _ علیکم	-3
^ _ في	9
^ _ لا	-2
^ _ لرسالتك	-4
^ _ مل	-3
^ _ نے	-4
^ _ يصلني	-5
^ _ کا	4
^ _ کو	-2
^ _ کی	8
^ _ अगले	-2
^ _ आपका	-5
^ _ दिन	-7
^ _ ने	-4
^ _ भी	-3
^ _ मिल	-7
^ _ संदेश	4
^ _ আবেদন	3
^ _ আমার	-5
^ _ পেয়েছি	-8
^ _ ভাই	-5
^ _ শুধু	-8
^ _ সেদিন	-6
^ _ ਮਿਲ	-5
^ _ મળી	-4
^ _ の日	-4
^ _ スタ	-7
^ _ 也只	-3
^ _ 天我	-5
^ _ 报收	-4
^ _ 政府	-3
^ _ 期四	-1
^ _ 義收	-4
^ _ 谢	-4
^ _ 휴가라서	-6
^ a	-2
^ add	-4
^ affischerna	-5
^ afişler	-3
^ agency	-2
^ agreed	-4
^ ah	-6
^ all	-7
^ alla	-6
^ also	-4
^ always	-2
^ am	-3
^ and	-4
^ anything	-4
^ apologies	-1
^ approve	-3
^ approved	-5
^ aquell	-5
^ as	-2
^ ask	-1
^ asked	-8
^ at	-1
^ atë	-5
^ away	7
^ aznap	-5
^ back	-12
^ ban	-2
^ bana	-3
^ bar	-4
^ be	-8
^ before	21
^ belediye	-6
^ belongs	-3
^ beste	-4
^ bien	-8
^ bin	-3
^ bit	-3
^ block	-2
^ blood	-1
^ bonjour	5
^ brilliant	-2
^ buenas	-8
^ bună	-5
^ call	-3
^ called	-6
^ can	-5
^ can't	-3
^ cancel	-4
^ cara	-3
^ careful	-2
^ change	-7
^ check	-2
^ ciao	-5
^ click	-8
^ comments	-2
^ confirmed	-12
^ congratulations	-4
^ could	-1
^ count	-3
^ cqc	-2
^ cross	-1
^ cuma	-2
^ currently	10
^ cwestiwn	-4
^ cześć	-3
^ da	-3
^ daily	-6
^ dan	-3
^ das	-4
^ de	-6
^ dear	-8
^ demote	-1
^ did	-1
^ die	-6
^ dim	-4
^ ditt	10
^ do	-2
^ does	-1
^ don't	-3
^ done	-3
^ dont	-1
^ dostałam	-5
^ doszedł	-5
^ duplicate	-7
^ dydw	10
^ dzień	-4
^ dziękuję	-4
^ då	-6
^ eid	-4
^ el	-5
^ email	-5
^ emails	-4
^ en	23
^ end	-6
^ enjoy	-3
^ ese	-2
^ estaré	-2
^ estou	6
^ estoy	11
^ every	-2
^ everything	-2
^ fair	-1
^ fick	-6
^ five	-2
^ follow	-6
^ following	-4
^ for	-9
^ forget	-2
^ fragebogen	-5
^ free	-3
^ from	-9
^ gentile	2
^ get	-3
^ give	-1
^ go	-3
^ good	-5
^ got	-12
^ gracias	2
^ grazie	2
^ greater	-5
^ guten	3
^ går	-3
^ habe	-6
^ haha	-2
^ haia	-4
^ hand	-1
^ happy	-5
^ have	-3
^ haven't	-1
^ having	-4
^ he	-4
^ he's	-3
^ hear	-14
^ hej	-6
^ hello	12
^ her	-5
^ here	-4
^ here's	-4
^ hi	12
^ hoi	-9
^ hola	-5
^ hold	-2
^ how	-3
^ hôm	-6
^ i	-1
^ i'd	-8
^ i'll	-7
^ i'm	10
^ i've	-4
^ ich	12
^ if	-1
^ ihre	9
^ ik	15
^ il	1
^ in	-6
^ invitations	-1
^ invite	-3
^ is	-1
^ it	-11
^ it's	-13
^ item	-2
^ j'ai	-3
^ jag	22
^ je	7
^ jeg	10
^ jestem	15
^ jeudi	-3
^ join	-4
^ juliste	-5
^ just	-6
^ keep	-4
^ keith	-1
^ kick	-1
^ kindly	-5
^ kommunen	-6
^ kör	-5
^ l	-6
^ leaflet	-2
^ let	-2
^ liebe	-2
^ lift	-1
^ lol	-8
^ lord	-2
^ lovely	-7
^ maalintaas	-6
^ mae	10
^ mail	-3
^ make	-2
^ many	3
^ max	-6
^ me	-1
^ meena	-3
^ merci	-10
^ merge	-9
^ merhaba	-3
^ mesajul	7
^ mesajınız	4
^ mi	-8
^ mine	-5
^ missed	-5
^ mnie	-7
^ moderate	-4
^ morning	-2
^ move	-3
^ mr	4
^ mulțumesc	-3
^ my	-6
^ nathaniel	-2
^ never	-2
^ new	-6
^ nice	-3
^ nid	7
^ no	-12
^ nobody	-5
^ not	-9
^ nothing	-1
^ nu	-6
^ number	-2
^ não	-5
^ o	-6
^ obrigado	-2
^ oes	-7
^ of	-3
^ off	-2
^ oh	-7
^ ok	-3
^ olá	-7
^ on	-5
^ one	-4
^ online	-2
^ only	-5
^ oops	-1
^ our	-8
^ ours	-4
^ out	10
^ pause	-3
^ peace	-2
^ pending	-2
^ perdona	-5
^ perfect	-5
^ personal	-10
^ plakaten	-4
^ plakát	-4
^ please	-10
^ pls	-1
^ post	-2
^ posters	-5
^ press	-1
^ primăria	-6
^ private	-5
^ publish	-2
^ purtroppo	-4
^ put	-9
^ quinta	-5
^ rabbi	-1
^ ran	-2
^ read	-2
^ recebi	-5
^ recebido	-6
^ received	-9
^ recibido	-6
^ recibidos	-1
^ reject	-2
^ remove	-2
^ rename	-6
^ reopen	-10
^ resume	-2
^ ricevuta	-9
^ ring	-4
^ role	-2
^ rydym	6
^ salam	-5
^ same	-5
^ second	-4
^ seconded	-3
^ see	-8
^ send	-12
^ sent	-9
^ set	-7
^ settings	-3
^ seu	12
^ show	-1
^ sign	-2
^ signed	-2
^ sir	-5
^ sister	-2
^ six	-2
^ somebody	-3
^ sono	11
^ sorry	-5
^ speaking	-2
^ stop	-1
^ su	11
^ subscribe	-2
^ sunt	9
^ suppress	-5
^ tack	-6
^ take	-3
^ tell	-2
^ ten	-5
^ teşekkürler	-4
^ thank	14
^ thanks	6
^ that	-6
^ that's	-2
^ the	-23
^ their	-2
^ there	-3
^ there's	-1
^ these	-5
^ they	-6
^ this	5
^ thursday's	-4
^ to	3
^ today	-1
^ too	-6
^ train	-3
^ training's	-3
^ trust	-5
^ try	-11
^ turn	-1
^ turns	-2
^ two	-4
^ tą	-5
^ u	-4
^ unban	-2
^ unblock	-3
^ unfortunately	8
^ unsubscribe	-2
^ update	-1
^ urząd	-5
^ uw	12
^ v	7
^ vi	10
^ vielen	3
^ votre	9
^ vă	2
^ w	5
^ watch	-1
^ we	-11
^ we'll	-4
^ we're	-8
^ we've	5
^ weekly	-3
^ welcome	-3
^ well	-4
^ what	-5
^ whatsapp	-3
^ wij	10
^ with	-3
^ works	-14
^ would	-1
^ wrong	-6
^ yes	-8
^ you've	6
^ your	24
^ εκείνη	-6
^ в	-1
^ ваш	4
^ ваше	9
^ дякую	1
^ дякуємо	1
^ з	-7
^ из	-6
^ коллеги	-11
^ мене	-6
^ мені	-3
^ мне	-3
^ наш	21
^ плакати	-4
^ плакаты	-4
^ спасибо	-3
^ тогава	-5
^ того	-4
^ я	16
^ באותו	-6
^ آن	-6
^ آپ	14
^ أنا	20
^ البلدية	-5
^ الخميس	-2
^ السلام	-4
^ تم	34
^ جمعے	-2
^ شكراً	-2
^ شکریہ	-3
^ لم	2
^ لن	-7
^ مجھے	-5
^ میری	-2
^ میں	12
^ وصلت	-4
^ وصلني	-3
^ وعلیکم	-3
^ پوسترها	-4
^ پوسٹر	-3
^ کونسل	-4
^ आपका	12
^ उस	-7
^ धन्यवाद	-5
^ नगरपालिका	-4
^ नमस्ते	-4
^ पोस्टर	-3
^ मुझे	-3
^ मैं	15
^ रिपोर्ट	-5
^ আপনার	14
^ আমি	15
^ আমিও	-6
^ কাউন্সিল	-4
^ ধন্যবাদ	-5
^ পোস্টার	-5
^ মঙ্গলবার	-5
^ সবাইকে	-6
^ স্লাইডগুলো	-5
^ ਪੋਸਟਰ	-5
^ પોસ્ટર	-4
^ その	-4
^ ポス	-7
^ 市政	-3
^ 您的	44
^ 我也	-3
^ 星期	-1
^ 本人	14
^ 海报	-4
^ 講義	-4
^ 谢谢	-4
^ 那天	-5
^ 그날은	-6
a	-1
a <@>	14
a <n>	-2
a _ $	6
a _ <@>	-1
a _ <n>	-5
a _ ?	-4
a _ a	-1
a _ about	3
a _ after	-3
a _ agreement	-2
a _ all	6
a _ and	7
a _ article	-3
a _ at	-4
a _ attachment	-2
a _ auto	-1
a _ before	-1
a _ better	-3
a _ break	3
a _ but	-3
a _ by	-1
a _ can	10
a _ case	-1
a _ cererea	-6
a _ check	10
a _ code	-1
a _ colleague	-2
a _ computer	-3
a _ conversation	-2
a _ correo	3
a _ că	-1
a _ date	2
a _ day	5
a _ days	7
a _ de	1
a _ deal	-1
a _ doar	-6
a _ document	-1
a _ duffield	-2
a _ each	-1
a _ email	1
a _ eq	-4
a _ even	-1
a _ filter	3
a _ for	-6
a _ from	3
a _ full	-2
a _ group	-3
a _ has	-3
a _ he	-1
a _ health	-5
a _ holiday	-3
a _ i	5
a _ i'm	-2
a _ in	-4
a _ initials	-1
a _ interpreter	-4
a _ it's	-4
a _ la	-5
a _ last	-2
a _ letter	-4
a _ look	-3
a _ mail	-3
a _ manager	-2
a _ mensagem	4
a _ message	-3
a _ months	-4
a _ na	-7
a _ no	-3
a _ note	2
a _ number	1
a _ of	-4
a _ on	-5
a _ one	-8
a _ only	9
a _ os	-4
a _ out	-3
a _ outside	-3
a _ page	-1
a _ passada	-4
a _ people	-1
a _ person	4
a _ pharmacist	-2
a _ please	4
a _ pls	-2
a _ point	-1
a _ por	1
a _ post	3
a _ recovery	-2
a _ response	10
a _ retreat	1
a _ second	-1
a _ shift	-4
a _ shop	-2
a _ slot	-2
a _ so	-2
a _ sort	-2
a _ speaking	-2
a _ subject	-3
a _ summons	-1
a _ só	-7
a _ team	9
a _ that	5
a _ ticket	3
a _ time	-5
a _ to	4
a _ tot	-5
a _ un	-5
a _ under	5
a _ until	8
a _ up	-4
a _ version	-3
a _ visitor	-1
a _ we've	-2
a _ when	-2
a _ which	-1
a _ who	11
a _ will	16
a _ with	-6
a _ within	3
a _ workshop	-2
a _ wrote	-3
a _ |	-6
a baby	-1
a bank	5
a bar	-2
a big	-2
a bit	-1
a board	-2
a cake	-4
a call	3
a career	3
a case	4
a category	-2
a charity	-1
a child	5
a clinic	-5
a colleague	1
a community	-4
a complaint	2
a conference	9
a confirmat	-6
a copy	2
a couple	-3
a court	-1
a câmara	-7
a day	2
a delay	-3
a deputy	-4
a different	3
a double	-2
a dozen	-1
a duplicate	-1
a este	3
a facilitator	-4
a family	-3
a faster	-1
a few	4
a fost	6
a friday	-1
a funeral	10
a good	-11
a gp	3
a great	-12
a hand	-4
a health	-1
a hook	-1
a hospital	-3
a human	-4
a la	8
a late	-4
a lie	-7
a ligar	-7
a line	-4
a link	-2
a living	-2
a llamar	-5
a locum	-2
a long	-11
a loss	-3
a man	-2
a mastectomy	-2
a member	-1
a mental	-4
a message	4
a minute	-3
a moderator	2
a month	-5
a monthly	-4
a mountain	16
a mr	-3
a much	-3
a new	6
a no	1
a number	-5
a nurse	-2
a one	-1
a page	3
a paper	-2
a passport	-1
a password	-5
a patient	2
a patient's	-3
a paywall	-1
a pedantic	-1
a pergunta	-6
a person	10
a place	-1
a policy	-3
a post	10
a practice	-2
a primit	-6
a private	-1
a problem	6
a proper	-5
a pôr	-4
a quarta	-5
a quarter	-1
a questa	5
a question	3
a queue	3
a quick	1
a real	5
a receipt	-4
a receção	-7
a reference	-2
a reply	7
a request	12
a response	4
a revised	-3
a room	-2
a row	-4
a sandwich	-2
a saturday	-2
a second	-7
a semana	-4
a sentence	-1
a separate	-2
a single	-7
a spam	3
a star	-4
a strike	-1
a student	-2
a su	5
a sua	10
a sub	-1
a subject	-1
a teacher	-1
a thing	-4
a thread	-2
a ticket	-3
a todas	-10
a train	-2
a translated	-1
a try	-3
a vacancy	-2
a venit	-5
a very	-6
a view	-3
a volunteer	15
a vow	-5
a week	4
a wheelchair	-2
a while	2
a woman	-2
a wonderful	-3
a word	-1
a writing	2
a written	-2
a year	8
a zip	-2
a été	7
aan	-5
aan _ ik	-5
aan _ werk	-5
aan het	-5
aan |	-5
ab	3
ab _ zwei	-2
ab montag	3
ab morgen	-2
abdi	-1
abdi _ put	-1
abdi i've	-1
aber	-6
aber _ noch	-2
aber vorher	-2
abernethy	-1
abla	-5
abla _ elime	-5
abla broşürler	-5
able _ reply	8
able _ write	-3
able to	2
about <n>	1
about _ <n>	1
about _ a	-1
about _ abuse	-2
about _ and	-9
about _ ask	3
about _ data	-3
about _ expenses	-5
about _ first	-1
about _ for	-2
about _ go	-1
about _ in	-3
about _ missing	-1
about _ mum's	-1
about _ not	-1
about _ on	3
about _ patient	8
about _ sounds	-1
about _ too	-5
about _ yet	-3
about _ |	-6
about a	3
about alternating	-1
about an	8
about community	-3
about consent	-1
about disability	1
about emergencies	-2
about it	-2
about language	-1
about my	-10
about once	-1
about our	12
about pay	-2
about right	-5
about ten	-4
about the	10
about this	-3
about to	7
about tuesday	-2
about your	4
above	-1
above <n>	-3
above _ line	6
above _ mb	-2
above the	-1
above this	6
abroad	-1
abroad _ can't	-2
abroad _ the	-1
abroad and	-2
abroad in	-1
absence	6
absender	6
absent	4
abuse	-2
abuse _ get	-2
abuse they	-2
abwesenheitsnotiz	-5
abwesenheitsnotiz _ du	-2
abwesenheitsnotiz musst	-2
aby	12
ac	1
ac _ fydd	-3
ac ni	-2
accent	-1
accent _ my	-1
accent |	-1
accept	-5
accept _ <n>	-7
accept _ apologies	-2
accept _ from	1
accept our	-1
accept this	2
accept |	-5
accepted	-1
accepted |	-1
accepts	4
accepts _ from	5
accepts mail	5
acceso	7
access	12
access _ email	6
access _ emails	4
access _ my	6
access _ the	-4
access _ this	3
access _ track	-2
access to	14
access |	-5
accessible	-1
accessible _ standard	-1
accessible information	-1
accident	-2
account	16
account _ $	1
account _ be	5
account _ if	-1
account _ switched	-3
account gets	-3
account is	10
account was	-2
account will	11
account |	4
accounts	7
accusé	-3
accusé _ réception	-3
accusé de	-3
acesta	4
acesta _ un	4
acesta este	4
achebe	4
acho	-6
acho _ a	-6
acho que	-6
achterberg	-2
achterberg $	-2
acil	5
acknowledge	7
acknowledge _ of	8
acknowledge _ or	-2
acknowledge orally	-2
acknowledge receipt	8
acknowledge your	4
acknowledged	-5
acknowledged _ <n>	-5
acknowledged _ and	-1
acknowledged _ this	-2
acknowledged dar	-5
acknowledged it	-3
acknowledgement	-5
acknowledgement _ at	-5
acknowledgement _ minutes	-1
acknowledgement _ more	-1
acknowledgement _ the	-6
acknowledgement _ what	-1
acknowledgement _ you	-1
acknowledgement _ yours	-1
acknowledgement came	-5
acknowledgement can	-1
acknowledgement is	1
acknowledgement no	-1
acknowledgement on	-5
acknowledgement within	-1
acknowledgement |	-1
acord	-5
acord _ prima	-5
acord cu	-5
across	-3
across to	-3
act	3
act _ unless	-3
act _ |	7
act |	4
action _ relation	-2
action _ reliance	-1
action in	-3
action |	-1
actors	-2
actors _ the	-2
actors if	-2
actually	-5
actually _ interpreting	-4
actually covering	-4
acusou	-7
acusou _ receção	-7
acusou a	-7
acusó	-5
acusó _ y	-5
acusó recibo	-5
adaeze $	-2
add	-3
add <@>	-4
add _ $	-2
add _ and	-1
add _ as	-1
add _ bloggs	-1
add _ jo	-1
add _ to	-1
add _ |	-4
add jo	-1
add roma	-1
added	6
added _ the	9
added _ their	-1
added in	-1
added to	10
additional	-2
address	1
address $	-2
address <@>	-2
address ?	-2
address _ $	5
address _ <@>	-3
address _ dead	-4
address _ i'm	-2
address _ if	-3
address _ in	2
address _ is	-2
address _ list	-5
address _ me	-3
address _ my	4
address _ postcode	8
address _ the	-8
address _ to	1
address _ written	-1
address _ your	-3
address and	7
address at	-9
address before	-3
address from	-3
address i'd	-1
address in	-1
address is	-2
address isn't	5
address off	-5
address to	5
address which	-2
address will	-4
address |	3
addressed	-4
addressed _ |	-4
addressed to	-4
addressee	-4
addressee _ if	-2
addressee _ |	-4
addressee only	-4
addressee |	-2
addresses	3
adjustment	3
adjustment _ <n>	-1
adjustment in	-1
admin	-1
administrator	5
admissions	5
adoption	4
adoption leave	4
adres	8
adresine	4
adresine _ |	4
adresse	3
adressen	11
adult	1
advance	-2
advance |	-2
advert	-3
advert $	-2
advertisement	-5
advertising	-4
advice	4
advice _ our	-1
advice and	1
advice line	7
advice of	-1
advised	2
adviser	15
adviser _ be	4
adviser will	7
advisory	2
advocacy	1
advocacy _ |	1
advocate	-5
affischerna	-5
affischerna _ kommit	-5
affischerna har	-5
afghan	-1
afghan _ in	-1
afghan vietnamese	-1
afişler	-3
afişler _ çok	-3
afişler geldi	-3
afraid	-3
afraid _ can	-1
afraid _ have	-1
afraid i	-1
afraid |	-2
african	-1
african _ caribbean	-1
african _ or	-1
african african	-1
african caribbean	-1
afro	-2
afro _ lunch	-2
afro caribbean	-2
after	6
after <n>	14
after ?	-1
after _ $	-3
after _ <n>	6
after _ day	-2
after _ days	5
after _ ines	-1
after _ it	-5
after _ membership	-1
after _ pm	12
after _ suits	-1
after _ the	-2
after _ weeks	-3
after _ years	-2
after _ |	10
after all	-5
after eid	12
after lunch	-3
after memberships	-1
after six	-2
after ten	-1
after that	8
after the	5
after this	1
after two	-3
after |	-5
afternoon	-5
afternoon _ you'd	-1
afternoon if	-1
afternoon |	-1
afternoon's	-1
afternoon's _ |	-1
afternoon's full	-1
afterwards	-3
afterwards _ be	-3
afterwards would	-3
afwezigheidsbericht	-5
afwezigheidsbericht _ nog	-5
afwezigheidsbericht stond	-5
again	-11
again $	-1
again ?	-1
again _ $	-3
again _ at	-6
again _ i	-2
again _ ines	-2
again _ let	-1
again _ monday	-4
again _ nothing	-1
again _ your	-6
again _ |	-2
again and	-2
again on	-5
again to	6
again tomorrow	-4
again |	-11
age	-3
age <n>	-2
age _ i'll	-2
age _ the	-2
age |	-2
agency	-3
agency _ don't	-2
agency staff	-2
ago	-2
agora	-4
agora _ a	-4
agora estou	-4
agosto	3
agosto |	10
agree	-5
agree ?	-1
agree _ mine	-1
agree _ the	-4
agree with	-4
agreed	-7
agreed _ and	-1
agreed _ mustn't	-4
agreed to	-2
agreed we	-4
agreed |	-4
agreement	-3
agreement _ best	-2
agreement _ i'll	-2
agreement |	-3
ah _ now	-4
ah |	-6
ahead	-2
ahead _ me	-3
ahead without	-3
aim	1
aim _ reply	4
aim _ respond	-8
aim to	1
airport	-2
airport _ questions	-2
airport so	-2
al	1
al <n>	2
al _ $	-5
al _ agosto	-1
al _ mio	-4
al _ |	2
al posto	-4
al |	-5
alasdair	-1
alasdair $	-1
albanian	-1
aldım	-4
aldım _ i̇kinci	-4
aldım |	-4
aldığını	-6
aldığını _ |	-6
aldığını yazdı	-6
ale	-10
ale _ jest	-4
ale _ piątku	-3
ale do	-3
ale reszta	-4
alerted	7
algarve	-5
algarve _ contem	-5
algarve |	-5
alguien	-8
all	-11
all $	-1
all <n>	-2
all _ $	-1
all _ <@>	-2
all _ and	1
all _ are	12
all _ august	-3
all _ documents	-1
all _ from	-4
all _ i'd	-2
all _ it	-3
all _ messages	-13
all _ of	-3
all _ parts	-4
all _ pashto	-4
all _ staff	-1
all _ them	-1
all _ to	-6
all _ tomorrow	-3
all _ two	-7
all _ us	4
all _ week	8
all _ you	5
all _ |	-6
all at	-10
all but	-2
all day	15
all entreaties	-3
all forty	-4
all four	-4
all i	-9
all i'm	-4
all mail	-6
all mails	-1
all members	-4
all nhs	-1
all of	-4
all other	2
all our	-4
all received	-5
all the	-6
all this	4
all week	-1
all who	6
all year	-4
all your	14
all |	-10
alla	1
alla _ ddim	-6
alla _ |	11
alla i	-6
alla riapertura	11
allan	-7
allan _ swyddfa	-7
allan o'r	-7
alleen	-12
alleen _ het	-5
alleen _ ontvangst	-6
alleen de	-6
alleen in	-5
allemaal	-13
allemaal _ afwezigheidsbericht	-5
allemaal mijn	-5
allotment	1
allotment _ |	-3
allotment maureen	-3
allotment |	-2
allow	2
allow <n>	1
allow _ hours	1
allowed	-4
allowed in	-3
allows	-2
allows _ and	-2
allows |	-2
aloittakaa	-6
aloittakaa _ minua	-6
aloittakaa ilman	-6
alone	-11
alone _ $	-12
alone _ on	-2
alone _ sorry	-1
alone |	-7
along	2
along _ $	-3
along with	6
along |	-3
alongside	-1
already	-3
already _ $	-1
already |	-1
also	-6
also _ <@>	-4
also _ folks	-1
also _ lunchtime	-3
also _ to	5
also _ you	-2
also covers	-1
also friday	-3
also say	-2
alternate	6
alternate _ |	6
alternating	-1
alternating _ tuesday	-1
alternating first	-1
always	-1
always _ <@>	-2
always _ a	5
always _ if	-3
always _ out	-1
always _ the	-1
always drop	-1
always worth	-1
always |	-7
am	11
am <n>	-4
am _ $	-7
am _ <n>	-1
am _ a	5
am _ annual	-2
am _ arbeitstag	7
am _ at	8
am _ că	-5
am _ e	-5
am _ for	-8
am _ in	10
am _ leave	2
am _ maternity	-2
am _ mawrth	-2
am _ mersi	-6
am _ next	-6
am _ of	4
am _ on	16
am _ secondment	10
am _ sorry	-2
am _ the	-8
am _ then	-3
am _ there's	-2
am _ to	-4
am _ traducerea	-3
am _ until	9
am _ wieder	1
am _ with	3
am _ |	-5
am a	-5
am away	2
am back	3
am currently	10
am ddydd	-2
am donnerstag	2
am eich	-3
am getting	-2
am gysylltu	5
am happy	-2
am in	3
am looking	3
am next	6
am not	11
am nächsten	7
am off	4
am on	16
am out	5
am primit	-7
am so	-2
am tired	-2
am to	-1
am told	-2
am văzut	-5
am writing	-4
am |	-4
ama	-9
american	-1
american _ |	-1
american accent	-1
among	-3
among _ people	-2
among the	-3
amser	-3
amser _ beth	-2
amser |	-2
amt	-4
amt _ mir	-4
amt hat	-4
an	3
an _ $	-3
an _ accent	-1
an _ acknowledgement	-2
an _ and	5
an _ email	4
an _ i'd	-1
an _ in	5
an _ is	-1
an _ letter	-3
an _ member	-2
an _ message	3
an _ no	-1
an _ of	-5
an _ officer	7
an _ on	-3
an _ plus	-6
an _ reply	-1
an _ request	1
an _ response	7
an _ the	-1
an _ to	3
an _ today	4
an _ trust	-1
an _ will	4
an _ with	-9
an _ within	-1
an _ yet	-1
an _ |	1
an account	11
an acknowledgement	-1
an address	5
an advert	-2
an adviser	14
an allotment	-2
an american	-1
an announcement	-1
an answer	13
an answerphone	-2
an appointment	11
an automated	3
an email	-9
an emergency	12
an empty	-4
an evaluation	-1
an eye	-1
an hour	-9
an interpreter	-3
an invitation	-4
an old	-2
an ordinary	-2
an |	-2
analyser	-1
analyser _ replaced	-1
analyser was	-1
analyst	-7
analyst _ on	-1
analyst _ south	-2
analyst is	-1
analyst |	-3
analytics	-3
analytics _ who's	-3
analytics team	-3
anand	-1
and	-4
and <@>	-5
and <n>	-10
and _ $	-1
and _ <@>	-2
and _ <n>	3
and _ a	-8
and _ also	-1
and _ always	-1
and _ am	5
and _ and	4
and _ answer	10
and _ any	-1
and _ app	-2
and _ are	-4
and _ article	-1
and _ ask	-3
and _ at	3
and _ attachments	-2
and _ audio	-1
and _ back	-9
and _ be	13
and _ been	-2
and _ being	1
and _ both	-1
and _ can	9
and _ can't	-5
and _ cannot	3
and _ carries	-1
and _ certainly	-3
and _ charedi	-1
and _ children	-2
and _ come	-2
and _ contract	-3
and _ control	-3
and _ costs	-1
and _ data	-6
and _ daughter	-1
and _ do	-5
and _ doctor	-2
and _ don't	-4
and _ else	3
and _ email	2
and _ forward	-4
and _ get	11
and _ had	-1
and _ hand	-1
and _ happens	-1
and _ happy	-3
and _ has	-2
and _ have	3
and _ having	-3
and _ head	-1
and _ heard	-1
and _ her	-1
and _ him	-1
and _ i	-5
and _ if	-2
and _ in	2
and _ inbox	3
and _ is	-2
and _ it	-3
and _ language	-1
and _ leaving	-3
and _ let	-1
and _ like	3
and _ list	-1
and _ longer	-2
and _ mail	-1
and _ mailbox	-3
and _ may	-2
and _ me	-5
and _ never	-1
and _ no	-7
and _ not	15
and _ nothing	-6
and _ number	8
and _ of	7
and _ off	-1
and _ on	-2
and _ one	2
and _ only	3
and _ our	-1
and _ out	-2
and _ partner	-1
and _ permission	-4
and _ person	-1
and _ pessaries	-1
and _ please	-4
and _ practice	-2
and _ real	-5
and _ reason	1
and _ reminder	-1
and _ reply	4
and _ respond	-3
and _ right	-7
and _ rings	-3
and _ robot	-2
and _ said	-7
and _ sandwich	-2
and _ say	-1
and _ see	5
and _ send	-3
and _ should	-7
and _ solely	-2
and _ some	-6
and _ staff	2
and _ still	-2
and _ stop	-1
and _ tends	-2
and _ that	-9
and _ the	-5
and _ their	-3
and _ them	-2
and _ there	-3
and _ these	-2
and _ through	-3
and _ to	-2
and _ told	-2
and _ transcribe	-3
and _ up	-1
and _ us	-2
and _ van	-3
and _ very	-5
and _ ward	-1
and _ welsh	-1
and _ whatever	-1
and _ who's	-1
and _ will	4
and _ working	5
and _ your	-5
and _ |	-5
and a	-8
and after	-3
and all	-2
and also	-3
and am	11
and an	4
and answer	1
and any	-4
and are	-10
and ask	-1
and august	-1
and back	13
and ban	-3
and black	-2
and call	1
and can	7
and can't	1
and cannot	9
and childcare	-1
and clear	-6
and congratulations	-2
and cried	-4
and deaf	-3
and delete	-2
and directory	-2
and do	-1
and don't	-4
and every	7
and expect	7
and for	-3
and from	-1
and get	-9
and give	2
and given	-1
and gone	-6
and had	-4
and hardly	-1
and has	-2
and he	-1
and health	2
and her	1
and his	-2
and hold	-1
and i	-5
and i'd	-4
and i'll	5
and i'm	-4
and in	-3
and inclusion	-1
and intended	-5
and invite	-1
and is	-5
and it	-9
and leave	1
and legal's	-2
and let	-6
and mail	4
and main	-1
and make	-2
and may	4
and most	-3
and my	1
and need	2
and never	-3
and no	-4
and nobody	-4
and nothing	-2
and notify	-4
and now	4
and of	-2
and off	7
and one	6
and only	3
and ordered	-2
and people	-3
and please	-3
and postcode	8
and privileged	-1
and put	-3
and return	1
and roll	-1
and say	-4
and see	-3
and send	-1
and sent	-8
and she	-1
and she's	-3
and so	-1
and someone	-7
and sound	-4
and still	-2
and take	-1
and tell	-2
and thank	5
and thanks	4
and that	-1
and the	-8
and then	-8
and they	-8
and this	1
and three	-3
and thursday	4
and thursdays	7
and to	3
and tom	-1
and treat	-3
and trying	-2
and tuesdays	-1
and understood	-5
and vaginal	-1
and we	2
and we're	-3
and what	-1
and when	-1
and who	-1
and will	15
and won't	11
and working	-3
and would	3
and yes	-1
and you	7
and you're	-7
and your	5
anda	14
anders	-5
anders _ jag	-5
anders |	-5
andrei	-4
android	-4
android $	-4
anexo	-1
anexo <n>	-1
anexo _ me	-1
anfona	-4
anfona _ sylwadau	-4
anfona i	-4
anfonwch	12
anfonwch _ ymholiad	12
angekommen	-2
angekommen _ ich	-2
angekommen |	-2
angielsku	-4
angielsku _ pacjenci	-4
angielsku i	-4
anliegen	5
anliegen _ bearbeitet	-6
anliegen wurde	-2
ann	-9
anneke	-3
anneke _ broken	-1
anneke who's	-1
announce	-2
announcement	-4
announcement _ |	-3
announcements	-4
announcements _ $	-1
announcements only	-1
announcements |	-2
annual	4
annual _ for	-3
annual _ from	-2
annual _ on	-3
annual _ until	-9
annual _ |	2
another	-4
another _ attached	-1
another _ please	-7
another _ |	-1
another day	-2
another few	-3
another one	-7
another wording	-1
answer	17
answer ?	-1
answer _ $	-4
answer _ <n>	9
answer _ i	1
answer _ message	16
answer _ ons	-5
answer _ question	-2
answer _ questions	-1
answer _ same	-1
answer _ the	7
answer _ three	-4
answer _ |	7
answer any	-1
answer emails	18
answer in	5
answer the	-5
answer this	14
answer today	4
answer took	-1
answer within	-2
answer your	-2
answer |	-4
answered	-3
answered _ in	-1
answered _ the	-4
answered in	1
answered me	-1
answered |	-4
answerphone _ they	-2
answerphone and	-2
answers	-2
answers _ i'd	-1
answers _ they	-3
answers when	-3
answers |	8
antes	-8
anthology	-3
anthology _ |	-3
anthology people	-3
antwort	-4
antwort _ noch	-4
antwort steht	-4
antworten	3
antworten _ bin	-2
antworten sie	6
antworten |	-2
any	-8
any _ <@>	1
any _ after	-1
any _ and	-3
any _ are	-2
any _ in	-3
any _ is	-4
any _ on	-3
any _ our	-1
any _ sense	-1
any _ way	-1
any _ your	-2
any _ |	-4
any action	-3
any attachments	-2
any inconvenience	12
any longer	-1
any meaningful	-1
any more	-4
any of	-5
any other	-1
any questions	-1
any time	-2
any which	-2
anybody	-4
anybody _ the	-4
anybody on	-4
anymore	-1
anyone	-7
anyone _ a	-1
anyone _ coming	-2
anyone _ managed	-1
anyone _ two	-1
anyone else	-1
anyone fancies	-2
anyone has	-1
anyone have	-3
anyone on	-1
anything	1
anything _ $	1
anything _ <@>	-1
anything _ <n>	-2
anything _ about	-3
anything _ applies	-2
anything _ call	10
anything _ can't	9
anything _ send	-2
anything _ than	-2
anything _ the	7
anything _ this	-2
anything _ |	2
anything about	3
anything beyond	-1
anything by	-3
anything else	-2
anything for	4
anything from	-1
anything further	-3
anything in	-2
anything that	9
anything to	1
anything urgent	5
anything which	-2
anything with	-3
anything |	-2
anyway	-4
anyway _ $	-2
anyway _ yes	-2
anyway so	-2
anyway |	-3
apologies _ do	-1
apologies _ it's	-1
apologies _ someone	-1
apologies and	-1
apologies for	2
apologies if	-1
apologies please	-1
apologised	-2
app	-2
app _ in	-2
app is	-2
apparently	-3
apparently _ the	-3
apparently from	-3
appear	-1
appears	2
application	8
application |	1
applications	-1
applied	-5
applied _ acknowledgement	-5
applied |	-5
applies	-2
applies _ all	-2
applies _ one	-2
applies to	-2
apply	-5
apply to	-1
applying	1
applying for	3
appointment	9
appointments	-3
apportée	3
apportée dans	3
approachable	-5
approachable _ he's	-5
approachable |	-5
appropriate _ gives	-1
appropriate which	-1
approval	2
approval $	-1
approval |	1
approve	-4
approve <n>	-6
approve _ $	-1
approved	8
approved _ my	-5
approved _ please	3
approved _ |	6
approved from	-5
approved senders	6
approved |	8
approving	-1
approving posts	-1
april	5
april _ is	-1
april and	-1
april |	10
aquell	-5
aquell _ no	-5
aquell dia	-5
ar	3
ar <n>	4
ar _ blynyddol	2
ar _ tan	-9
ar _ trên	-2
ar _ y	-5
ar _ |	-9
ar gwrs	-5
ar gyfer	-14
ar wyliau	-6
ar y	-1
arab	-2
arab _ a	-2
arab as	-2
arabic	1
arabic _ |	5
arabic speaking	2
arată	-6
arată _ |	-6
arată superb	-6
arayacağım	-6
arayacağım _ $	-6
arayacağım |	-6
arbeite	1
arbeitstag	7
arbeitstag |	7
arbetsdagar	2
arbetsdagar _ det	2
arbetsdagar |	2
archive	-2
archive _ be	-4
archive _ tom	-1
archive and	-1
archive will	-4
archive |	-3
are	1
are _ <n>	5
are _ a	6
are _ about	6
are _ and	2
are _ being	7
are _ by	-1
are _ for	1
are _ human	-2
are _ i'm	-4
are _ in	-2
are _ it	-5
are _ not	-2
are _ of	-2
are _ on	2
are _ person	16
are _ read	5
are _ real	-1
are _ spelling	-1
are _ the	-3
are _ until	-4
are _ waiting	-2
are _ wednesday	2
are _ workaround	-1
are _ |	-7
are a	12
are able	-5
are all	-3
are approved	8
are being	4
are closed	4
are confidential	-2
are enquiring	4
are good	-1
are in	-4
are monday	4
are new	-5
are no	4
are not	4
are on	4
are ratios	-2
are right	-1
are still	-2
are the	-2
are those	-2
are two	-1
are you	-2
are |	-3
area	4
areas	-1
areas _ it	-1
areas offer	-1
aren't	-7
aren't _ so	-2
aren't official	-2
around	3
around _ wednesday	-4
around _ week	-1
around all	-1
around until	-4
arrange	-2
arranged _ $	1
arranged |	1
arrive	-4
arrive _ <n>	-3
arrive _ in	-2
arrive at	-3
arrive twice	-2
arrived	7
arrived ?	-1
arrived _ first	-4
arrived _ it's	-1
arrived _ the	12
arrived and	2
arrived by	-1
arrived today	-4
arrives	-7
arrives _ <@>	-2
arrives from	-2
article _ i'd	-3
article _ me	-3
article _ written	-1
article isn't	-1
article reached	-3
article |	-4
artık	4
arwain	-3
arwain _ oedi	-3
arwain at	-3
as	-7
as _ <n>	1
as _ afternoon's	-1
as _ announcement	-1
as _ as	8
as _ can	4
as _ category	-2
as _ contact	-2
as _ director	-1
as _ facilitator	-1
as _ have	3
as _ if	-3
as _ is	4
as _ locum	-2
as _ mailbox	5
as _ member	-2
as _ on	-1
as _ part	-2
as _ problem	-2
as _ say	-7
as _ sub	-1
as _ subject	6
as _ that	3
as _ times	-1
as _ today	-2
as _ who	-2
as _ |	-9
as a	-7
as an	-2
as before	-4
as co	-1
as facilitator	-2
as four	-1
as i	7
as i'm	-4
as is	-2
as it	8
as of	7
as per	-10
as possible	4
as promised	-2
as someone	-2
as soon	9
as the	3
as they	-7
as usual	-2
as valid	-3
as we	1
as well	-6
asian	-4
asian <n>	-3
asian _ black	-3
asian _ we	-1
asian |	-1
aside	-4
ask	-10
ask _ a	-3
ask _ about	-1
ask _ and	-1
ask _ dates	-1
ask _ daughter	-2
ask _ error	-1
ask _ information	-4
ask _ office	-7
ask _ she	-5
ask _ she'd	-2
ask _ the	-4
ask _ this	-1
ask _ to	-2
ask _ |	3
ask comfort	-3
ask everyone	3
ask for	-3
ask her	-3
ask if	-6
ask me	-2
ask my	-2
ask priscilla	-3
ask that	-3
ask the	-8
ask us	-1
ask whether	-1
ask you	-2
asked	-6
asked _ $	-4
asked _ a	-1
asked _ access	-5
asked _ be	11
asked _ before	-3
asked _ directly	-1
asked _ got	-8
asked _ he	-1
asked _ of	-1
asked _ to	2
asked _ union	-2
asked for	-6
asked her	-3
asked me	-3
asked ten	-1
asked that	-1
asked the	-2
asked to	8
asked twice	-2
asked yours	-1
asked |	-10
asking	-5
asking _ it	-2
asking _ to	-1
asking for	-2
asking me	-2
asking why	-2
asks	-6
asks _ to	-4
asks you	-3
assigned	14
assigned to	14
assistant	5
associate	-2
associate _ university	-3
associate |	-3
assume	10
assume that	4
assumes	-3
assumes _ read	-3
assumes people	-3
asta	-5
asta _ fost	-5
asta a	-5
astray	-2
astray _ deleting	-1
astray before	-1
at	-2
at </>	-2
at <@>	9
at <n>	-20
at _ $	14
at _ <n>	4
at _ about	-5
at _ and	-11
at _ ask	-4
at _ conference	9
at _ day	-2
at _ desk	-2
at _ discretion	-2
at _ end	-2
at _ foot	-9
at _ from	-2
at _ front	-5
at _ funeral	10
at _ general	-4
at _ hospice	5
at _ if	-5
at _ in	9
at _ inbox	-7
at _ list	10
at _ mail	6
at _ means	-2
at _ meeting	1
at _ moment	10
at _ my	-5
at _ myself	-1
at _ neighbour's	-4
at _ on	-3
at _ or	1
at _ please	-5
at _ pm	-8
at _ point	-3
at _ proper	-3
at _ so	-2
at _ this	-1
at _ time	-1
at _ times	-2
at _ top	-1
at _ web	9
at _ weekend	-4
at _ with	-1
at _ |	1
at a	9
at an	-3
at any	-3
at anything	-3
at by	2
at easter	-2
at eight	-4
at email	2
at every	-2
at home	-2
at it	1
at least	-3
at lunch	-3
at manager's	-2
at me	-5
at my	-1
at night	-3
at noon	-6
at oedi	-3
at once	-6
at other	-2
at our	6
at present	5
at reception	-3
at seven	-2
at ten	-4
at that	-7
at the	4
at this	2
at two	-8
at weekends	12
at wharfe	-4
at work	1
ateb	7
ateb _ gymraeg	-3
ateb _ mi	-4
ateb gohebiaeth	-3
ateb ond	-4
atostogauju	3
atostogauju _ be	-5
atostogauju pradėkite	-5
att	-2
att _ <n>	-5
att _ fått	-6
att _ |	-6
att de	-6
att fråga	-5
att förstå	-6
attach	-2
attach _ paper	-2
attach the	-2
attached	-12
attached _ i'll	-1
attached _ i've	-4
attached _ kind	-4
attached _ she's	-1
attached _ table	-2
attached the	-2
attached |	-10
attachment	-4
attachment _ i'll	-2
attachment |	-2
attachments	-7
attachments _ confidential	-2
attachments are	-2
attention	-2
attention _ $	-5
attention |	-5
até <n>	6
até _ <n>	-12
até _ |	1
até dia	-12
atë	-5
atë _ jam	-5
atë ditë	-5
au <n>	-6
au _ août	-2
au _ |	-3
aubrey	-2
aubrey $	-2
auch	-8
auch _ <n>	-1
auch der	-1
audio	-1
audio _ is	-1
audio one	-1
audiologist	-1
audit	-7
auditor	-2
auditor _ |	-2
auditor sorry	-2
auf	5
auf _ abwesenheitsnotiz	-2
auf _ e	6
auf _ fortbildung	-5
auf _ und	9
auf diese	6
auf einer	-5
auf meine	-2
august	-8
august _ $	-1
august _ nothing	-1
august _ off	-1
august _ september	-3
august i'm	-1
august so	-3
august |	-1
augustus	-8
aus	-4
aus _ frage	-4
aus ich	-4
author	-5
author _ me	-1
author answered	-1
authors	2
auto _ claimed	-1
auto _ from	-2
auto _ is	-1
auto _ says	-7
auto acknowledgement	-1
auto reply	-3
auto response	4
automat	-1
automat _ un	-5
automat cu	-5
automated	18
automated _ from	2
automated _ |	5
automatic	-2
automatic _ from	-4
automatic _ |	6
automatic acknowledgement	-2
automatic replies	-6
automatic reply	1
automatic response	7
automatically	1
automatico	-5
automatico _ la	-5
automatico che	-5
automatique	-6
automatisch	2
automatiskt	-3
automatiskt _ med	-6
automatiskt svar	-6
automática	-7
automática _ um	-5
automática com	-5
automático	-2
automático _ decía	-6
automático que	-6
autoodpowiedź	-4
autoodpowiedź _ po	-4
autoodpowiedź jest	-4
autumn	4
autumn _ if	-2
autumn |	4
available	-3
available _ all	-2
available _ is	-1
available for	-2
available not	-1
average	-4
average <n>	-2
average _ days	-2
average _ with	-3
average handle	-3
avoid	-1
avoid _ simple	-1
avoid |	-1
avons	5
avons _ reçu	5
avons bien	5
awaiting	7
awaiting _ |	7
away	5
away _ $	-3
away _ <n>	-3
away _ apologies	-1
away _ august	-1
away _ do	-2
away _ it	-6
away _ january	-1
away _ monday	-11
away _ my	11
away _ please	-3
away _ the	5
away _ tuesday	3
away _ week	-6
away _ work	4
away _ your	-4
away _ |	-3
away at	9
away for	10
away from	23
away in	-1
away next	-6
away on	8
away so	-3
away then	-3
away till	-7
away until	-11
away with	-7
away |	-3
awkward	-2
ayaan	-6
ayaan _ jiraa	-6
ayaan ku	-6
ayuntamiento	-5
ayuntamiento _ recibo	-5
ayuntamiento acusó	-5
az	25
az _ |	25
aznap	-5
aznap _ leszek	-5
aznap szabadságon	-5
açınca	-3
açınca _ |	-3
açınca halloldu	-3
ağustos'a	-6
ağustos'a kadar	-6
aș	-3
aș _ o	-3
aș pune	-3
b _ mid	-1
b by	-1
b |	-3
baby	-1
baby _ mum's	-1
baby gets	-1
back	6
back <n>	37
back _ $	-14
back _ <n>	-5
back _ a	3
back _ all	-1
back _ annual	-3
back _ did	-3
back _ home	-4
back _ hope	-3
back _ leave	-2
back _ maternity	-3
back _ me	-1
back _ monday	3
back _ more	-2
back _ my	-5
back _ our	-2
back _ same	-3
back _ say	-2
back _ sick	-2
back _ sunburnt	-2
back _ that	-3
back _ the	3
back _ tuesday	2
back _ wednesday	10
back _ welcome	-1
back _ wishing	-2
back _ work	-7
back _ you	10
back _ your	1
back _ |	4
back at	-5
back could	-1
back for	-3
back from	-9
back in	3
back into	-4
back my	-3
back now	-2
back of	3
back on	8
back the	6
back to	7
back tomorrow	6
back until	-1
back up	-4
back weds	-3
back within	-7
back |	-6
background	-1
background _ african	-1
background is	-1
backlog	-3
backlog _ forgive	-3
backlog so	-3
bad	-2
badly	-2
badly _ bars	-2
badly the	-2
bag	-8
bag _ the	-4
bag is	-4
baixa	-4
baixa _ semana	-4
baixa a	-4
baja	11
ban	-8
ban <@>	-2
ban _ $	-3
ban _ <@>	-3
ban on	-3
bana	-11
bana _ sadece	-3
bana da	-3
band	-8
band <n>	-8
band _ a	-4
bangor	-5
bangor |	-5
bank	7
bank _ they	-1
bank _ |	-1
bank holiday	5
bank so	-1
banned	-4
baptiste	-5
baptiste $	-2
bar	-5
bar <@>	-4
bar _ $	-4
bar _ <n>	-2
bar at	-2
bara	-6
bara _ att	-6
bara _ |	-5
bara bekräftat	-6
bara ilska	-5
barbers	-2
barbers _ i'm	-2
barbers _ up	-2
barbers signed	-2
barbers |	-2
bare	-6
bare _ i	-6
bare gå	-6
barracks	-2
barracks _ $	-2
barracks |	-2
barred	-3
bars	-2
bars _ ratios	-2
bars are	-2
bartholomew	-5
bartholomew _ runs	-5
bartholomew he	-5
batch	-3
batch <n>	-3
bawb	-7
başlayın	-6
başlayın _ |	-6
başlayın lütfen	-6
başvurunuz	12
be	1
be _ $	-8
be _ <@>	-3
be _ ?	-2
be _ a	5
be _ about	-3
be _ again	3
be _ all	-4
be _ and	-7
be _ anything	-4
be _ at	4
be _ back	-1
be _ bus	-5
be _ but	1
be _ by	10
be _ emails	1
be _ facilitator	-1
be _ for	-3
be _ from	-1
be _ guest	-8
be _ holiday	-3
be _ i	-10
be _ if	-3
be _ in	14
be _ it	-1
be _ lead	-2
be _ member	-4
be _ of	5
be _ on	4
be _ one	-1
be _ our	-1
be _ please	4
be _ that	4
be _ the	-3
be _ through	18
be _ to	10
be _ tomorrow	-1
be _ touch	11
be _ until	-5
be _ up	4
be _ when	11
be _ which	-1
be _ why	-2
be _ with	8
be _ within	2
be _ working	-4
be _ you	10
be _ your	-2
be _ |	-10
be a	-2
be able	1
be added	9
be allowed	-4
be an	-1
be answered	8
be appropriate	-1
be arranged	1
be asked	-1
be asking	-2
be away	10
be back	22
be circulated	-4
be clear	-3
be closed	-7
be dealt	14
be delivered	13
be discarded	-1
be emailed	4
be enrolled	-2
be facilitator	-1
be forwarded	8
be found	2
be glad	-1
be grateful	-1
be guaranteed	-3
be handled	3
be happy	-1
be in	-1
be interested	-3
be kind	-2
be late	-6
be let	6
be looked	2
be looking	-1
be lovely	-3
be manęs	-5
be my	-8
be obliged	-2
be off	-2
be on	-8
be one	8
be opened	-3
be parking	-4
be picking	4
be pleased	-2
be privileged	-4
be privy	-5
be processed	-2
be published	1
be reached	15
be read	12
be reading	2
be returned	-1
be seen	3
be sent	5
be shut	2
be signed	-7
be slow	8
be striking	-2
be subject	-3
be taken	-2
be talked	-2
be tempted	-2
be the	-4
be there	-9
be told	1
be unlawful	-3
be unsubscribed	-3
be your	-4
be |	-4
beantworte	7
bear	10
bear _ me	4
bear _ us	8
bear with	10
bearbeitet	1
bearbeitet _ ja	-6
bearbeitet |	1
because	-2
because _ <n>	-4
because _ address	5
because _ had	-1
because _ has	-2
because _ is	-5
because _ letters	-1
because _ many	-4
because _ outgoing	-2
because _ service	-1
because _ the	4
because i	6
because it	-4
because of	2
because our	-2
because question	-4
because so	-4
because the	-6
because your	5
become	-3
bed	-6
bedankt _ je	6
bedankt _ uw	-5
been	5
been _ and	-3
been _ by	-5
been _ dar	-5
been _ doing	-2
been _ for	3
been _ gone	-6
been _ in	3
been _ it	-9
been _ on	6
been _ sick	-1
been _ so	-3
been _ the	7
been _ to	2
been _ with	4
been _ |	17
been a	-8
been acknowledged	-5
been and	-6
been assigned	14
been away	-1
been called	2
been checked	-10
been closed	8
been created	7
been delivered	3
been found	-4
been logged	3
been off	-1
been passed	7
been received	-3
been resolved	-3
been sat	-1
been told	-1
been trying	-2
been worth	-2
befinde	9
befinde mich	9
before	1
before _ $	3
before _ <n>	-3
before _ account	-3
before _ go	-3
before _ is	3
before _ it	-3
before _ please	5
before _ this	-3
before _ went	-4
before _ |	-5
before coffee	-2
before deleting	-3
before every	-2
before i	3
before it	4
before june	-5
before printing	-3
before she	-4
before that	1
before the	2
before then	4
before they	-1
before we	3
before your	7
before |	8
beforehand	-1
beforehand |	-1
begin	-2
beginning	-1
begins	7
behalf	3
behalf _ anneke	-1
behalf of	-2
behind	-3
behind _ paywall	-1
behind a	-1
bei	-3
bei _ eingegangen	7
bei _ niemand	-5
bei _ |	7
bei ihnen	7
bei uns	-5
being	4
being _ as	5
being _ by	2
being _ until	8
being _ |	4
being closed	1
being contacted	-3
being held	8
being monitored	3
being read	2
being |	-2
bekräftat	-6
bekräftat _ de	-6
bekräftat att	-6
bel	-1
bel _ weer	-6
bel maandag	-6
belediye	-6
belediye _ dilekçeyi	-6
belediye sadece	-6
bell	-6
bellach	8
bellingham	-2
bellingham $	-2
bellissima	-4
bellissima _ $	-4
bellissima |	-4
belong	-2
belong |	-2
belongs	-1
belongs _ the	-2
belongs in	-2
belongs to	3
belongs with	-3
below <n>	-5
below _ $	-1
below _ round	-5
below |	-1
ben	1
ben _ op	-8
ben _ week	-4
ben _ weer	2
ben gewoon	-5
ben ik	6
ben met	6
ben volgende	-4
bence	-4
bence _ böbrek	-4
bence yanlış	-4
benefits	-2
benefits _ was	-2
benefits there	-2
bengali	-1
bent	7
bent |	7
bereavement	6
berenice	-5
bericht	19
bericht _ de	-5
bericht mevrouw	-5
bericht |	3
bernadette	1
bernadette _ $	1
beryl	-2
best	-8
best _ $	6
best _ verity	-1
best _ was	-5
best _ |	-7
best regards	-6
best thing	-6
best wishes	-2
best |	-1
beste	-4
bestätigen	6
bestätigen _ sie	6
bestätigen dass	6
bestätigt	-4
bestätigt _ eine	-4
bestätigt |	-4
betaald	-5
betaald _ maar	-5
betaald wordt	-5
beth	3
beth _ ddydd	-2
beth am	-2
better	-7
better _ i	-1
better _ than	-4
better speaker	-3
better than	-1
between	-1
between <n>	-3
between _ and	-3
bevestigd	-6
bevestigd _ ik	-6
bevestigd |	-6
beyond	-3
beyond _ standard	-1
beyond the	-1
bez	-4
bez _ |	-4
bez skutku	-4
beze	-10
beze _ |	-10
beze mnie	-7
beze mě	-5
bien	-4
bien _ $	-4
bien _ <n>	-2
bien _ l'article	-3
bien _ merci	-8
bien _ votre	5
bien el	-2
bien reçu	-4
bien |	-4
big	-5
big _ ask	-2
big _ |	-5
big attachment	-2
big file	-2
bij	-2
bij fenna	-6
bilaaba	-6
bilaaba _ $	-6
bilaaba |	-6
bilgi	4
bilingual	-2
bill	-2
bill _ |	-2
bill noted	-2
bimpe	-3
bimpe $	-3
bin	-6
bin <n>	-3
bin _ <n>	-10
bin _ and	-1
bin _ die	-5
bin _ freitag	-5
bin _ heute	-2
bin _ leider	-1
bin _ morgen	-2
bin bis	-7
bin ich	-4
bin it	-1
bin seit	-2
bin |	1
bind	-1
bind _ but	-1
bind you	-1
binnen	6
binnen _ je	-5
binnen _ werkdagen	3
binnen dank	-5
biochemistry	-1
biochemistry _ relieved	-1
biochemistry was	-1
bir	3
bir _ geldi	-3
bir yanıt	-3
birth	-2
birth _ where	-1
birth notification	-1
birthday	-5
birthday _ i'm	-5
birthday |	-5
bis	-7
bis <n>	-4
bis _ auf	-5
bis freitag	-5
biscuits	-3
biscuits _ $	-1
biscuits _ nadia	-3
biscuits |	-3
bishop	4
bisi	-4
bisi _ |	-4
bisi okonjo	-4
bit	-5
bit _ a	-3
bit _ surnames	-4
bit of	-3
bit on	-4
bitte	4
bitte _ sie	9
black	1
black <n>	-3
black _ <n>	-2
black _ small	-3
black _ |	-2
black staff	-2
bleep	10
bleep <n>	10
bleep _ $	9
bless	-6
bless _ $	-7
bless _ |	-1
bless him	-1
bless |	-7
blessing	-4
blessing _ $	-4
blir	9
block	-4
block <@>	-2
block _ <@>	-2
block _ for	-1
block on	-2
blocked	-1
bloggs	-2
bloggs <@>	-1
bloke	-3
blood	-3
blood _ checks	-1
blood _ cuffs	-2
blood _ |	-5
blood pressure	-3
blood tests	-1
blynyddol	2
blynyddol _ ddydd	2
blynyddol tan	2
bo	-8
board	-6
board _ it	-2
board _ on	-2
board _ one	-1
board it's	-1
board sent	-2
board workshop	-2
board |	-3
bod	-4
bod _ cael	-4
bod wedi	-4
bonjour	5
bonjour _ pardon	-3
bonjour _ suis	11
bonjour hélène	-3
bonjour je	11
bonne	-10
bonne _ à	-6
bonne réunion	-6
book	7
booked	-3
booked _ and	-1
booked _ i	-3
booked late	-1
booked |	-3
booking	7
booking _ <n>	-2
booking _ |	3
booking centre	-2
bookings	16
booklets	-4
booklets _ and	-4
booklets safe	-4
books	-2
books |	-2
borough	3
bort	-5
bort _ väcker	-5
bort den	-5
boss	-4
bost	3
bost _ |	-5
bost catrin	-5
bot	9
both	-10
both _ $	-3
both _ and	-4
both _ right	-1
both _ the	-2
both _ |	-1
both are	-4
both of	-2
both |	-4
bottom	5
bounced	-11
bounced _ $	-4
bounced |	-4
bouncing	-1
box	-1
box _ no	-1
box makes	-1
boxes	-5
boxes _ my	-4
boxes with	-4
break	11
break _ fast	-1
break the	-1
breakfast	-2
breakfast |	-2
brendan	-1
brendan _ $	-1
brendan achterberg	-1
breve	2
breve _ no	-6
breve è	-6
brevet	-6
brevet _ jag	-6
brevet |	-6
brevity	-4
brevity _ my	-4
brevity |	-4
brief	-1
brief _ about	-1
brief i'm	-1
brilliant	-2
brilliant _ when	-1
brilliant |	-2
bring	-9
bring _ to	-2
bring _ |	-3
bring samosas	-3
bring the	-7
british	2
broadband	-3
broken	-4
broken _ wrist	-1
broken her	-1
bron	-3
bron $	-3
broşürler	-5
broşürler _ ulaştı	-5
broşürler elime	-5
bryd	5
brys	2
brys _ â	2
brys cysylltwch	2
brådskande	7
brådskande ärenden	7
bu	14
budget	-4
budget _ to	-2
budget runs	-2
buenas	-8
buenas tardes	-8
building	-5
building _ i'll	-2
building but	-2
built	-3
bundle	-4
bune	-5
bune _ $	-5
bune |	-5
bună	-7
bună _ gp	-3
bună _ |	-5
bună dar	-3
bureau	15
bus	-7
bus _ |	-5
bus and	2
bus strike	-5
business	8
business _ the	2
busy	-2
busy _ <n>	-2
busy for	-2
but	-16
but <n>	-1
but _ a	-3
but _ about	-1
but _ answer	-1
but _ author	-1
but _ be	-3
but _ before	-6
but _ can	1
but _ could	-4
but _ courteous	-1
but _ has	-2
but _ in	-1
but _ is	-5
but _ of	-1
but _ office	-3
but _ on	-2
but _ one	-1
but _ pass	-2
but _ put	-1
but _ registered	-3
but _ send	-6
but _ sentence	-1
but _ to	-1
but _ were	-4
but _ |	-4
but dom	-1
but had	-3
but here	-5
but i	-3
but i'll	-3
but it's	-1
but my	-4
but no	-1
but not	-7
but nothing	-1
but nuala	-1
but only	-1
but please	-2
but she's	-2
but still	2
but the	-3
but two	-1
but will	-5
but you	-5
button	11
bwcio	-5
bwcio _ i	-5
bwcio lle	-5
by	-6
by <@>	-3
by <n>	-5
by _ $	-1
by _ <n>	-11
by _ ?	-1
by _ and	-1
by _ are	2
by _ community	-2
by _ december	-5
by _ employee	-2
by _ end	-1
by _ group	-4
by _ if	-4
by _ in	6
by _ line	1
by _ message	-1
by _ november	-1
by _ nurse	-10
by _ of	-4
by _ one	-3
by _ please	-1
by _ support	6
by _ text	-3
by _ to	-8
by _ way	-4
by _ |	-4
by accident	-2
by email	4
by ethnic	-4
by free	-1
by friday	-9
by guarantee	-2
by language	-1
by mail	-2
by mid	-1
by mistake	-3
by only	-3
by our	3
by phone	-5
by replying	-4
by return	-2
by text	-1
by themselves	-3
by us	-2
bydd	4
bydd _ yno	-5
bydd heledd	-5
byddaf	11
byddaf yn	11
byddwn	-1
byddwn _ ateb	-3
byddwn yn	-3
bye	-3
byst	-3
böbrek	-4
böbrek _ |	-4
böbrek demeli	-4
büro	1
büro _ ihre	6
büro _ |	-5
büro bin	-5
büro |	6
będzie	-7
będzie _ <n>	-7
będzie wracam	-7
bắt	-6
bắt _ nhé	-6
bắt đầu	-6
c	4
c <n>	6
c _ $	4
c |	1
cadarnhau	-4
cadarnhau _ bod	-4
cadarnhau eu	-4
cael	7
cael _ llythyr	-4
cael ei	8
cael y	-4
cais	11
cake	-7
cake _ $	-4
cake |	-5
calendar	3
call	9
call <n>	7
call _ $	7
call _ conversation	-1
call _ important	-2
call _ next	-1
call _ on	7
call _ the	-1
call _ this	-1
call _ what	-3
call _ |	5
call for	-4
call in	1
call is	-7
call it	-3
call me	-3
call on	-1
call registrar	6
call the	7
call this	-4
call you	-3
called	-6
called _ jury	-1
called _ mediators	-1
called for	-1
called roma	-1
calling _ now	-3
calling you	-3
came	-9
came _ <n>	-5
came _ all	-2
came _ in	-2
came _ morning	-2
came at	-5
came out	-2
came this	-2
came through	-2
came |	-2
can	1
can _ $	7
can _ <@>	5
can _ <n>	-1
can _ add	-1
can _ arranged	1
can _ at	3
can _ be	-1
can _ check	-1
can _ clear	-2
can _ found	4
can _ friday	-3
can _ get	-1
can _ go	-1
can _ him	-4
can _ in	-3
can _ me	-6
can _ my	3
can _ on	-1
can _ progress	7
can _ reached	15
can _ shut	-4
can _ stop	-2
can _ straight	-2
can _ that	-2
can _ the	-1
can _ this	-6
can _ to	3
can _ wait	-2
can _ weeks	-3
can _ with	2
can _ |	-9
can and	-3
can ask	-2
can be	13
can carry	-1
can chase	-1
can cover	-3
can delroy	-1
can do	-2
can follow	7
can go	-2
can help	7
can i	-1
can it	-2
can now	-3
can post	-1
can promise	-1
can put	-4
can reach	3
can send	-5
can sign	-3
can stay	-2
can still	3
can take	-2
can tell	5
can this	-2
can turn	-3
can u	-1
can you	-2
can |	7
can't	2
can't _ but	-2
can't _ friday	-2
can't _ into	4
can't _ it	-2
can't _ ring	-2
can't _ them	-4
can't _ this	8
can't _ travel	-7
can't _ with	-1
can't be	-3
can't come	-2
can't do	8
can't get	-3
can't help	-2
can't look	5
can't paste	-1
can't pay	-7
can't reach	-4
can't read	2
can't sorry	-3
can't wait	7
cancel	3
cancel _ posting	8
cancel the	-4
cancel this	8
cancelled	-2
candidatura	13
cannot	8
cannot _ emails	12
cannot _ guaranteed	-3
cannot _ it	-4
cannot answer	8
cantonese	-4
cap	-2
captcha	3
captcha _ only	-1
captcha is	-1
car	-4
car _ |	-3
car park	-3
car parking	-2
cara	-3
cara _ scusa	-3
cara donatella	-3
card	-4
card _ $	-4
card |	-4
cardiff	-5
cardiff ?	-2
cardiff _ $	-2
cardiff _ i	-4
cardiff |	-4
cards	-6
cards _ kurmanji	-3
cards |	-7
care	1
care _ $	-2
care _ english	-1
care _ this	-1
care in	-1
care |	-2
career _ |	-3
career break	3
careful	-2
careful _ vouchers	-2
careful with	-2
carers	6
carers _ |	-3
carers won't	-3
caribbean	-3
caribbean _ club	-2
caribbean _ south	-1
caribbean _ three	-2
caribbean lunch	-2
caribbean or	-1
caribbean shops	-2
carico	-4
carico _ tre	-5
carico |	-4
caring	-1
caring for	-4
carmen	-3
carol	-1
carries	-1
carries _ clinical	-1
carries the	-1
carry	-2
carry _ from	-1
carry _ |	5
carry on	-1
carry over	-1
carrying	-1
case	5
case _ been	6
case _ year	-2
case has	6
case last	-2
case number	7
case |	5
casella	7
casella _ è	7
casella non	7
caso	7
caso _ urgência	2
caso de	2
castellane	-3
castellane _ away	-3
castellane is	-3
catching	-5
catching _ |	-5
catching that	-5
categories	5
category	-3
category _ <n>	-3
category _ i've	-1
category _ on	-2
category _ recorded	-2
category list	-2
category we've	-2
category |	-3
catrin	-5
catrin _ rydym	-5
catrin |	-5
caught	4
cause	-3
cause |	-3
caused	-4
caused _ trouble	-4
caused us	-4
ce	-5
ce message	4
cease	-2
celebrating	9
cell	-1
census	-5
census _ <n>	-2
census _ populations	-2
census day	-2
census in	-2
centre	-1
centre <n>	-2
centre _ |	-2
centre |	-2
cererea	-3
cererea _ sun	-6
cererea |	-6
certainly	-3
certainly _ a	-3
certainly have	-3
certificate	-1
certificate _ a	-1
certificate is	-1
certo	-3
certo _ vengo	-3
certo che	-3
cerys	-1
cerys _ so	-1
cerys i'm	-1
cette	2
cette _ n'est	4
cette _ tardive	-3
cette opération	4
cette réponse	-3
cevap	2
chair	5
chair of	3
chairing	-2
chairs	-3
change _ coming	-2
change _ name	-1
change _ september	-1
change _ |	3
change isn't	-2
change my	-2
change theirs	-4
change until	-1
change your	2
changed	-4
changed _ address	-4
changed _ to	-1
changed your	-4
changed |	2
changes	4
changes _ this	-2
changes on	-2
changes |	5
chaplain	-9
chaplain _ $	-12
chaplain _ check	-1
chaplain to	-1
chaplaincy	1
characters _ many	-3
characters |	-3
charedi	-1
charedi _ charity	-1
charedi not	-1
charge	-1
charge _ the	-3
charge of	-5
charity	-1
charity _ can't	-1
charity _ supports	-1
charity _ survey	-1
charity _ |	-2
charity and	-1
charity has	5
charity health	-1
charity no	-2
charity that	-1
chart	-2
chart _ more	-2
chart or	-2
chase	-1
chase _ best	-1
chase _ school	-1
chase when	-1
chase |	-1
chat	-9
che	-6
che _ richiesta	-5
che _ |	-3
che la	-5
che vengo	-3
check	8
check _ draft	-1
check _ it	-1
check _ junk	-4
check _ posts	-1
check _ we	-1
check that	-1
check the	3
check your	-6
check |	12
checked	5
checked _ only	-3
checked by	-10
checked |	10
checker	-2
checker _ age	-2
checker reading	-2
checking	-1
checks in	-2
cheers	-3
cheers _ $	-3
chest	-1
chest _ on	-2
chest pain	-1
cheung	-3
cheung _ research	-3
cheung |	-3
chi	-4
chi _ gyfer	-5
chi ar	-5
chi |	6
chiar	1
chiar _ de	-3
chiar medic	-3
chidi	-1
chidi $	-1
chief	-1
chief _ and	-1
chief executive	-1
chiffre	-5
chiffre _ <n>	-5
chiffre de	-5
child	4
child health	1
childcare	-2
childcare _ it's	-1
childcare |	-1
children _ $	-2
children |	-2
children's	-3
children's services	-3
chinese	-3
choose	-5
choose _ password	-5
choose a	-5
christmas	1
christmas _ and	4
chuck	-2
churches	-1
churches _ nobody	-1
churches |	-1
ci	-11
ciao	-5
cifrele	-5
cifrele _ bune	-5
cifrele sunt	-5
circulated	-4
cisza	-5
cisza _ mija	-5
cisza |	-5
civil	-4
ciągu	6
ciągu <n>	6
ciągu _ dni	6
claimed	-1
claimed _ was	-1
claimed she	-1
claims	10
clare	-4
clarke	3
clarke |	3
clash	-3
clear	-7
clear _ $	-6
clear _ emergencies	-2
clear _ inbox	-1
clear about	-2
clear the	-1
clear |	-6
clic	7
click	6
click _ link	1
click on	-6
click the	6
clinic	-14
clinic _ faisal	-5
clinic |	-6
clinical	8
clinical _ ?	-1
clinical _ |	6
clinical questions	5
clinical responsibility	-1
cliquez	6
cliquez _ le	6
cliquez sur	6
cllr	3
close	2
closed	2
closed _ friday	-1
closed _ monday	2
closed _ the	2
closed _ ticket	-8
closed for	12
closed in	-5
closed my	-6
closed on	1
closed the	-4
closed until	3
closed |	-1
closes	-5
closes _ <n>	-4
closes on	-3
closing	-3
closing _ <n>	-7
closing date	-4
club	-7
club _ i'm	-2
club |	-2
co	1
co _ |	-3
co facilitator	-1
co operation	-3
coach	-4
code	2
code _ $	-2
code _ is	-3
code _ roll	-1
code and	-1
code on	-4
code z	-3
code |	4
coffee	-2
coffee _ $	-2
coffee |	-2
col	-3
col |	-3
coleg	-3
colega	6
colin	-2
collaboration	-2
collaboration _ directory	-2
collaboration and	-2
colleague	-1
colleague _ a	-2
colleague _ i	-1
colleague _ on	-2
colleague _ the	-3
colleague in	-3
colleague is	-2
colleague uses	-2
colleague |	-1
colleagues	-3
collega	17
college	-3
college _ podiatry	-3
college of	-3
collègue	8
colm	-1
columns	-5
com	4
com _ número	2
com o	3
com um	-5
combine	-7
come	-10
come _ ill	-2
come _ london	-2
come _ please	-2
come _ see	-2
come _ to	3
come _ |	-4
come along	-3
come and	-5
come back	-1
come but	-2
come from	-2
come in	-3
come to	-2
comenceu	-5
comenceu _ mi	-5
comenceu sense	-5
comes	5
comes _ <@>	-3
comes _ one	-2
comes back	4
comfort	-3
comfort _ is	-3
comfort she	-3
coming	-11
coming _ talk	-2
coming _ year	-2
coming this	-2
coming to	-3
comment	-1
comment _ $	3
comment |	3
commentaar	-4
commentaar _ pas	-4
commentaar komt	-4
comments	-4
comments _ monday	-8
comments _ |	-4
comments attached	-2
comments everybody	-3
comments on	-5
commissioner	-7
commissioning	-1
committee	2
committee _ and	-1
committee again	-1
comms	-1
communications	2
community	-1
community $	-2
community _ ask	-3
community _ i	-4
community _ |	-2
community data	-3
community health	6
community midwife	-3
community midwives	13
community pharmacist	-2
community |	-5
company	-5
company _ by	-2
company limited	-2
company |	-5
complain	-5
complain _ $	-2
complain _ the	-4
complain to	-4
complain |	-2
complained	-1
complained _ have	-1
complained and	-1
complaining	-1
complaining _ my	-1
complaining about	-1
complaint	6
complaint _ write	6
complaint we'll	6
complaints	1
complaints _ it	-5
complaints _ say	-1
complaints about	-5
complaints and	7
complaints regulations	-1
complete	-3
compte	-10
computer	-5
computer _ |	-3
computer tonight	-3
computer |	-3
comune	-7
comune _ solo	-7
comune ha	-7
con	2
con _ mensaje	-6
con un	-10
concediu _ e	-5
concediu _ vine	-6
concediu dar	-6
concediu de	6
concediu nu	-5
concern	-1
concerning	-5
concerning _ |	-4
concerns	9
concerns _ the	3
concerns a	2
conference	-1
conference _ on	1
conference _ the	-1
conference but	-1
confermato	-7
confermato _ ricezione	-7
confermato la	-7
confidential	-3
confidential _ intended	-5
confidential _ privileged	-1
confidential _ |	-2
confidential and	-4
confidential information	-2
confidentiality	-3
confidentiality _ this	-3
confidentiality of	-3
confirm	11
confirm _ i	-3
confirm _ yes	-9
confirm _ you	9
confirm _ your	4
confirm by	-4
confirm it	12
confirm reply	-9
confirm that	14
confirm your	-2
confirm |	-3
confirmar	8
confirmar _ usted	4
confirmar que	8
confirmat	-6
confirmat _ că	-6
confirmat doar	-6
confirmation	7
confirmed	-3
confirmed _ i'm	-3
confirmed _ our	-5
confirmed _ see	-8
confirmed _ two	-7
confirmed by	7
confirmed for	-7
confirmed with	-5
confirmed |	-3
confirms	1
conflict	-2
conflict _ interest	-2
conflict of	-2
confuses	-1
congratulations	-6
congratulations _ ines	-1
congratulations _ the	-1
congratulations _ |	-4
congratulations meg	-4
congratulations on	-1
congratulations |	-1
congress	-1
congress in	-1
congé	-7
congé _ <n>	-12
congé _ bonne	-6
congé |	3
connection	4
connectivity	8
conscience	-2
consent	-2
consent _ like	-1
consent sounds	-1
consent |	-1
consented	-4
consider	-6
consider _ environment	-3
consider the	-3
considered	-3
considered _ the	-2
considered |	-4
constituency	5
consultant _ the	1
consultation	4
consulte	7
contact	19
contact <@>	7
contact _ about	-5
contact _ for	5
contact _ health	4
contact _ in	6
contact _ on	5
contact _ programme	11
contact _ sender	-4
contact _ she's	-2
contact _ the	-2
contact _ |	4
contact dolly	-5
contact the	5
contact us	9
contact while	-2
contact you	14
contacte	6
contacted	-3
contacted _ $	-3
contacted |	-3
contacting	1
contacting _ surgery	-8
contacting _ |	10
contacting me	7
contacting the	-2
contacto	7
contacts	5
contain	-2
contain _ information	-2
contain confidential	-2
contained	-3
contained _ this	-3
contained in	-3
contem	-5
contem _ depois	-5
contem me	-5
content	-2
contents	-3
contents _ do	-1
contents _ to	-2
contents to	-1
contents |	-2
contestaron	-6
contestaron _ un	-6
contestaron con	-6
continue	-1
contract	-3
contract _ friday	2
contract _ will	-5
contract _ |	-2
contract manager	-2
contract team	-5
contract with	-2
contracts	-1
contributions	-1
conversation	-6
conversation $	-1
conversation <n>	3
conversation _ $	-2
conversation _ be	-3
conversation _ this	-2
conversation _ |	-2
conversation from	-2
conversation |	-3
conversations	-1
cope	-5
copies	-7
copy	-5
copy _ $	-7
copy _ distribute	-3
copy _ the	-1
copy _ though	-1
copy even	-1
copy in	-4
copy or	-3
copy |	-7
cork	-3
cork _ my	-3
cork for	-3
corre	-5
corre _ |	-5
corre prisa	-5
corrected	-7
corrected _ the	-7
corrected in	-7
corrections	-2
corrections _ was	-1
corrections i	-1
correio	7
correo	11
correo |	5
correspondence _ be	-1
correspondence _ the	1
correspondence _ welsh	-3
correspondence in	1
correspondence |	-3
corresponding	3
cos	-1
cost	-3
cost _ at	-3
cost question	-3
costs	-2
costs _ i'd	-2
costs _ |	-1
costs nothing	-1
costs |	-2
could	-9
could _ <n>	-4
could _ be	-4
could _ do	-1
could _ put	-1
could _ swap	-3
could _ tell	-2
could do	-6
could not	-3
could someone	-3
could we	-1
could you	-3
couldn't	-1
couldn't _ past	-1
couldn't get	-1
council _ |	1
council's	10
councillor	1
counsellor	-2
count	-11
count _ <n>	-5
count _ do	-1
count _ in	-7
count me	-6
count on	-5
count payments	-1
counted	-4
counts	-5
counts _ $	-3
counts _ valid	-3
counts as	-3
counts |	-3
couple	-3
couple _ months	-3
couple of	-3
courriel	8
course	-4
course _ thank	-5
course _ that's	-2
course _ two	-5
course tahira	-2
course |	-5
court	9
court _ |	-1
court summons	-1
courteous	-1
courteous _ in	-1
courteous |	-1
cousin	-4
cousin _ help	-3
cousin _ the	-1
cousin can	-3
cousin |	-1
cover	2
cover _ |	-3
cover friday	-3
covered	4
covered by	4
covering	5
covering _ at	-4
covering interpreting	-4
covers	-8
covers _ visiting	-1
covers folks	-1
cqc	-2
cqc _ in	-2
cqc are	-2
created	7
created _ your	7
credit	-6
credit _ afro	-2
credit _ team	-5
credit the	-6
crete	-3
crete _ deaf	-3
crete and	-3
crew	8
cried	-4
cried _ i	-2
cried |	-4
crisis	5
crisis _ data	-1
crisis pathway	-1
croesawu	-3
croesawu _ yn	-3
croesawu gohebiaeth	-3
crois	-4
crois _ la	-4
crois que	-4
cross	2
cross _ off	-3
croydon	-8
croydon |	-3
cu	-1
cu _ <n>	6
cu _ număr	-5
cu _ parte	-5
cu _ |	2
cu numărul	6
cu prima	-5
cu un	-5
cuffs	-2
cuma	-2
cuma _ perşembe	-2
cuma çalışmıyorum	-2
current	2
current _ time	4
currently	16
currently _ and	-1
currently _ annual	15
currently _ of	2
currently on	17
currently out	2
customer	9
customer _ |	4
cut	3
cut _ $	-5
cut off	10
cut |	-5
cwestiwn	-4
cwestiwn _ |	-4
cwestiwn da	-4
cyn	6
cyngor	-4
cyngor _ mi	-4
cyngor |	-4
cyrraedd	-5
cyrraedd _ dwi	-2
cyrraedd _ |	-4
cyrraedd diolch	-4
cyrraedd |	-2
cysylltwch	2
cysylltwch _ non	2
cysylltwch â	2
cześć	-3
cześć _ dzięki	-3
cześć małgosiu	-3
czwartek	5
czwartek _ mogę	-2
czwartek nie	-2
czy	3
câmara	4
câmara _ acusou	-7
câmara só	-7
când	-5
când _ întorci	-5
când te	-5
cümle	-4
cümle _ yanlış	-4
cümle bence	-4
că	-7
că _ primit	-6
că _ în	-5
că a	-10
că ești	-5
cứ	-6
cứ _ đầu	-6
cứ bắt	-6
d	-1
d |	-1
d'accord	-5
d'accord _ le	-5
d'accord sur	-5
d'ici	-3
d'ici _ |	-3
d'ici vendredi	-3
da	-7
da _ $	4
da _ does	-4
da _ ich	-1
da _ jeg	-3
da _ otomatik	-3
da _ was	-2
da _ |	-1
da bin	-1
da danke	-5
da er	-3
da sadece	-3
da |	-2
daarna	7
daarna _ meer	-6
daarna niets	-6
dad	-2
dad _ good	-2
dad a	-2
daflen	-4
daflen _ cyrraedd	-4
daflen wedi	-4
daft	-2
daft _ a	-2
daft |	-2
dag	-11
dag _ $	-6
dag _ er	-6
dag jeg	-6
dag |	-6
daily	-5
daily _ <n>	-4
dal	20
dal <n>	14
dan	-3
dan _ ik	-3
dan ben	-3
danach	-2
danach _ wir	-5
danach können	-5
dank	-1
dank _ ihre	3
dank _ ik	-4
dank _ wel	-5
dank für	3
dank je	-5
dank |	-4
danke	-9
danke _ frage	-5
danke _ fragebogen	-2
danke _ ich	-6
danke der	-2
danke |	-9
dans	-1
dans _ train	-4
dans le	-4
danuta	-1
danuta _ this	-1
danuta |	-1
dar	-11
dar <n>	-2
dar _ and	-5
dar _ mihai	-6
dar _ nu	-3
dar _ sunt	-5
dar cifrele	-5
dar gp	-3
dar vine	-6
dare	-4
dare _ at	-4
dare look	-4
dark	-2
dark skin	-2
darker	-4
darker skin	-4
darllen	5
das	4
das _ hat	-4
das amt	-4
das sekretariat	12
dashboard	-1
dashboard |	-1
dass	6
dass sie	6
dat	1
dat _ tolk	-5
dat de	-5
dat u	7
data	-7
data _ i	-4
data _ lankan	-1
data _ priscilla	-3
data _ than	-1
data _ to	2
data access	3
data ask	-3
data better	-1
data sri	-1
data that	-4
data |	-1
database	-6
database of	-6
date	-1
date <n>	-7
date _ read	-3
date _ |	4
date order	4
date thieves	-3
date |	4
dated	-4
dates	-5
dates _ avoid	-1
dates to	-1
daughter	-3
daughter _ $	-2
daughter |	-2
day	2
day $	-1
day <n>	-8
day _ $	-5
day _ <n>	1
day _ a	9
day _ for	6
day _ friday	4
day _ i	-4
day _ it	-2
day _ now	-8
day _ of	-2
day _ only	-2
day _ ring	7
day _ sandhya	-2
day _ the	-1
day _ unless	-2
day _ |	-2
day always	-3
day and	7
day at	10
day but	-4
day friday	-1
day in	-1
day is	-3
day of	-3
day on	-4
day one	-1
day please	3
day populations	-2
day text	-3
day when	-1
day |	1
days	8
days _ $	8
days _ <n>	-3
days _ about	-5
days _ black	-2
days _ email	-5
days _ i'd	-5
days _ i'll	-6
days _ if	5
days _ it's	-8
days _ manager's	-2
days _ monday	4
days _ not	-3
days _ on	-8
days _ please	-4
days _ receipt	7
days _ shout	-1
days _ the	-1
days _ this	4
days _ we	5
days _ |	7
days and	-3
days are	5
days asian	-3
days at	-2
days because	-1
days before	13
days for	1
days i	5
days is	-6
days no	-5
days of	10
days on	-2
days so	-3
days they're	-3
days to	2
days your	4
days |	9
dbs	6
dbs _ |	6
dda	-3
dda |	-2
ddarllena	-2
ddarllena _ nhw	-2
ddarllena i	-2
ddesg	1
ddim	-1
ddim _ ddydd	-5
ddim _ gwener	-2
ddim _ ond	-4
ddim ateb	-4
ddim dod	-5
ddim dydd	-2
ddim yn	10
ddydd _ dwi	-5
ddydd _ yng	-2
ddydd _ |	1
ddydd mawrth	-2
de	10
de <n>	3
de _ $	-3
de _ <n>	4
de _ a	3
de _ até	-12
de _ aș	-3
de _ betaald	-5
de _ bevestigd	-6
de _ brevet	-6
de _ cu	-5
de _ de	8
de _ e	-5
de _ en	-7
de _ erna	-4
de _ hasta	-4
de _ heeft	-6
de _ lună	-5
de _ me	-5
de _ médica	7
de _ no	-5
de _ pas	3
de _ y	-6
de _ |	14
de _ é	3
de acord	-5
de baixa	-4
de baja	11
de familie	-3
de fått	-6
de férias	-10
de gemeente	-1
de janeiro	8
de la	-9
de nada	-5
de ne	3
de o	-2
de ontvangst	-6
de protocolo	-5
de resposta	3
de réception	-3
de segunda	-5
de septiembre	6
de tolk	-5
de trabalho	9
de urgência	2
de vacaciones	-5
de vacances	-5
de vries	-3
de week	-4
de wit	-5
de înregistrare	-5
dead	-4
dead _ moved	-4
dead she	-4
dead so	-1
deadline	-7
deadline _ the	-2
deadline extended	-1
deadline for	-12
deadline |	8
deaf	-3
deaf _ all	-3
deaf to	-3
deal	5
deal _ anyone	-1
deal for	-1
deal with	7
dealt	14
dealt with	14
dear	-9
dear _ i	-9
dear _ i'm	-2
dear _ lindqvist	-2
dear _ |	2
dear all	-10
dear cerys	-1
dear colleague	-1
dear colleagues	-2
dear dr	-2
dear joyce	-1
dear list	-1
dear sir	-4
dec	-3
december	-13
december $	-1
december _ $	-5
december _ <n>	9
december _ do	-1
december _ i	-2
december _ i'm	-3
december _ let	-2
december _ please	4
december _ the	-5
december _ |	-2
december and	-2
december inshallah	-1
december issue	-1
december nothing	-1
december please	-3
december so	-3
december |	-10
decide	-1
decide |	-1
decision	13
declare	-1
declare _ |	-1
declare them	-1
decía	-6
decía _ mi	-6
decía que	-6
defined	-2
defined _ the	-2
defined by	-2
dein	-5
dein _ gefällt	-5
dein vorschlag	-5
dejarlo	-1
dejarlo _ la	-1
dejarlo para	-1
del	7
delay	-2
delay _ $	-3
delay _ the	-1
delay half	-1
delay |	-3
delayed	1
delete	-11
delete <@>	-2
delete _ $	-2
delete _ and	-4
delete it	-4
delete |	-6
deleted	2
deleting	-3
deleting _ |	-3
deleting it	-3
deliver	-1
delivered	15
delivered _ the	3
delivered yet	6
deliveries	-4
delivery	3
delivery _ <n>	1
delivery _ your	5
delivery of	5
delphine	7
delroy	-1
delroy _ instead	-1
delroy go	-1
demande	5
demande _ enregistrée	-6
demande a	6
demande à	5
demande était	-6
demanderai	-4
demanderai _ son	-4
demanderai à	-4
demeli	-4
demeli _ $	-4
demeli |	-4
demote	-3
demote <@>	-3
demote _ to	-2
den <n>	8
den _ bara	-5
den _ bestätigt	-4
den _ dovolenou	-5
den _ jeg	-6
den _ schicke	-5
den dag	-6
den eingang	-4
den här	14
den mám	-5
den vertrag	-5
den väcker	-5
denn	-6
denn _ $	-6
denn |	-6
denne	7
denominator	-4
denominator _ otherwise	-3
denominator |	-3
dental	-4
dentist	-6
dentist _ $	-3
dentist |	-3
department	-4
department _ tuesdays	-2
department on	-2
department |	-4
depois _ $	-5
depois |	-5
depuis	-7
depuis _ rien	-3
depuis _ |	-6
depuis plus	-3
depuis silence	-6
deputy	7
deputy _ the	-3
deputy |	-3
der	-5
der <n>	-1
der _ ?	-1
der _ ist	-7
der fragebogen	-2
derbyn	8
derbyn eich	8
des	11
descansa	-5
descansa _ $	-5
descansa |	-5
described	-2
described _ four	-1
described as	-1
desk	3
desk <n>	-7
desk _ <n>	4
desk _ five	-2
desk _ i'll	-4
desk _ is	-5
desk _ monday	-3
desk _ my	-1
desk _ number	-5
desk _ two	-3
desk _ your	4
desk _ |	2
desk after	-3
desk and	-5
desk closed	-1
desk his	-5
desk on	2
desk until	4
desk |	5
desmond	-3
desmond $	-3
despina	-1
despina ?	-1
despina _ $	-1
despina _ moved	-1
despina i've	-1
dessverre	-3
dessverre _ kan	-3
dessverre |	-3
det	7
det _ etter	-3
det _ mejlet	11
det _ |	-3
det här	12
det tyst	-6
det uka	-3
details	5
details |	5
devia	-6
devia _ |	-6
devia sair	-6
devices	-4
di	3
dia	-2
dia <n>	-4
dia _ $	-9
dia _ puc	-5
dia no	-5
dia |	-4
diabetes	-2
diabetes _ |	-2
diabetes alone	-2
diabetic	5
diagnoses	-2
diagnoses _ expected	-2
diagnoses than	-2
dial	10
dial <n>	10
dialysis	-1
dias	3
did	-5
did _ all	-4
did _ course	-5
did _ get	-1
did _ it	-3
did _ know	1
did _ last	-1
did _ miss	-1
did _ phd	-3
did _ received	-1
did _ training	-1
did _ twice	-2
did _ us	-1
did _ use	-3
did and	-3
did arrive	-2
did ask	-1
did her	-3
did i	-1
did it	-1
did not	5
did the	-5
did this	9
did you	-2
did |	-6
die	-20
die _ hat	-6
die _ stimmen	-5
die it	-6
die preise	-5
died	-3
dieną	-5
dieną _ pradėkite	-5
dieną atostogauju	-5
diese	11
diese _ mail	6
diese e	6
dietary _ to	-3
dietary requirements	-3
difference	-1
difference _ the	-1
difference to	-1
different _ each	-2
different _ which	-3
different _ |	-1
different people	-3
different shop	-2
different years	-1
digest	-2
digest $	-2
digest _ as	-2
digest arab	-2
digest |	2
digests	-5
digital	3
dilekçeyi	-6
dilekçeyi _ yazdı	-6
dilekçeyi aldığını	-6
dim	-15
dim _ cadarnhau	-4
dim ond	-4
din	7
din _ luni	-6
din nou	-6
dinner	-6
dinner _ $	-6
dinner |	-6
diolch	-4
diolch _ eich	-3
diolch _ gysylltu	5
diolch _ mae'r	-2
diolch _ mi	-4
diolch am	1
diolch eleri	-2
diolch |	-4
dirección	5
direct	3
direct _ mail	-4
direct my	-4
directly	-3
directly ?	-1
directly _ when	-1
director	-1
director $	-1
director ?	-2
director _ $	-2
director of	3
directory	-4
directory _ available	-2
directory service	-2
directory |	-3
disability	1
disability _ language	-1
disability not	-1
discard	-1
discard <n>	-1
discarded	6
discarded _ $	5
discarded |	5
disclose	-3
disclose _ or	-3
disclose copy	-3
disclosure	-3
disclosure _ the	-3
disclosure under	-3
discontinue	-5
discretion	-2
discretion _ defined	-2
discretion _ used	-2
discretion isn't	-2
discretion relationship	-2
discuss	-2
discuss _ it'll	-2
discuss how	-2
discussed	-3
discussion	-4
discussion mail	-2
distracție	-5
distracție _ |	-5
distracție plăcută	-5
distribute	1
distribute _ in	-3
distribute information	-3
distributed	9
distribution	-2
distribution |	-2
dit	7
dit _ een	3
dit is	3
ditt	17
ditt _ anders	-5
ditt _ har	10
ditt _ |	6
ditt meddelande	13
ditt mejl	5
ditë	-5
ditë _ me	-5
ditë jam	-5
diwrnod	3
diwrnod _ |	3
diwrnod gwaith	3
dni	7
dni |	6
do	2
do <n>	-10
do ?	-1
do _ $	2
do _ ?	-2
do _ as	-2
do _ back	-2
do _ disclose	-3
do _ dni	2
do _ for	-1
do _ have	6
do _ i	-1
do _ if	-5
do _ in	-6
do _ is	-3
do _ locally	-1
do _ need	9
do _ on	-3
do _ reply	3
do _ respond	4
do _ rest	-3
do _ send	5
do _ share	-3
do _ sierpnia	-8
do _ the	3
do _ two	-3
do _ use	-4
do _ want	-2
do _ wish	-1
do _ zdążę	-3
do _ |	-3
do and	-1
do anything	6
do friday	-2
do i	2
do it	-4
do listy	-6
do not	2
do piątku	-3
do remember	-1
do ring	-3
do so	-3
do stay	-3
do that	-3
do the	-3
do this	15
do tuesday	-1
do weeks	-3
do with	-2
do you	-1
do |	3
doar	2
doar _ a	-6
doar că	-6
dobry	-4
doch	-2
doch _ antworten	-2
doch nicht	-2
doctor	-5
doctor _ no	-2
doctor says	-2
doctors	2
document	3
document _ roma	-1
document called	-1
documents	5
documents _ happy	-1
documents is	-1
dod	-5
dod _ mawrth	-5
dod ddydd	-5
does	-3
does _ archive	-1
does _ break	-1
does _ have	-3
does _ i	-4
does _ know	8
does _ money	-1
does _ now	-5
does _ on	-3
does _ |	-2
does anybody	-4
does anyone	-3
does gen	-4
does it	-1
does not	7
does that	-2
does the	-1
does those	-5
does |	6
doesn't	-4
doesn't _ please	-4
doesn't open	-4
doing	-6
doing _ diabetes	-2
doing for	-2
dolly	-5
dolly _ the	-5
dolly about	-5
dom	-1
dom _ the	-1
dom in	-1
domain	-3
dominic	-4
domnule	-5
domnule _ |	-5
domnule pop	-5
don't	-7
don't _ <@>	-1
don't _ <n>	-2
don't _ a	-3
don't _ any	-2
don't _ anything	-4
don't _ at	-7
don't _ dare	-4
don't _ me	-6
don't _ mondays	-4
don't _ obliged	-4
don't _ one	-2
don't _ payments	-1
don't _ them	-4
don't _ this	-1
don't _ us	-4
don't _ we	-2
don't _ with	-4
don't _ you	8
don't _ your	1
don't _ |	-2
don't accept	3
don't agree	-4
don't bind	-1
don't count	-1
don't email	-4
don't expect	-3
don't feel	-2
don't get	-4
don't have	2
don't hear	-1
don't look	-7
don't need	-3
don't send	-2
don't think	-3
don't wait	-5
don't want	-3
don't work	3
don't you	-4
donatella	-3
donatella _ il	-3
donatella scusa	-3
done	-11
done _ <n>	-5
done _ folder	-3
done _ just	-2
done _ on	-1
done _ |	-6
done only	-1
done |	-4
donnerstag	2
donnerstag _ im	-5
donnerstag wieder	-5
donor	2
donors	-3
dont	-3
dont _ me	-1
dont send	-1
door	-3
door _ $	-2
door |	-2
dorazil	-4
dorazil _ děkuju	-4
dorazil moc	-4
dos	-14
dostał	-5
dostał _ |	-5
dostał pismo	-5
dostałam	-5
dostałam _ z	-5
dostałam potwierdzenie	-5
doszedł	-5
doszedł _ |	-5
doszedł dziękuję	-5
doszła	-3
doszła _ od	-3
doszła |	-3
double	-2
double _ whenever	-2
double slot	-2
doubt	-2
doubt _ me	-1
doubt ask	-1
dovolenou	-5
dovolenou _ beze	-5
dovolenou začněte	-5
down	-1
down _ <n>	-1
down _ and	-2
down _ apologies	-1
down _ flu	-1
down _ the	-1
down _ tuesdays	-4
down for	1
down number	-1
down the	-2
down under	-1
down with	-1
down |	7
dozen	-5
dozen _ and	-1
dozen people	-1
dqmi	-3
dqmi _ ethnic	-3
dqmi includes	-3
dr	-4
dr _ $	-6
dr _ elif	4
dr _ has	4
dr _ is	-2
dr _ malik	-1
dr _ thank	-2
dr _ |	-5
dr a	-2
dr castellane	-3
dr h	-3
dr lindqvist	-2
dr p	-1
dr |	-3
draft	-5
draft _ i'm	-1
draft |	-1
drei	3
drei wochen	-1
dringenden	7
dringenden fällen	7
driver	-7
drives	-1
drives _ i	-1
drives |	-1
drop	-5
drop <@>	-1
drop _ a	-2
drop _ from	-3
drop _ is	-4
drop _ line	-2
drop _ |	-1
drop a	-2
drop in	-4
drop me	-2
drop out	-1
dropped	-5
dropped _ <n>	-3
dropped _ adjustment	-1
dropped _ last	-1
dropped it	-1
dropped question	-3
dropped the	-1
drops	-3
dros	18
drugim	-4
drugim _ ale	-4
drugim punktem	-4
du	6
du <n>	-6
du _ au	-12
du _ nicht	-2
du _ svar	10
du _ |	-2
du doch	-2
du felet	-5
du får	14
due	4
due _ a	5
due to	3
duffield	-2
duffield _ the	-2
duffield as	-2
dumneavoastră	12
dumneavoastră _ fost	8
dumneavoastră a	8
dump	-2
duplicate	-6
duplicate _ <n>	-7
duplicate of	-7
după	3
după <n>	-3
după _ $	-3
during	11
during _ time	3
during the	11
during this	3
dus	-4
dus _ commentaar	-4
dus mijn	-4
duties	5
duty	6
duty _ <n>	2
duty _ officer	2
duty _ was	-4
duty press	2
dwi	-9
dwi _ gwrs	-5
dwi _ wythnos	-2
dwi ar	-8
dwi ffwrdd	-2
dydd	2
dydd _ gan	-2
dydd gwener	-2
dydw	10
dydw _ ddim	10
dydw i	10
dzień	-4
dzień dobry	-4
dzięki	-3
dzięki _ doszła	-3
dzięki ulotka	-3
dziękuję	-5
dziękuję _ wiadomość	-2
dziękuję _ wisi	-5
dziękuję za	-2
dziękuję |	-5
dá	-5
dá _ só	-5
dá trabalho	-5
då	-8
då _ jag	-6
då är	-6
dès	-3
dès _ retour	-3
dès mon	-3
día	3
día <n>	5
día _ puedo	-2
día no	-2
días	-1
días _ no	-5
días libres	-5
dönünce	-5
dönünce _ |	-5
dönünce konuşalım	-5
děkuju	-4
děkuju _ $	-4
děkuju |	-4
e	19
e ?	-3
e _ $	-3
e _ a	5
e _ agora	-4
e _ aldım	-4
e _ bună	-3
e _ catrin	-5
e _ de	11
e _ devia	-6
e _ grabă	-5
e _ is	-1
e _ medic	-3
e _ nada	-5
e _ nor	-1
e _ or	-2
e _ sabia	-5
e _ um	8
e _ wird	4
e _ |	10
e bost	3
e byst	-3
e chiar	-3
e foarte	-3
e il	15
e mail	10
e mais	-5
e nicio	-5
e ninguém	-5
e não	9
e postanı	-4
e postanız	8
e que	-6
e só	-4
each	-13
each _ ?	-1
each _ and	-2
each _ |	-8
each day	-2
each figure	-1
each message	-9
each of	-11
each time	-2
earlier	-3
earlier |	-1
early	-1
earned	-2
easter	1
easter and	2
easter |	-1
easy	-2
easy _ $	-2
easy |	-2
eaten	-5
eaten _ |	-3
eaten it	-3
editor	13
een	6
een _ en	-6
een _ met	-6
een nummer	-6
een ontvangstbevestiging	-6
eens	-6
eens _ |	-6
eens gebeld	-6
effect	-1
effect _ today	-1
effect from	-1
effective	-3
ei	8
eich	17
eich _ bost	-1
eich _ wedi'i	8
eich _ |	9
eich cais	11
eich e	-1
eich neges	15
eid	2
eid _ $	-2
eid _ to	6
eid _ |	-2
eid mubarak	3
eid |	5
eight	-4
eight _ for	-4
eight ask	-4
ein	1
eine	-3
eine _ steht	-4
eine antwort	-4
einer	-5
einer _ danach	-5
einer fortbildung	-5
eingang	-4
eingang _ |	-4
eingang bestätigt	-4
eingegangen	7
eingegangen _ wird	4
eingegangen und	4
either	-4
either _ i	-4
either _ us	-3
either of	-3
either |	-4
el	-3
el <n>	-6
el _ <n>	6
el _ ?	-2
el _ acusó	-5
el _ no	-4
el _ podemos	-1
el _ se	-2
el _ |	9
el anexo	-1
el ayuntamiento	-5
el día	5
el enlace	5
el jueves	-1
el nélkülem	-5
el taller	-5
eleri	-2
eleri _ sleidiau	-2
eleri mae'r	-2
eleven	-10
elif	4
elime	-5
elime _ çok	-5
elime ulaştı	-5
else	-2
else _ $	-4
else _ for	-1
else _ the	-2
else _ where	-1
else _ write	-2
else about	-2
else does	-1
else has	-1
else knows	-1
else please	2
else to	2
else |	-3
else's	-2
em	14
em _ de	2
em _ |	3
em caso	2
em dia	-4
email	25
email $	-3
email <@>	5
email _ $	-5
email _ <@>	-1
email _ ?	-3
email _ a	7
email _ and	2
email _ any	-2
email _ back	6
email _ be	7
email _ been	2
email _ confidential	-4
email _ day	-1
email _ i	-3
email _ i'm	13
email _ i've	-5
email _ if	2
email _ is	3
email _ my	9
email _ not	2
email _ on	8
email _ pain	-2
email _ phone	-5
email _ please	3
email _ reached	3
email _ team	2
email _ the	-4
email _ this	1
email _ we	2
email _ will	4
email _ your	1
email _ |	-8
email a	-1
email address	2
email at	21
email bounced	-4
email chest	-2
email collaboration	-2
email from	3
email has	6
email i'm	6
email is	-1
email may	-3
email no	-5
email piers	-2
email rui	-6
email the	7
email them	-4
email to	8
email when	8
email will	3
email with	-9
email |	16
emailed	10
emailed a	-3
emailed me	6
emailing	7
emailing the	5
emailing |	4
emails	-1
emails $	-4
emails _ $	-4
emails _ a	-2
emails _ day	-3
emails _ dia	-4
emails _ i	-3
emails _ i'll	-4
emails _ my	14
emails _ not	12
emails _ on	1
emails _ the	4
emails _ then	-4
emails _ this	-4
emails _ |	-4
emails a	-3
emails are	6
emails at	6
emails back	-3
emails em	-4
emails for	-2
emails in	-1
emails on	1
emails please	-2
emails till	-1
emails until	-3
emails |	8
emeka	-1
emergencies	10
emergencies _ still	-2
emergencies and	-2
emergency	11
emergency _ $	8
emergency _ |	5
emot	7
emot din	8
employee	2
employee _ i'd	-2
employee |	-2
empty	-4
en	14
en _ <n>	1
en _ días	-2
en _ et	6
en _ je	13
en _ jusqu'au	-8
en _ jusqu'à	-4
en _ mijn	7
en _ niets	-6
en _ olen	-6
en _ sala	-5
en _ |	-1
en _ à	-2
en congé	-7
en daarna	-6
en el	5
en janvier	-3
en la	4
en lees	15
en obras	-5
en otra	-7
en pääse	-6
en tus	-5
en vacances	-6
encontro	11
encontro me	11
encuentro	13
encuentro de	13
end	-5
end _ $	-3
end _ august	-1
end _ happy	-2
end _ membership	-2
end _ the	3
end her	-2
end of	1
end the	-2
end |	-5
ends	-3
england	-1
england _ nhsmail	-1
england |	-1
english	-7
english _ $	-1
english _ an	-1
english _ is	-5
english _ the	-2
english _ |	-2
english and	-1
english on	-1
english only	-2
english to	-1
english trust	-1
english |	-3
enjoy	-9
enjoy _ allotment	-3
enjoy _ garden	-4
enjoy _ minute	-4
enjoy every	-4
enjoy the	-6
enjoying	-1
enjoying _ $	-1
enjoying it	-1
enkäten	-6
enkäten _ kommit	-6
enkäten har	-6
enlace	5
enquiries	12
enquiries <@>	4
enquiries about	12
enquiries |	1
enquiring	9
enquiring _ our	14
enquiring about	9
enquiry	3
enquiry _ aim	-8
enquiry _ been	1
enquiry _ they	-7
enquiry _ we	-1
enquiry as	-7
enquiry has	2
enquiry is	6
enquiry we	-8
enregistrée	-6
enregistrée _ depuis	-6
enregistrée |	-6
enrolled	-2
enter	3
entirely	-3
entirely |	-3
entirety	-1
entre	4
entreaties	-3
entreaties _ $	-3
entreaties |	-3
entro	7
entro _ giorni	7
entry	1
environment	-3
environment _ printing	-3
environment before	-3
envió	4
envoie	-8
envoie _ remarques	-3
envoie mes	-3
eq	-4
eq <n>	-4
eq _ you	-4
equalities	3
equalities _ it's	-2
equalities inbox	-2
equality	-1
equality _ |	-2
er	3
er _ ferie	-6
er _ på	1
er _ tusind	-4
er jeg	-3
er kommet	-4
er på	6
erhalten	-6
erhalten _ |	-6
erhalten danke	-6
erna	-4
erna _ $	-4
erna |	-4
ero	-3
ero _ ferie	-3
ero in	-3
error	-5
error _ by	-1
error _ deleting	-2
error _ notify	-2
error _ the	-4
error before	-2
error contact	-4
error please	-2
error rates	-1
erst	1
erst _ |	-6
erst jetzt	-6
es	4
es _ jetzt	-6
es erst	-6
es un	6
escrito	-8
ese	-2
ese _ no	-2
ese día	-2
eso	-6
eso _ hace	-6
eso fue	-6
especially	-3
esr	-1
esr _ |	-1
esr support	-1
est	3
est _ vacances	-4
est _ |	-4
est en	-2
est juste	-4
esta	1
esta tarde	-6
estabas	-5
estabas _ |	-5
estabas fuera	-5
estaré	-2
estaré fuera	3
estates	-4
estates |	-4
este	19
este _ de	8
este _ mesaj	4
este _ para	4
este _ |	6
este correo	3
este un	4
esteemed	-3
esteemed _ |	-2
estimates	-2
estimates _ ethnic	-2
estimates by	-2
estive	-4
estive _ baixa	-4
estive de	-4
estou _ férias	-3
estou _ pôr	-4
estou a	1
estou de	1
estoy	6
estoy _ baja	11
estoy _ vacaciones	-2
estoy de	6
está	2
está _ obras	-5
está _ |	-1
está en	-5
está lindo	-6
et	7
et _ ?	-3
et _ plus	-3
et _ vous	-2
et depuis	-3
et je	5
et ne	11
et vous	-1
ethics	-3
ethics _ |	-4
ethics approval	-3
ethnic	-5
ethnic _ aren't	-2
ethnic _ |	-3
ethnic category	-1
ethnic group	-5
ethnicity	3
ethnicity _ caused	-4
ethnicity and	3
ethnicity has	-4
eto	-4
eto _ llun	-4
eto ddydd	-4
ett	-3
ett _ och	-6
ett _ svar	-6
ett automatiskt	-3
ett ärendenummer	-6
etter	-3
etter ?	-3
etter _ $	-3
etwas	-6
etwas _ tun	-6
etwas zu	-6
eu	6
eu _ wedi	-4
eu bod	-4
evaluation	-1
evaluation _ |	-1
evaluation yet	-1
even	-5
even _ annual	-1
even _ her	-1
even _ if	-1
even for	-1
even just	-1
even though	-1
evening _ the	-2
evening or	5
evenings	5
evenings |	1
evenly	-2
evenly _ staff	-2
evenly white	-2
event	2
ever	-7
ever _ this	-3
ever find	-3
ever get	-6
every	-4
every <n>	-2
every _ and	-4
every _ at	4
every _ i	-1
every _ is	6
every _ morning	-2
every _ |	-2
every day	-4
every message	3
every minute	-4
every time	-1
every weekday	-2
everybody	-3
everybody _ a	-3
everybody _ have	3
everybody _ when	-3
everybody _ |	-1
everybody answers	-3
everybody fairly	-1
everybody |	-3
everyone _ has	-1
everyone _ ines	-1
everyone _ so	-1
everyone else	-1
everyone this	-1
everyone who	4
everyone |	-2
everyone's	-5
everyone's _ holiday	-5
everyone's on	-5
everything	-4
everything $	-2
everything _ <@>	-2
everything _ the	-6
everything _ |	1
everything else	3
everything from	-1
everything |	-2
evidence	-5
evidence _ is	-1
evidence folder	-1
evidence to	-2
exactly _ people	-1
exactly the	-1
example	-5
example _ net	-7
example _ org	-6
example |	-5
except _ first	-2
except nepali	-2
exclude	-3
excludes	-1
excludes _ the	-1
excludes exactly	-1
excuse	-4
excuse _ |	-4
excuse brevity	-4
executive	-1
executive _ ask	-1
executive and	-1
executives	-2
executives _ budget	-2
executives my	-2
exempt	-4
exempt _ confidentiality	-3
exempt _ from	-2
exempt the	-3
expect	8
expect _ answer	10
expect _ reply	-3
expect _ return	7
expect _ |	-5
expect a	3
expect to	6
expect you	-3
expected	-2
expected _ that	-2
expected for	-2
expenses	-5
expenses _ does	-5
expenses she	-5
experience	-4
experience _ |	-3
experience officer	-4
experience |	3
expired	-4
expired _ for	-5
expired ask	-5
explain	-2
explainer	-1
explainer _ plain	-1
explainer in	-1
ext	5
ext <n>	5
extend	-1
extended	-7
extended _ <n>	-7
extended to	-7
external	4
eye	5
eye _ <@>	-1
eye on	-1
eze	-4
ești	-5
ești _ concediu	-5
ești în	-5
fa	-5
fa _ $	-5
fa |	-5
facilitating	-1
facilitation	-1
facilitator	-6
facilitator $	-2
facilitator <@>	-1
facilitator _ $	-2
facilitator _ <@>	-1
facilitator _ he	-1
facilitator _ with	-1
facilitator alongside	-1
facilitator and	-1
facilitator rights	-1
facilitator |	-2
facilitators	-4
facilitators |	-2
facilities	14
fact	-2
fact _ the	-2
fact |	-2
failure	-2
failure _ ours	-1
failure |	-1
fair	-1
fair _ well	-1
fair point	-1
faire	4
faire _ fois	4
faire qu'une	4
fairly	-1
fairly _ missing	-1
fairly |	-1
faisal	-5
faisal _ meet	-5
faisal will	-5
faith	6
faithfully	-1
faithfully |	-1
falls	1
falta	-1
falta _ anexo	-1
falta el	-1
familie	-3
familie _ pune	-3
familie aș	-3
families	-2
families _ they're	-1
families _ would	-1
families and	-1
families |	-1
family	-6
family _ in	-1
family _ is	-1
family abroad	-1
family background	-1
fancies	-2
fancies _ to	-2
fancies coming	-2
fancy	-7
fancy _ |	-7
fancy dinner	-7
faq	5
far	-3
far <n>	-3
far _ over	-2
far _ |	-3
farrow	-3
fasax _ ku	-6
fasax ayaan	-6
fast	-2
fast ?	-1
fast _ most	-1
faster	-3
faster _ acknowledgement	-1
faster auto	-1
father	-11
father |	-11
fatou	-9
favor	1
favor _ me	-10
favor a	3
favor no	-1
fear	-2
fear _ have	-2
fear they'll	-2
feb	-3
february	2
february _ $	-2
february i	-3
february |	5
fed	-8
fed _ $	-5
fed up	-1
fed |	-8
feel	-3
feel _ to	-4
feel awkward	-2
feel obliged	-4
fees	-4
felet	-5
felet _ $	-5
felet |	-5
fellow	-2
felly	-1
female	-2
fenland	-4
fenland _ mailbox	-5
fenland that	-5
fenna	-6
ferie	-9
ferie _ al	-9
ferie _ certo	-3
ferie _ mando	-4
ferie _ men	-6
ferie _ |	-3
ferie dessverre	-3
ferie fino	-9
ferie ma	-4
ferie |	-7
festival	-2
festival _ to	-2
festival applies	-2
festivals	-2
few _ $	-3
few days	7
few months	-1
few |	-3
fewer	-3
fewer _ than	-2
fewer diagnoses	-2
fewn	10
fewn <n>	1
fewn _ diwrnod	3
ffonia	-4
ffonia _ eto	-4
ffonia i	-4
ffwrdd	-2
ffwrdd _ nesa	-2
ffwrdd wythnos	-2
fi	13
fick	-6
fick _ automatiskt	-6
fick ett	-6
field	-1
field _ a	-1
field _ in	2
field _ my	-3
field _ none	-2
field added	-1
field but	-3
field got	-1
field |	-2
fifty	-3
fifty _ $	-3
fifty |	-3
figure	-1
figure ?	-1
figure _ i'm	-1
figures	-4
figures _ $	-3
figures |	-3
file	-9
file _ my	-2
file _ open	-4
file _ shout	-4
file _ |	-4
file ask	-2
file doesn't	-4
file lives	-1
file |	-4
filipino	-1
filipino _ afghan	-1
filipino nepali	-1
fill	3
fill in	2
filled _ the	-4
filled in	-4
filloni	-5
filloni _ mua	-5
filloni pa	-5
filter	-3
filter _ from	-2
filter not	-2
fina	-5
fina _ $	-5
fina |	-5
final	-2
final _ here	-2
final _ i'm	-1
final _ |	-1
final final	-1
final version	-2
final |	-1
finance	-1
finance _ they've	-1
finance |	-1
find	2
find _ treat	-3
find a	2
find and	-3
find me	4
find this	-3
finding	-1
finds	-3
fine	-8
fine _ $	-5
fine _ <n>	-3
fine _ |	-2
fine here	-2
fine |	-7
finish	-4
finish _ friday	-1
finish on	-2
finish |	-5
finished	-2
fino	2
fino _ <n>	-9
fino a	11
fino al	-9
first	-2
first _ $	-2
first _ ?	-1
first _ i	-1
first _ in	8
first _ never	-4
first _ tell	-1
first _ then	-1
first _ wai	-3
first _ weeks	-1
first _ you	-1
first _ |	2
first and	-2
first because	-2
first in	-4
first one	4
first place	-2
first question	-2
first things	-1
first thursday	-1
first time	6
first tuesday	1
first two	-1
first year	-2
first |	-5
fishing	3
five	-9
five _ $	-2
five _ and	-4
five _ days	-1
five _ languages	-1
five _ so	-3
five _ the	-2
five _ weekdays	-2
five days	-3
five has	-2
five main	-1
five on	-2
five working	-1
five |	-3
fixed	-1
fixed _ i	-4
fixed now	-4
fixing	-1
fixing _ |	-1
fixing it	-1
flaggan	-5
flaggan _ så	-5
flaggan user	-5
flexibly	-3
flexibly _ i	-3
flexibly |	-3
floor	-3
flu	-2
flu _ $	-1
flu |	-1
foarte	-3
foarte _ dar	-3
foarte bună	-3
foi	14
foi recebida	3
fois	7
fois _ $	4
fois |	4
folder	-1
folder _ $	-6
folder _ attached	-1
folder _ i'm	2
folder _ send	-2
folder _ |	-3
folder cards	-3
folder is	-1
folder when	-3
folder will	-2
folder |	1
folk	-6
folk are	-5
folks	-2
folks _ family	-1
folks visiting	-1
follow	-6
follow $	-5
follow _ conversation	-1
follow this	-2
follow up	-3
follow |	-10
following	7
following _ be	-2
following _ |	14
following page	8
following people	-1
following the	4
following to	-1
fond	-5
fond _ le	-5
fond mais	-5
food	8
foot	-10
foot _ each	-9
foot of	-9
for	-2
for $	-1
for <@>	-1
for <n>	-7
for _ $	-7
for _ </>	-4
for _ <@>	1
for _ <n>	-5
for _ a	6
for _ about	10
for _ addressee	-4
for _ alone	-9
for _ and	-2
for _ annual	4
for _ ask	6
for _ at	-1
for _ attention	-5
for _ bank	9
for _ bit	-1
for _ but	-3
for _ chat	-3
for _ co	-3
for _ copy	2
for _ days	-3
for _ delay	-1
for _ double	-2
for _ e	1
for _ email	5
for _ enquiry	-2
for _ family	-2
for _ first	3
for _ for	10
for _ from	-7
for _ group	-4
for _ helpful	-3
for _ hour	6
for _ i	-5
for _ i'm	-1
for _ in	12
for _ inconvenience	12
for _ information	10
for _ interpreters	-3
for _ it	-1
for _ kind	-2
for _ leave	4
for _ list	-6
for _ living	-2
for _ magic	-1
for _ mail	4
for _ manager	-4
for _ me	6
for _ meeting	-2
for _ mental	-4
for _ message	3
for _ migrant	2
for _ minutes	2
for _ monitoring	-2
for _ morning	-2
for _ new	3
for _ nhs	-1
for _ niece's	-3
for _ of	-6
for _ old	-2
for _ on	-4
for _ one	-7
for _ or	1
for _ over	-1
for _ person	-4
for _ please	-2
for _ queries	3
for _ questions	5
for _ rates	-1
for _ record	-3
for _ recruitment	-1
for _ registration	-4
for _ reply	2
for _ responses	-1
for _ rest	8
for _ returns	-1
for _ service	-1
for _ slow	-2
for _ support	-10
for _ that	-5
for _ the	-5
for _ third	-4
for _ this	-1
for _ time	-1
for _ to	15
for _ translated	-1
for _ trust	-3
for _ until	3
for _ us	5
for _ week	-7
for _ weeks	-4
for _ who	-1
for _ work	-2
for _ years	-5
for _ your	9
for _ |	-7
for a	-7
for access	-4
for all	-7
for an	1
for android	-4
for annual	-1
for any	10
for anyone	-1
for anything	8
for appointments	-3
for approval	9
for carry	-1
for catching	-5
for clinical	6
for contacting	1
for data	-1
for dates	-1
for diabetes	-2
for different	-1
for eid	-4
for emailing	6
for enquiries	13
for error	-1
for everyone	-2
for everything	-2
for getting	12
for good	-2
for her	-1
for ios	-5
for it	-2
for jury	-1
for lorcan's	-5
for maternity	2
for me	-9
for more	-2
for my	-7
for national	-1
for nine	-3
for not	-4
for our	-6
for parents	-2
for patient	5
for people	-3
for persevering	-4
for planning	-1
for raising	-5
for reporting	6
for sharing	8
for some	-5
for such	-3
for ten	-3
for that	-4
for the	2
for this	-2
for three	-3
for tuesdays	-4
for two	-6
for urgent	-5
for us	-2
for vaccine	-1
for women	-1
for writing	21
for you	4
for your	2
for |	-4
fora	6
forged	8
forget	-8
forget <@>	-1
forget _ |	-7
forget it	-5
forgetting	-4
forgive	-3
forgive _ telegram	-3
forgive the	-4
forgotten	6
form	1
form !	-22
form _ <n>	4
form _ our	1
form _ the	-3
form _ to	-7
form address	11
form asks	-54
form called	-44
form code	-23
form greeted	-35
form has	-7
form link	20
form none answers	2
form none new	-35
form numbers 0	-3
form numbers 1	12
form numbers 2	16
form numbers 3	9
form on	1
form or	-3
form own answers	16
form own new	-19
form quotes	-17
form reply answers	-3
form reply new	-64
form sentences 0	-46
form sentences 1	-19
form sentences 2	-3
form sentences 3	13
form sentences 4	20
form sentences 5	17
form sentences 6	5
formal	-1
format	2
formation _ jeudi	-4
formation jusqu'à	-4
formatting	-1
formatting _ ask	-1
formatting |	-1
former	4
forms	-1
forms _ from	-1
forms back	-1
fortbildung	-2
fortbildung _ können	-5
fortbildung danach	-5
fortnight	2
fortnight _ $	3
fortnight |	1
forty	-5
forty _ booklets	-4
forty pashto	-4
forum	5
forward	-5
forward _ |	-4
forward yours	-4
forwarded	6
forwarded _ $	13
forwarded _ please	5
forwarded _ to	-3
forwarded it	-3
forwarded |	14
forwarding	-4
fost	6
fost _ cu	6
fost _ de	-5
fost tot	-5
found	-1
found _ was	-4
found it	-4
found on	4
foundation	5
foundation _ $	4
foundation trust	5
four	-2
four _ about	-5
four _ offer	-1
four _ received	-4
four _ then	-1
four areas	-1
four complaints	-5
four months	-1
four parts	-4
four times	-1
four years	1
four |	4
fourth	-4
frage	-7
frage <n>	-5
frage _ versteht	-5
frage _ woche	-4
frage nächste	-4
fragebogen	-6
fragebogen _ angekommen	-2
fragebogen _ da	-5
fragebogen ist	-6
fram	4
fram _ jag	-6
fram |	4
frances	-2
frances _ $	-2
frances olatunde	-2
français	-11
frau	1
frau _ |	-4
frau haas	-5
free _ and	-1
free text	-1
freedom	-2
freedom _ speak	-3
freedom to	-3
freely	-2
freely $	-1
freely _ $	-2
freely |	-2
freitag	2
freitag _ einer	-5
freitag auf	-5
fri	4
fri <n>	3
friday	-1
friday <n>	-2
friday _ $	-3
friday _ a	-1
friday _ and	-1
friday _ december	-3
friday _ i'm	-4
friday _ is	-3
friday _ the	5
friday _ this	-1
friday _ what	-1
friday as	-2
friday here's	-1
friday i	8
friday lunchtime	-3
friday so	-3
friday |	-4
fridays	-2
fridays _ i'm	-4
fridays _ more	-4
fridays any	-4
fridays when	-1
fridays |	1
friend	-2
from	-5
from <@>	-5
from <n>	11
from _ $	-1
from _ <@>	-2
from _ <n>	1
from _ address	11
from _ am	2
from _ and	5
from _ at	4
from _ before	3
from _ birth	-1
from _ booking	-2
from _ but	-2
from _ december	-5
from _ desk	10
from _ for	-4
from _ group	3
from _ i	-5
from _ icb	-2
from _ in	2
from _ iphone	-2
from _ is	3
from _ leave	-6
from _ list	-2
from _ mail	-2
from _ may	-1
from _ membership	-1
from _ message	-2
from _ my	-1
from _ no	-2
from _ october	14
from _ office	11
from _ on	1
from _ or	-2
from _ panel	-1
from _ phone	-5
from _ please	1
from _ quarter	-1
from _ royal	-3
from _ same	-4
from _ senders	5
from _ september	7
from _ side	-5
from _ so	-4
from _ subscriber's	-2
from _ that	-4
from _ to	-4
from _ today	-5
from _ until	13
from _ within	6
from _ |	-11
from a	2
from all	5
from an	15
from annual	-3
from here	-4
from home	-9
from leave	-4
from maternity	-3
from may	-7
from me	6
from monday	-2
from my	-3
from nine	-2
from now	-6
from one	-2
from our	-1
from outlook	-3
from people	10
from saturday	-1
from sick	-2
from sunday	-7
from that	-1
from the	-15
from then	-3
from there	-3
from this	-5
from tomorrow	-6
from work	7
from you	20
from your	-4
front _ his	-5
front desk	-1
front of	1
frozen	-4
fråga	-6
fråga <n>	-9
fråga _ ska	-5
fråga _ är	-6
fue	-6
fue _ un	-6
fue hace	-6
fuera	-2
fuera _ no	-5
fuera |	-5
full _ and	8
full _ executives	-2
full _ of	-2
full _ on	-3
full _ you're	-1
full address	8
full comments	-3
full of	-2
full |	-8
function	3
fund	4
funeral	10
funeral _ please	-1
funeral so	-1
fuori	8
further	-4
further _ to	-1
further _ |	3
further correspondence	1
further notice	2
further |	-1
future	-5
future <@>	-2
future _ $	-5
future |	-5
fy	11
fy _ |	-5
fy lle	-5
fydd	-6
fydd _ yn	-3
fydd _ ôl	-4
fydd hyn	-3
fydd o'n	-4
fällen	7
får	14
får svar	10
fått	-1
fått _ |	-6
fått brevet	-6
férias	-10
férias _ algarve	-5
férias _ dia	-12
férias até	-12
férias no	-5
för	2
för _ mejl	1
för ditt	1
först	-6
först _ |	-6
först nu	-6
förstå	-6
förstå _ $	-6
förstå |	-6
für	11
für _ nachricht	-1
für ihre	3
g	-1
gan	1
gan _ i'n	-2
gan mod	-2
gang	-6
gang _ $	-6
gang |	-6
gap	-2
gap _ described	-1
gap is	-1
garden	-4
garden _ $	-4
garden |	-4
gareth	-1
gate	-3
gave	-6
gave _ papers	-5
gave me	-2
gave my	-5
gebeld	-6
gebeld _ $	-6
gebeld |	-6
geen	-6
gefällt	-5
gefällt _ |	-5
gefällt mir	-5
geht	-1
geht _ der	-1
geht auch	-1
geldi	-10
geldi _ ses	-3
geldi _ teşekkürler	-3
geldi sonra	-3
geldi çok	-3
gelemeyeceğim	-6
gelemeyeceğim _ siz	-6
gelemeyeceğim |	-6
gelesen	-3
gelesen |	-3
gemeente	-1
gemeente _ alleen	-6
gemeente heeft	-6
gen	-4
gen _ ddim	-4
gen i	-4
general	-2
general _ month	-4
general this	-4
gentile	2
geoff	-3
gern	3
gern _ |	3
gern telefonieren	-5
geschlossen	4
geschlossen _ etwas	-6
geschlossen ohne	-6
geschlossen |	10
get <n>	-2
get _ $	-4
get _ answerphone	-2
get _ answers	-1
get _ any	-1
get _ beyond	-1
get _ email	7
get _ every	-2
get _ field	-1
get _ for	-5
get _ from	7
get _ imam	-1
get _ interpreter	-2
get _ it	-1
get _ manager	-1
get _ of	-5
get _ off	-1
get _ on	9
get _ sheets	-4
get _ the	-2
get _ they'll	-2
get _ this	-3
get _ to	12
get _ touch	3
get _ twice	-4
get _ which	-2
get _ |	8
get a	9
get an	-3
get any	-2
get anything	-2
get back	17
get in	3
get into	-2
get it	2
get mail	7
get me	-1
get on	-1
get otherwise	-2
get outlook	-5
get past	-1
get permission	-4
get rid	-7
get several	-1
get the	-5
get things	-4
get this	-3
get your	2
gets	-8
gets _ back	-2
gets _ category	-1
gets _ off	-3
gets _ |	-4
gets it	-2
gets mum's	-1
gets switched	-3
getting	2
getting _ from	-2
getting _ many	-2
getting _ touch	12
getting in	12
gewoon	-5
gewoon _ aan	-5
gewoon weer	-5
ghana	3
gibt's	-2
gibt's ?	-2
gibt's _ $	-2
gillian	-6
gillian $	-6
giorni	7
giorni _ |	3
giorni lavorativi	3
giorno	6
giorno _ in	-4
giorno sono	-4
giovedì	19
gisteren	-6
gisteren _ eens	-6
gisteren maar	-6
give	-1
give <@>	-1
give _ a	2
give _ the	-3
give _ what	-5
give him	-3
give it	-5
give my	-1
give this	-3
give us	-2
give you	10
given	1
given _ a	-1
given _ |	-2
given age	-2
given it	-1
gives	-10
gives _ a	-1
gives _ mr	-2
gives _ |	-10
gives a	-2
gives her	-2
gives you	-1
giving	-3
giving _ a	-1
giving reception	-1
già	-3
già _ il	-3
già prenotato	-3
glad	-1
glad _ but	-5
glad to	1
glasgow	-4
glenys	-1
glenys _ rydym	-1
glenys |	-1
gmail	-1
gms	4
gms <n>	4
go	-9
go _ $	-7
go _ <@>	4
go _ ?	-1
go _ from	-2
go _ ideas	-2
go _ leave	-3
go _ the	6
go _ them	-4
go _ through	6
go _ to	-5
go _ without	-3
go _ zacznijcie	-7
go _ |	-4
go ahead	-5
go instead	-1
go on	-6
go out	-4
go straight	-2
go through	6
go to	7
go |	-11
god	-7
god _ |	-7
god bless	-7
goes	-11
goes _ out	-5
goes _ the	-4
goes _ to	-2
goes _ |	-2
goes first	-1
goes out	-1
goes straight	-5
goes to	-7
goes well	-2
gohebiaeth	-3
gohebiaeth _ gymraeg	-3
gohebiaeth _ yn	-3
gohebiaeth gymraeg	-3
gohebiaeth yn	-3
going	-8
going _ free	-1
going _ the	-2
going _ this	-1
going _ |	-1
going by	-1
going on	-5
going through	-1
going to	-4
gone	-4
gone _ a	5
gone _ before	-1
gone _ finance	-1
gone _ people	-2
gone astray	-2
gone fishing	3
gone |	-7
good	-14
good $	-1
good _ $	-2
good _ and	-3
good _ for	-1
good _ i	-3
good _ the	-3
good _ |	-9
good afternoon	-2
good article	-3
good day	-1
good deal	-1
good morning	5
good question	-3
good recovery	-2
good spot	-7
good |	-7
goodbye	-3
goodness	-5
goodness _ course	-5
goodness of	-5
got	-15
got _ acknowledgement	-1
got _ average	-2
got _ down	-1
got _ item	-6
got _ reference	-1
got _ standard	-5
got _ to	-2
got _ yet	-1
got _ you	-8
got _ |	-3
got a	2
got an	-1
got it	-8
got me	-7
got on	-2
got thank	-8
got that	3
got the	-5
got this	-4
got up	-2
got your	-6
govanhill	-1
govanhill _ final	-1
govanhill final	-1
governance	4
gp	-1
gp _ e	-3
gp _ go	5
gp _ the	-2
gp nu	-3
gp |	-2
gps	-1
gps _ $	-1
gps |	-1
graag	-13
grabă	-5
grabă _ îmi	-5
grabă |	-5
grace	-8
grace $	-6
grace _ $	-3
grace _ the	-2
grace and	-2
gracias	-6
gracias _ falta	-1
gracias _ lo	-6
gracias _ su	-3
gracias por	3
gracias |	-6
graham	-2
grant	2
grants	-6
grateful	-2
grateful _ the	-2
grateful for	-2
grazie	-1
grazie _ la	2
grazie _ è	-4
grazie mille	-4
grazie per	2
great	-11
great _ |	-3
great holiday	-3
greater	-4
greater _ that	-5
greater fenland	-4
grid	9
grievance	-1
group	-2
group _ $	2
group _ <n>	-11
group _ age	-2
group _ any	-1
group _ i	-3
group _ official	-2
group _ our	-3
group _ then	-3
group _ use	-3
group and	7
group aren't	-2
group for	-3
group given	-2
group has	-3
group in	-1
group is	5
group know	-3
group to	-3
group |	-2
guarantee	-2
guarantee _ if	-2
guarantee |	-2
guaranteed	-4
guaranteed _ if	-3
guaranteed |	-4
guardian	-3
guardian _ someone	-3
guardian and	-3
guess	-5
guess _ has	-4
guess _ of	-2
guess ethnicity	-4
guess which	-2
guest	-8
guest _ $	-8
guest |	-8
guidance	-2
guidance _ code	-3
guidance _ i'm	-2
guidance _ reimbursements	-1
guidance says	-1
guidance when	-2
guidance |	-3
guide	-2
gujarati	-5
guten	3
guten tag	3
guys	-2
gwaith	8
gwaith _ |	7
gwaith |	3
gweithio	5
gweithio'n	2
gweithio'n _ amser	2
gweithio'n rhan	2
gwelwch	-2
gwelwch _ dda	-2
gwelwch yn	-2
gwener	4
gwener _ mod	-2
gwener gan	-2
gwenllian	-2
gwrs	-5
gwrs _ bydd	-5
gwrs |	-5
gyfer	-14
gyfer _ <n>	-5
gyfer y	-5
gymraeg	-8
gymraeg _ byddwn	-3
gymraeg _ gymraeg	-3
gymraeg _ ni	-3
gymraeg ac	-3
gymraeg yn	-3
gymraeg |	-3
gysylltu	5
gå	-6
gå _ gang	-6
gå i	-6
går	-3
går _ jag	-3
går inte	-3
gönül	-5
gönül _ broşürler	-5
gönül abla	-5
gün	-6
gün _ gelemeyeceğim	-6
gün izinliyim	-6
günü	10
güzel	-3
güzel _ |	-3
güzel olmuş	-3
h	2
h _ $	11
h _ pritchard	-3
h |	1
ha	-1
ha _ confermato	-7
ha sido	10
ha solo	-7
haas	-5
haas _ den	-5
haas |	-5
habe	2
habe _ erhalten	-6
habe ich	-6
había	-8
había _ que	-5
había _ registrada	-6
había sido	-6
había visto	-5
hace	-3
hace _ mes	-6
hace un	-6
hacked	-1
had	-11
had _ acknowledgement	-1
had _ ask	-4
had _ email	-2
had _ forms	-1
had _ from	3
had _ it	-3
had _ laptop	-1
had _ mastectomy	-2
had _ of	-1
had _ patient's	-1
had _ quick	-3
had _ receipt	-5
had _ told	-1
had _ wrong	-3
had _ |	-1
had a	-5
had an	-1
had asked	-1
had been	-2
had eaten	-3
had heard	-1
had my	-3
had no	-3
had someone	-2
had that	-3
had the	-1
had to	-4
haddad	3
haftaya	-5
haftaya _ dönünce	-5
haftaya izindeyim	-5
haha	-2
haha _ meine	-2
haha auf	-2
haia	-4
hair	-4
hakan	-4
hakan _ postanı	-4
hakan e	-4
half	-9
half _ for	-1
half _ team's	-1
half _ us	-3
half of	-8
half term	-1
half the	-1
halina	-5
halina $	-5
hallgarth	-2
hallgarth _ senior	-2
hallgarth |	-2
halloldu	-3
halloldu _ $	-3
halloldu |	-3
hamlets	-3
hamlets _ sunday	-3
hamlets on	-3
hand	-5
hand _ $	-4
hand _ just	-1
hand over	-3
hand |	-4
handle	-6
handle _ care	-3
handle with	-3
handled	3
handled _ no	-2
handled and	-2
handling	1
hands	-3
hands _ to	-1
hands over	-1
hang	-3
hang _ my	-1
hang up	-1
hangen	-5
hangen _ |	-5
hangen al	-5
hannah	-1
hanno	-5
hanno _ in	-5
hanno risposto	-5
happens	2
happens _ the	-1
happens _ |	-3
happens next	-3
happens on	-1
happy	-7
happy _ share	-3
happy _ talk	-1
happy _ the	-4
happy _ year	-1
happy _ |	-7
happy birthday	-5
happy for	-3
happy new	-1
happy to	-6
happy with	-2
har	12
har _ bekräftat	-6
har _ emot	7
har _ fram	-6
har _ tack	-5
har bara	-6
har kommit	-9
har tagit	7
hard	-4
hardly	-3
hardly _ of	-1
hardly any	-1
harpreet	-1
hará	-5
hará _ en	-5
hará pero	-5
has	2
has _ <n>	-2
has _ ?	-1
has _ a	-8
has _ agreed	-2
has _ another	-1
has _ ask	-5
has _ assigned	14
has _ astray	-1
has _ at	-5
has _ be	-9
has _ been	-3
has _ big	-2
has _ checked	-3
has _ closed	8
has _ created	7
has _ declare	-1
has _ evaluation	-1
has _ field	-2
has _ found	-4
has _ from	-3
has _ gone	3
has _ his	-3
has _ it	2
has _ its	-3
has _ logged	3
has _ old	-2
has _ over	13
has _ passed	7
has _ received	6
has _ recordings	-1
has _ resolved	-3
has _ table	-5
has _ the	4
has _ time	-1
has _ to	-4
has _ trying	-2
has _ us	-4
has _ worth	-2
has _ your	10
has _ |	-3
has a	-4
has agreed	-2
has all	4
has already	-3
has an	-1
has anyone	-1
has arrived	5
has asked	-5
has been	16
has caused	-4
has changed	7
has earned	-2
has expired	-5
has for	-1
has gone	-2
has it	-5
has kindly	-2
has left	6
has looked	-5
has managed	-1
has moved	2
has my	6
has no	-1
has not	-1
has reached	4
has received	4
has since	-2
has suggested	-1
has taken	10
has the	-6
has to	-9
has wandered	-2
hashanah	-1
hashanah and	-1
hasn't	-4
hasn't _ $	-6
hasn't _ by	-1
hasn't arrived	-1
hasn't |	-6
hasta	-2
hasta _ <n>	-5
hasta el	-2
hat	-10
hat _ nur	-4
hat _ ticket	-6
hat mein	-6
hat mir	-4
hate	-8
haut	-5
haut _ $	-5
haut |	-5
have	-1
have <n>	-6
have _ <n>	-4
have _ a	5
have _ access	4
have _ an	-1
have _ and	-5
have _ as	-4
have _ asked	-1
have _ be	-2
have _ clinic	-5
have _ email	1
have _ filled	-4
have _ for	1
have _ four	-5
have _ great	-3
have _ had	5
have _ heard	8
have _ i	-5
have _ idea	-2
have _ it	-5
have _ left	4
have _ look	-3
have _ me	6
have _ my	8
have _ name	-3
have _ new	-4
have _ nothing	-1
have _ of	-2
have _ off	-1
have _ offer	-2
have _ on	-7
have _ show	-1
have _ so	-1
have _ someone	4
have _ the	-6
have _ this	-4
have _ to	8
have _ twice	-1
have _ view	-3
have _ with	3
have _ your	12
have _ |	1
have a	-6
have access	6
have asked	-5
have been	-6
have comments	-7
have emailed	15
have had	-3
have heard	-1
have it	-1
have left	3
have missed	-2
have most	-2
have moved	6
have no	-4
have not	10
have now	5
have one	-3
have put	-1
have raised	-3
have reached	11
have received	-3
have returned	-4
have seen	-2
have since	-1
have someone	-3
have switched	-2
have the	-7
have to	3
have you	-1
have your	4
haven't _ it	-1
haven't got	-1
having	-10
having _ in	-2
having _ my	-2
having a	-6
having sat	-2
having the	-1
he	-13
he _ a	-2
he _ at	-4
he _ be	-1
he _ come	-1
he _ me	-1
he _ no	-4
he _ not	-1
he _ stay	-1
he _ that	-5
he _ the	-3
he _ to	-3
he asks	-1
he can	-1
he can't	-1
he has	-4
he is	-1
he knows	-2
he may	-1
he rang	-2
he runs	-5
he will	-1
he's	-8
he's _ leave	-2
he's _ till	-5
he's _ to	-2
he's _ |	-2
he's away	-5
he's on	-2
head	-2
head _ biochemistry	-1
head of	-1
health	5
health _ $	1
health _ i	1
health _ in	-2
health _ it's	-1
health _ team	3
health _ |	3
health board	-1
health checks	2
health day	-1
health forum	-1
health inequalities	1
health information	4
health survey	-1
health trust	-2
health visitor	-2
health |	1
healthwatch	-3
hear _ $	-14
hear _ in	8
hear _ us	-2
hear _ |	-13
hear from	11
hear hear	-14
hear otherwise	-2
hear |	-14
heard	1
heard _ it	-1
heard _ since	-1
heard from	8
heard nothing	-1
heard of	-1
hearing	4
hearing _ us	-2
hearing from	4
heart	-4
heart _ $	-5
heart |	-4
hebben	10
hebben uw	10
heddiw	4
heddiw _ byddaf	6
heddiw |	4
heeft	-6
heeft _ de	-6
heeft alleen	-6
hej	-6
hej alla	-9
held	2
held _ a	5
held _ message	-1
held because	-1
held until	8
held your	-1
heledd	-5
heledd _ yn	-5
heledd yno	-5
hello	12
hello _ i	1
hello _ thank	5
hello _ the	8
hello _ yes	-1
hello _ you	17
hello _ |	-1
hello all	-5
hello and	5
hello as	8
hello i	-7
hello raminder	-1
hello salma	-1
hello |	10
help	6
help <@>	8
help _ $	5
help _ <n>	5
help _ she	-3
help _ |	-4
help lou	-4
help to	5
help with	1
helpdesk	5
helpful	-4
helpful _ everybody	-3
helpful _ will	-2
helpful comments	-3
helpful |	-2
helpline _ staffed	-2
helpline is	-4
henceforth	-6
henceforth _ $	-1
henceforth |	-3
hepatitis	-1
hepatitis _ by	-1
hepatitis b	-1
her	-10
her _ $	-4
her _ <@>	2
her _ address	-4
her _ and	-1
her _ expect	-3
her _ facilitator	-1
her _ i've	-2
her _ is	-2
her _ needn't	-1
her _ of	-2
her _ on	-3
her _ reply	-1
her _ she	-3
her _ the	-2
her _ to	-5
her _ |	-7
her address	-2
her at	8
her auto	-1
her before	-3
her from	-2
her mails	-2
her membership	-1
her messages	-3
her mum	-1
her off	-1
her old	-4
her on	-1
her out	-2
her phd	-3
her posts	-1
her to	-5
her wrist	-1
her |	-5
here	-15
here </>	10
here _ are	-4
here _ had	-1
here _ help	-4
here _ i	-4
here _ i'll	-2
here _ nepali	-2
here _ of	-1
here _ please	-1
here _ the	-7
here _ this	-1
here _ thursdays	-1
here _ |	-3
here because	-1
here before	-2
here except	-2
here for	-3
here from	-2
here is	-7
here it	-4
here on	-4
here to	-3
here you	-4
here |	-7
here's	-12
here's _ as	-2
here's _ revised	-5
here's _ the	-1
here's ours	-2
here's the	-5
here's what	-1
hers	-4
hers _ $	-1
hers _ a	-2
hers _ future	-2
hers in	-2
hers with	-2
hes	-1
het	1
het _ dat	-5
het _ de	-3
het _ hoor	-5
het _ |	7
het klopt	-5
het ook	-3
het werk	-5
het ziekenhuis	-5
heute	7
heute _ da	-2
heute wieder	-2
hey	-1
hi	12
hi _ back	-3
hi _ for	3
hi _ i	-1
hi _ i'm	3
hi _ i've	-1
hi _ please	-2
hi _ sent	-1
hi abdi	-1
hi all	-3
hi despina	-1
hi i	-1
hi maryam	-3
hi thanks	3
hi there	7
hi zainab	-1
hi |	14
hill	3
him	-15
him _ $	-2
him _ <@>	-2
him _ a	-1
him _ and	-1
him _ the	-9
him _ |	-6
him as	-1
him from	-2
him in	-7
him off	-4
him that	-4
him the	-5
him |	-4
himself	-1
hip	-4
his	-12
his _ <@>	-3
his _ and	-3
his _ is	-5
his _ of	-2
his _ off	-5
his _ to	-1
his _ |	-4
his address	-5
his daughter	-1
his mail	-1
his number	-5
his ok	-1
his out	-2
history	5
hmm	-3
ho	-3
ho _ prenotato	-3
ho già	-3
hodan	-3
hodan $	-3
hoffwn	-4
hoi	-9
hoi _ presentatie	-4
hoi lieke	-4
hoje	-5
hoje _ ninguém	-5
hoje e	-5
hola	-5
hola _ |	-1
hola pilar	-1
hold	-7
hold <@>	-1
hold _ <@>	-1
hold _ emails	-4
hold _ mail	-5
hold _ the	-1
hold all	-4
hold back	-1
hold his	-3
hold my	-5
hold until	2
hold whatever	-1
hold |	4
holder	4
holder _ on	1
holding	2
holding _ bimpe	-3
holding |	-3
holiday	-7
holiday _ $	-6
holiday _ chase	-1
holiday _ crete	-3
holiday _ pause	-1
holiday _ saturday	-1
holiday _ the	2
holiday _ we'll	-3
holiday _ |	-1
holiday from	-1
holiday i'll	-1
holiday in	-3
holiday pay	-7
holiday |	-6
holidays	17
holidays and	10
holy	1
holy days	1
home	-11
home _ $	-4
home _ congratulations	-1
home _ ten	-4
home _ typical	-5
home _ week	-2
home about	-4
home and	-2
home on	-1
home this	-2
home to	-5
home today	-5
home |	-3
honest	-1
honest |	-1
honestly	-3
honestly _ everybody	-3
honestly |	-3
hong	-3
hong _ carers	-3
hong kong	-3
hook	-3
hook _ i	-1
hook |	-1
hoor	-8
hoor _ $	-5
hoor |	-5
hope _ $	-4
hope _ be	8
hope _ goes	-2
hope _ weather's	-3
hope it	-2
hope the	-3
hope to	8
hope |	-4
hospice	3
hospital	-2
hospitals	4
hospitals _ it	-1
hospitals kept	-1
hotel	-3
hotel _ of	-3
hotel all	-3
hour	-8
hour _ $	2
hour _ holiday	-7
hour _ travel	-1
hour plus	-6
hour |	-4
hours	8
hours _ <n>	1
hours _ don't	-4
hours _ if	7
hours _ not	-4
hours in	-2
hours may	-4
hours please	-4
hours |	12
house	-1
housing	10
housing |	11
how	-7
how _ alternating	-1
how _ be	-2
how _ did	-1
how _ i	3
how _ tuesday	-2
how _ you	-1
how about	-3
how did	-1
how do	3
how it'll	-2
how long	-1
how to	-1
how you	-1
however	-2
html	-4
https	-4
https |	-4
hub	6
hughes	-1
hughes _ retired	-1
hughes |	-1
hui	-4
hui _ $	-4
hui _ |	-1
hui ling	-4
hull	-5
hull _ lucky	-3
hull is	-3
human	-6
human _ comes	-2
human _ |	-4
human thing	-2
human |	-1
hundred	-1
hundred _ |	-4
hush	-5
hwn	8
hwn yn	5
hyacinth	9
hyn	3
hyn _ arwain	-3
hyn _ |	1
hyn ymlaen	1
hyn yn	-3
hynny	-4
hábiles	4
hábiles |	4
här	21
här _ |	8
här mejlet	11
hélène	-3
hélène _ pour	-3
hélène pardon	-3
hôm	-6
hôm _ tôi	-6
hôm đó	-6
höst	5
i	-10
i _ <@>	-3
i _ <n>	-6
i _ ?	5
i _ a	-7
i _ after	-1
i _ agree	-4
i _ an	-3
i _ and	-3
i _ answer	1
i _ anything	-1
i _ ar	-6
i _ as	-3
i _ ask	-2
i _ asked	-5
i _ at	-5
i _ ateb	-4
i _ away	2
i _ back	7
i _ bare	-6
i _ be	-12
i _ been	-1
i _ but	-2
i _ career	-3
i _ cover	-3
i _ currently	10
i _ ddydd	-7
i _ do	-5
i _ dod	-5
i _ dydd	-2
i _ evidence	-1
i _ expect	-3
i _ flexibly	-3
i _ for	2
i _ from	-16
i _ get	3
i _ getting	-3
i _ go	7
i _ have	2
i _ help	-2
i _ her	-3
i _ home	-6
i _ i	-1
i _ in	-2
i _ it	-5
i _ know	-4
i _ left	7
i _ like	-6
i _ live	-5
i _ longer	4
i _ look	-1
i _ maternity	-3
i _ most	-2
i _ moved	6
i _ my	-3
i _ myślą	-4
i _ need	-4
i _ next	6
i _ no	-2
i _ not	-4
i _ now	6
i _ on	11
i _ one	-1
i _ only	-4
i _ open	-2
i _ ours	-1
i _ out	3
i _ pan	-4
i _ part	2
i _ paste	-1
i _ present	-1
i _ promise	-1
i _ put	-3
i _ raised	-3
i _ reach	-4
i _ read	2
i _ received	-4
i _ remember	-1
i _ reply	8
i _ respond	-12
i _ returned	-4
i _ rhodri	-4
i _ say	-2
i _ see	2
i _ so	-3
i _ something	-1
i _ switched	-2
i _ teaching	-5
i _ tell	-2
i _ ten	-1
i _ that	-3
i _ the	-15
i _ them	-1
i _ they	-7
i _ think	-3
i _ this	-6
i _ tired	-2
i _ to	-8
i _ told	-1
i _ up	-2
i _ want	-5
i _ work	10
i _ write	-2
i _ writing	-4
i _ yn	10
i _ you	-3
i _ you've	-2
i _ your	-2
i _ |	-11
i accept	-4
i also	-1
i am	13
i approve	2
i ar	9
i arrive	-3
i ask	2
i asked	-3
i attach	-2
i banned	-2
i call	-1
i can	-2
i can't	-7
i cannot	-7
i changed	-2
i chi	-10
i cisza	-5
i confirmed	-3
i could	-5
i dag	-6
i ddim	-1
i did	-7
i do	-5
i don't	1
i eto	-4
i finish	-1
i found	-2
i gang	-6
i gave	-5
i get	8
i go	-10
i got	-1
i had	-4
i hang	-1
i have	-3
i held	-1
i hope	4
i i	-4
i just	-2
i kan	-6
i keep	-4
i labelled	-2
i leave	-2
i left	-1
i look	-2
i make	-2
i may	-2
i mean	-5
i met	-2
i might	-4
i miss	-1
i missed	1
i must	-4
i need	-7
i never	-3
i nhw	-2
i nie	12
i no	5
i not	-5
i noticed	-3
i only	10
i owe	-4
i pacjenci	-4
i rang	-6
i read	1
i receive	2
i received	-1
i replied	-3
i request	-7
i retired	-4
i return	-1
i rhodri	-4
i say	-1
i see	-7
i sent	-1
i shan't	-4
i should	-5
i start	-8
i suggest	-3
i suspect	-1
i sylwadau	-4
i take	-1
i think	-1
i thought	-3
i took	4
i tried	-7
i trust	-1
i use	6
i volunteer	2
i want	-8
i was	-10
i will	-1
i wish	-9
i won't	-3
i would	-5
i write	-3
i wrote	-4
i |	-5
i'd	-17
i'd _ asking	-2
i'd _ at	-1
i'd _ glad	-5
i'd _ grateful	-1
i'd _ interested	-1
i'd _ it's	-2
i'd _ like	-1
i'd _ obliged	-2
i'd _ on	-6
i'd _ out	-3
i'd _ report	-1
i'd _ tempted	-2
i'd _ the	-5
i'd _ this	-3
i'd _ to	-1
i'd _ with	-2
i'd _ you	-2
i'd _ your	-8
i'd be	-8
i'd count	-5
i'd get	-1
i'd leave	-2
i'd like	-3
i'd look	-1
i'd love	-4
i'd need	-3
i'd never	-1
i'd plan	-2
i'd prefer	-3
i'd question	-3
i'd say	-3
i'd stick	-2
i'd still	-1
i'd warn	-2
i'd written	-1
i'll	-6
i'll _ again	-6
i'll _ back	15
i'll _ her	-3
i'll _ if	-2
i'll _ in	-2
i'll _ it	-3
i'll _ late	-5
i'll _ ours	-4
i'll _ out	-1
i'll _ over	-7
i'll _ samosas	-3
i'll _ striking	-2
i'll _ that	-4
i'll _ the	-4
i'll _ there	-7
i'll _ through	-4
i'll _ when	-7
i'll _ you	-10
i'll ask	-4
i'll be	-3
i'll bring	-3
i'll chase	-1
i'll do	-3
i'll get	23
i'll go	-4
i'll let	-5
i'll look	2
i'll mail	-1
i'll pick	20
i'll post	-2
i'll put	-4
i'll redo	-2
i'll report	-1
i'll send	-5
i'll share	-1
i'll take	-7
i'll try	-6
i'll walk	-8
i'm	-3
i'm _ a	4
i'm _ all	10
i'm _ annual	-4
i'm _ at	-4
i'm _ charge	-3
i'm _ cork	-3
i'm _ for	-1
i'm _ from	1
i'm _ here	-4
i'm _ holiday	1
i'm _ in	-3
i'm _ internet	-2
i'm _ just	-2
i'm _ leave	4
i'm _ leicester	-2
i'm _ my	4
i'm _ nights	-1
i'm _ of	3
i'm _ off	9
i'm _ on	-1
i'm _ practice	-2
i'm _ sorry	-1
i'm _ that	-1
i'm _ the	2
i'm _ this	-3
i'm _ till	-2
i'm _ time	-1
i'm _ to	-7
i'm _ under	-2
i'm _ until	-9
i'm _ your	-2
i'm _ |	-6
i'm a	-1
i'm about	-1
i'm abroad	-2
i'm afraid	-3
i'm apparently	-3
i'm around	-4
i'm away	8
i'm back	-10
i'm currently	9
i'm going	-3
i'm grateful	-1
i'm here	-3
i'm in	-4
i'm leaving	-5
i'm looking	-6
i'm next	-2
i'm not	-1
i'm off	-1
i'm on	4
i'm only	-3
i'm out	13
i'm part	-2
i'm retiring	-2
i'm seeing	-3
i'm snowed	-2
i'm so	-1
i'm sorry	-2
i'm still	-4
i'm taking	12
i'm the	-5
i'm to	-2
i'm told	-3
i'm with	-2
i'm without	-2
i'm working	4
i'm writing	-5
i'n	-7
i'n _ rhan	-2
i'n gweithio'n	-2
i've	-13
i've _ about	-7
i've _ access	-2
i've _ and	-1
i've _ away	-1
i've _ called	4
i've _ her	-3
i've _ him	-9
i've _ it	-6
i've _ no	-3
i've _ question	-3
i've _ sat	-1
i've _ teams	-1
i've _ the	-4
i've _ you	-1
i've _ your	2
i've a	-3
i've attached	-2
i've been	-2
i've changed	-3
i've complained	-1
i've dropped	-3
i've forwarded	-3
i've got	-2
i've had	-3
i've just	-1
i've left	-2
i've moved	4
i've no	-2
i've put	-1
i've read	4
i've rung	-2
i've thought	-7
i've told	-9
i've written	-4
icb	-8
icb _ happy	-2
icb _ this	-3
icb _ writing	-4
icb in	-4
icb |	-3
ich	1
ich _ ab	-2
ich _ bis	-7
ich _ danke	-6
ich _ donnerstag	-5
ich _ im	-1
ich _ krank	-6
ich _ mich	8
ich _ nächste	-4
ich _ sobald	-5
ich arbeite	1
ich befinde	9
ich bin	-1
ich erhalten	-6
ich frage	-4
ich habe	14
ich ihnen	-5
ich leider	-1
ich war	-6
id	13
idea	3
idea _ community	-3
idea _ they	-2
idea about	-3
idea where	-2
idea |	12
ideas	-2
ideas _ |	-2
ideas welcome	-2
identifiable	-2
idris	4
if	1
if _ a	-2
if _ about	13
if _ after	-3
if _ an	-1
if _ any	-1
if _ are	4
if _ asked	8
if _ asks	-9
if _ by	-4
if _ can	-6
if _ could	-3
if _ did	4
if _ don't	-4
if _ doubt	-1
if _ enquiry	6
if _ family	-1
if _ fancies	-2
if _ fancy	-7
if _ file	-4
if _ get	-4
if _ goes	-1
if _ has	-1
if _ hasn't	-1
if _ have	4
if _ is	7
if _ isn't	-3
if _ joy	-4
if _ let	-2
if _ like	-5
if _ link	-5
if _ lost	-1
if _ matter	6
if _ message	2
if _ minds	-3
if _ money	-2
if _ need	2
if _ no	-3
if _ of	-5
if _ off	-3
if _ please	-7
if _ query	2
if _ rather	-1
if _ said	-1
if _ unclear	-2
if _ want	-7
if _ was	11
if _ would	1
if _ |	2
if a	3
if an	1
if any	-6
if anyone	-3
if anything	-3
if he	-1
if i	-2
if in	-1
if it	6
if it's	9
if no	-4
if others	-1
if she	-5
if she'd	-2
if she's	-3
if someone	-1
if that's	-2
if the	-2
if there's	-1
if this	15
if you	3
if you'd	-6
if you're	1
if you've	5
if your	5
ifeoma	-3
ifeoma _ i'll	-3
ifeoma |	-3
ig	-1
ig _ this	-5
ig lead	1
ignore	9
ignore _ in	-2
ignore _ message	11
ignore it	-2
ignore this	12
ihn	-2
ihn _ aber	-2
ihn mir	-2
ihnen	6
ihnen _ ich	-5
ihnen sobald	-5
ihnen |	7
ihr	1
ihr _ wurde	-2
ihr anliegen	5
ihre	17
ihre _ frau	-5
ihre _ ist	4
ihre _ mail	11
ihre _ |	12
ihre e	11
ihre mail	7
ihre nachricht	5
ik	-1
ik _ een	-6
ik _ gewoon	-5
ik _ maandag	-6
ik _ met	6
ik _ niet	5
ik _ vakantie	-3
ik _ volgende	-4
ik bel	-6
ik ben	2
ik kreeg	-6
ik op	-3
ik werk	11
ikke	3
ikke _ dag	-6
ikke _ |	9
ikke den	-6
il	-3
il _ ero	-3
il _ ha	-7
il _ non	-6
il _ |	-3
il comune	-7
il modulo	-6
il ritardo	-3
il suo	9
il treno	-3
iletişime	11
ill	-3
ill _ ours	-2
ill |	-2
ilman	-6
ilman _ |	-6
ilman minua	-6
ilska	-5
ilska _ $	-5
ilska |	-5
im	-10
im _ bin	-5
im _ schaue	-2
im _ und	1
im büro	-7
im on	-4
im urlaub	-6
imam	-1
imam _ chaplain	-1
imam or	-1
immediate	-3
immediately	-4
immediately |	-2
immunisation	4
important	4
important _ i've	-2
important _ us	3
important to	6
important |	-1
in	-6
in $	-1
in <n>	6
in _ $	-3
in _ <@>	-3
in _ <n>	-11
in _ ?	-6
in _ about	-2
in _ absence	6
in _ american	-1
in _ analytics	-3
in _ and	-6
in _ ask	-1
in _ autumn	1
in _ away	15
in _ before	-2
in _ call	3
in _ che	-5
in _ chief	-1
in _ contact	-4
in _ contacts	11
in _ conversation	-2
in _ data	-1
in _ day	-2
in _ days	12
in _ department	-2
in _ different	-2
in _ digest	-2
in _ e	-3
in _ email	-3
in _ emergency	12
in _ end	-2
in _ english	-1
in _ entirety	-1
in _ esr	-1
in _ evenings	12
in _ few	-1
in _ fino	-9
in _ first	-2
in _ five	-1
in _ folder	-3
in _ fortnight	3
in _ fällen	7
in _ hamlets	-3
in _ has	-2
in _ he	-1
in _ health	2
in _ hotel	-3
in _ i	-7
in _ i'm	-1
in _ if	-5
in _ is	-4
in _ it's	-3
in _ june	-6
in _ language	2
in _ languages	-1
in _ ma	-4
in _ mail	-5
in _ meaningful	-1
in _ meantime	8
in _ meeting	-2
in _ members	-4
in _ message	-4
in _ minute	-2
in _ mondays	-1
in _ new	-2
in _ no	-2
in _ of	-2
in _ office	-1
in _ on	-1
in _ only	-2
in _ or	-2
in _ order	4
in _ own	-3
in _ patch	-1
in _ period	6
in _ please	-5
in _ policy	-2
in _ pub	-8
in _ queue	3
in _ reorganisation	-5
in _ roughly	-2
in _ row	-4
in _ same	-6
in _ second	-6
in _ shop	-2
in _ shops	-2
in _ so	-5
in _ stead	-2
in _ summer	-1
in _ survey	-4
in _ system	-2
in _ the	-3
in _ they	-5
in _ this	4
in _ though	-3
in _ thursday	-7
in _ time	5
in _ to	-2
in _ two	-1
in _ und	12
in _ unit	-3
in _ via	-1
in _ waiting	-1
in _ week	5
in _ weeks	10
in _ which	-4
in _ with	8
in _ working	4
in _ ziekenhuis	-5
in _ |	-14
in a	-1
in advance	-2
in again	-2
in all	2
in an	10
in any	1
in april	-1
in august	-1
in automatico	-5
in cardiff	-2
in caribbean	-2
in carico	-4
in charge	-3
in chinese	-4
in cork	-3
in crete	-3
in crisis	6
in date	4
in doubt	-1
in dringenden	7
in england	-1
in english	-3
in error	-4
in fact	-2
in ferie	-11
in five	-2
in front	1
in full	1
in future	-8
in het	-5
in ill	-2
in is	-4
in it	3
in its	-2
in january	-2
in june	5
in karachi	-2
in law	-4
in laws	-2
in leicester	-4
in luton	-4
in march	-10
in may	-3
in my	7
in on	-5
in or	-1
in our	-3
in peckham	-4
in person	-2
in plain	-1
in polish	-2
in practice	-1
in red	-2
in relation	-2
in reliance	-1
in september	-5
in spring	-7
in sylheti	-3
in that	-2
in the	-6
in their	-3
in theory	-1
in there	-2
in this	-3
in three	3
in thursday	-3
in touch	14
in tower	-3
in two	2
in unless	-3
in urdu	-2
in use	6
in week	-1
in welsh	-5
in which	-2
in with	-1
in writing	-7
in your	1
in |	-4
inbox	8
inbox _ $	1
inbox _ <@>	-1
inbox _ i	1
inbox _ looked	-2
inbox _ not	5
inbox _ we	7
inbox _ |	5
inbox is	4
inbox it's	-2
inbox |	8
incident	-2
incident _ been	-3
incident has	-3
include	3
include the	-1
included	1
included |	-3
includes	-4
includes _ category	-3
includes ethnic	-3
including	-2
including the	-3
inclusion	1
inclusion lead	-2
inconvenience	12
individual	6
individually	4
individually |	4
industrial	2
industrial action	2
ine	-3
ine _ $	-3
ine okonjo	-3
ines	-5
ines $	-2
ines _ looks	-1
ines _ the	-1
ines does	-1
ines who	-1
inform	-5
inform _ that	-1
inform _ |	-2
inform the	-2
inform us	-1
informal	-5
information	3
information _ $	5
information _ but	-1
information _ for	-4
information _ if	-2
information _ in	-3
information _ legally	-3
information _ this	-4
information contained	-3
information in	-4
information is	-3
information standard	-1
information team	-4
information with	12
information |	1
informed	-2
initials	-1
initials _ the	-1
initials and	-1
inom	8
inom två	8
inshallah	-1
inside	7
insists	-4
insists on	-4
inspection	-1
inspection _ only	-1
inspection but	-1
instead	-3
instead ?	-1
instead _ he	-1
instead of	-1
instead |	2
insulin	-3
inte	9
inte _ är	-3
inte jag	-3
intelligence	-2
intended	-4
intended _ for	-5
intended _ please	-4
intended _ the	-4
intended for	-4
intended only	-4
intended recipient	-4
intended solely	-2
interest	-2
interested	-3
interested _ a	-1
interested in	-1
interesting	-3
intermittent	5
intermittent _ to	5
intermittent access	5
international	2
internet	3
internet _ <n>	1
internet _ home	-2
internet at	-2
internet until	1
interpreter	-2
interpreter _ needed	-2
interpreter _ present	-3
interpreter _ the	-2
interpreter _ with	-1
interpreter is	-5
interpreter on	-2
interpreter reply	-1
interpreter |	1
interpreters	-10
interpreters _ one	-3
interpreters next	-3
interpreting	-6
interpreting _ not	-1
interpreting _ wharfe	-4
interpreting at	-4
interpreting available	-1
into	-1
into <n>	-6
into _ $	-5
into _ <n>	8
into _ building	-2
into a	1
into the	-2
invitation	-5
invitation _ <@>	-2
invitation to	-3
invitation |	-2
invitations	1
invite	-6
invite <@>	-3
invite _ $	-3
invite _ <@>	-3
invite _ and	-1
invites	-1
invites to	-1
invoices	11
inês	-4
inês _ o	-4
inês recebi	-4
ionawr	-1
ionawr |	-1
ios	-5
ios </>	-4
ios _ $	-4
iphone	-2
iphone $	-2
ir	3
irene	-3
is	-2
is $	-1
is <@>	-5
is <n>	-3
is _ $	-6
is _ <@>	-2
is _ <n>	7
is _ a	5
is _ address	-2
is _ advert	-2
is _ advertisement	-5
is _ african	-1
is _ after	10
is _ an	-1
is _ and	-6
is _ any	-3
is _ approachable	-5
is _ around	5
is _ as	-2
is _ at	-2
is _ automated	3
is _ automatic	7
is _ available	-1
is _ because	-2
is _ being	1
is _ by	4
is _ closed	6
is _ counts	-3
is _ covering	-4
is _ crisis	6
is _ day	4
is _ english	-2
is _ exempt	-3
is _ for	3
is _ from	-4
is _ good	-3
is _ held	8
is _ i	-4
is _ i'd	-2
is _ i'm	-1
is _ in	8
is _ is	-5
is _ it	2
is _ its	-3
is _ last	-1
is _ leave	5
is _ let	6
is _ long	-10
is _ longer	9
is _ maternity	-2
is _ mb	-2
is _ monitored	-2
is _ much	-5
is _ my	2
is _ new	-1
is _ of	-2
is _ on	-3
is _ one	-2
is _ only	-5
is _ our	-1
is _ patients	-1
is _ please	2
is _ prohibited	-3
is _ right	-5
is _ secure	-2
is _ she	-5
is _ short	-5
is _ sign	-3
is _ size	-4
is _ so	-9
is _ stated	-3
is _ than	-2
is _ the	5
is _ they	-2
is _ thirty	-1
is _ this	7
is _ till	-3
is _ to	5
is _ until	8
is _ up	11
is _ use	-3
is _ used	-1
is _ with	-1
is _ working	1
is _ |	-6
is a	-16
is about	12
is actually	-4
is addressed	-4
is african	-1
is all	-1
is an	5
is at	5
is attached	-4
is available	2
is away	-3
is back	-6
is behind	-1
is being	6
is brief	-1
is closed	10
is confidential	-3
is covering	7
is daft	-2
is dead	-4
is deleted	3
is delivered	4
is described	-1
is done	-2
is due	-2
is een	3
is fine	-2
is for	-3
is good	-4
is happy	-1
is having	-2
is important	4
is in	2
is intended	-4
is interpreting	-1
is it	-1
is jumu'ah	-3
is just	5
is legally	-3
is looking	7
is lucky	-3
is merging	-1
is missing	-1
is monday	-2
is more	-2
is most	-3
is ms	-5
is my	-1
is needed	4
is no	10
is normally	-1
is not	1
is on	-1
is one	-5
is only	-3
is open	-3
is out	-7
is patronising	-7
is possible	-6
is present	-3
is required	3
is right	-3
is sent	10
is slow	-4
is staffed	-2
is strictly	-3
is that	-2
is the	3
is there	-7
is this	-4
is to	4
is too	-3
is urgent	1
is very	-3
is waiting	1
is what	-5
is where	-1
is why	-2
is with	4
is |	-2
iska	-6
iska _ |	-6
iska bilaaba	-6
isn't	-3
isn't <n>	-3
isn't _ evenly	-2
isn't _ not	-3
isn't _ the	-1
isn't _ this	-2
isn't _ |	2
isn't a	-3
isn't coming	-2
isn't used	-2
isn't written	-1
issue	-1
issue _ $	-6
issue _ ?	-1
issue do	-1
issue |	-6
ist	4
ist _ danke	-5
ist _ uns	7
ist _ |	-2
ist angekommen	-2
ist bei	7
ist da	-5
ist |	-3
it	-16
it $	-5
it <n>	-2
it ?	-1
it _ $	-12
it _ <@>	-3
it _ ?	-1
it _ a	-12
it _ about	4
it _ addressed	-4
it _ after	-5
it _ an	-3
it _ and	-5
it _ around	-1
it _ arrive	-2
it _ arrived	-1
it _ at	-9
it _ be	6
it _ because	-2
it _ been	5
it _ being	-4
it _ confirm	-3
it _ covers	-1
it _ desk	4
it _ error	-2
it _ few	-5
it _ five	-2
it _ for	-2
it _ from	4
it _ future	-2
it _ gave	-5
it _ given	-1
it _ her	-5
it _ i	-7
it _ i'll	-3
it _ i've	-1
it _ in	7
it _ intended	-4
it _ legal's	-2
it _ me	-7
it _ mein	-6
it _ missing	-1
it _ morning	-2
it _ my	-9
it _ night	-2
it _ not	2
it _ nothing	-1
it _ notify	-4
it _ number	-1
it _ on	4
it _ only	6
it _ our	1
it _ out	-2
it _ over	-5
it _ personal	4
it _ please	-3
it _ seen	-2
it _ sense	-4
it _ she	-1
it _ since	-2
it _ site	-3
it _ sorry	-1
it _ steal	-2
it _ straight	-5
it _ take	3
it _ thank	-4
it _ the	-7
it _ there	-1
it _ this	-1
it _ to	-2
it _ two	-1
it _ until	-5
it _ up	5
it _ use	-2
it _ wait	9
it _ week	-1
it _ well	-2
it _ what	-1
it _ would	-1
it _ writing	-3
it _ wrong	-2
it _ year	-1
it _ you	-5
it _ you're	-7
it _ your	7
it _ |	-10
it a	-5
it all	-3
it alone	-1
it also	-1
it and	-7
it appears	2
it as	-1
it asks	-9
it away	-3
it back	-4
it badly	-2
it be	-5
it because	-2
it before	2
it break	-1
it by	-2
it can	-6
it comes	3
it costs	-1
it did	-2
it does	-4
it easy	-2
it for	-3
it freely	-2
it gets	-2
it goes	-5
it had	-1
it has	-1
it hasn't	-6
it hat	-6
it here	-2
it i	-5
it i'm	-1
it in	-8
it is	-4
it last	-3
it like	-1
it locally	-2
it makes	-4
it matters	-1
it may	4
it myself	-1
it names	-1
it off	-4
it on	-4
it opened	-5
it ought	-4
it out	-6
it over	-3
it please	-5
it proactively	-1
it said	-8
it says	-1
it sends	-5
it service	4
it should	-8
it so	-1
it sorry	-5
it table	-5
it taken	-4
it takes	-2
it tends	-2
it the	-6
it there	-2
it this	-2
it through	-2
it to	-6
it told	-2
it too	-5
it took	-4
it until	6
it up	-1
it used	-1
it waits	-5
it was	-1
it went	-1
it will	8
it with	-5
it within	9
it would	-2
it yet	-1
it |	-9
it'd	-2
it'd be	-2
it'll	1
it'll _ handled	-2
it'll _ in	-6
it'll be	-4
it's	-14
it's <n>	-9
it's _ a	-4
it's _ at	-2
it's _ disability	1
it's _ i'm	-2
it's _ in	-4
it's _ lie	-7
it's _ lunch	-1
it's _ malice	-2
it's _ manners	-4
it's _ not	-2
it's _ now	-1
it's _ of	-1
it's _ one	-1
it's _ paper	-2
it's _ phone	-4
it's _ tell	-1
it's _ the	9
it's _ up	-6
it's _ week	-3
it's _ word	-1
it's _ worth	-1
it's _ you	-5
it's _ |	-3
it's a	-6
it's about	17
it's after	-3
it's always	-1
it's back	-4
it's been	-9
it's by	-4
it's charedi	-1
it's courteous	-1
it's in	-2
it's just	-4
it's less	-2
it's looked	-2
it's lost	-1
it's me	-1
it's my	-3
it's not	-8
it's one	-1
it's the	-3
it's through	-1
it's unclear	-2
item	-3
item <n>	-5
item _ $	-4
item _ |	-6
item about	-1
item thanks	-6
items	-4
items _ month	-1
items a	-1
its	-2
its _ in	1
its _ to	-2
its _ |	2
its author	-2
its contents	-3
its entirety	-1
its own	-2
its progress	6
its sender	2
its way	-1
itself	-3
itself _ $	-2
itself |	-2
ive	-4
izindeyim	9
izindeyim _ konuşalım	-5
izindeyim dönünce	-5
izindeyim |	-6
izinliyim	-6
izinliyim _ |	-6
izinliyim gelemeyeceğim	-6
için	15
için teşekkür	4
içinde	12
içinde size	12
iş	7
i̇kinci	-4
i̇kinci _ bence	-4
i̇kinci cümle	-4
j'ai	-6
j'ai _ reçu	-3
j'ai _ ton	-4
j'ai _ un	-3
j'ai bien	-3
j'ai lu	-4
j'ai reçu	-3
j'étais	-3
j'étais _ vacances	-3
j'étais en	-3
ja	6
ja _ wem	-6
ja von	-6
jag	-2
jag _ att	-5
jag _ först	-6
jag _ i	-6
jag _ ledig	-9
jag _ på	-4
jag _ semester	-3
jag har	9
jag på	-6
jag ringde	-6
jag ringer	-6
jag svarar	-4
jag tycker	-5
jag var	-6
jag är	5
jam	4
jam _ pushime	4
jam me	4
jan	-3
jan $	-2
janeiro	8
januari	17
januari |	17
january	-9
january <n>	-7
january _ $	3
january _ emails	7
january _ happy	-1
january _ i	-4
january _ nothing	-2
january _ please	-4
january _ send	-1
january so	-2
january |	-3
janvier	-3
janvier _ depuis	-3
janvier et	-3
je	-3
je _ d'accord	-5
je _ demanderai	-4
je _ en	8
je _ envoie	-8
je _ lundi	-12
je _ morgen	16
je _ pourrai	-6
je _ que	-4
je _ travaille	-3
je _ votre	24
je _ |	1
je _ à	3
je bericht	10
je crois	-4
je l'imprime	-8
je lui	-4
je ne	-5
je rappelle	-6
je serai	-6
je suis	2
je vous	-5
je wel	-5
jeg	8
jeg _ ikke	-6
jeg _ på	6
jeg er	6
jeg kan	-6
jeg på	-3
jest	3
jest _ angielsku	-4
jest _ od	-4
jest _ |	7
jest odpowiedź	-4
jest po	-4
jest świetna	-4
jestem	1
jestem _ urlopie	-11
jestem na	-4
jetzt	-10
jetzt _ $	-6
jetzt |	-6
jeudi	-6
jeudi _ j'ai	-4
jeudi _ ne	-3
jeudi je	-3
jeudi mais	-4
jiraa _ bilaaba	-6
jiraa iska	-6
jo	-2
jo $	-1
jo _ <@>	-1
jo bloggs	-2
job	6
job _ |	2
job and	9
job so	-3
jobs	-1
join	-3
join _ community	-1
join _ supporters	-2
join _ up	-3
join our	-2
join the	-1
join this	-3
join with	-2
joined	-2
joiners	-1
joiners to	-1
joining	2
joins	-3
joins us	-3
journal	7
joy	-10
joy _ to	-4
joy complain	-4
joyce	-1
joyce _ thank	-1
joyce |	-1
jueves	-1
jueves _ puedo	-1
jueves no	-1
juliste	-5
juliste _ perille	-5
juliste tuli	-5
july	-8
july _ august	-1
july _ here	-2
july and	-3
july fine	-2
july |	-5
jumu'ah	-3
jumu'ah _ you	-3
jumu'ah so	-3
june $	-8
june _ $	9
june _ please	5
june _ |	-6
june issue	-6
june please	-3
june |	9
junior _ |	-3
junior staff	-1
junk	6
junk _ |	-4
junk folder	-4
jury _ from	-5
jusqu'au	-1
jusqu'au <n>	-1
jusqu'au _ je	-4
jusqu'à	-10
jusqu'à _ mais	-4
jusqu'à jeudi	-4
just	-6
just _ <n>	-3
just _ from	-5
just _ gone	-2
just _ it	-2
just _ me	-2
just _ on	-1
just _ the	2
just _ there	-1
just _ you	-1
just _ |	-1
just a	4
just back	-5
just credit	-5
just don't	-4
just drop	-2
just if	-1
just ignore	-2
just let	1
just manners	-4
just not	-1
just says	-2
just sits	-1
just the	-1
just to	-2
just turn	-2
juste	-4
juste _ $	-4
juste |	-4
już	-8
już _ odpowiedź	-4
już _ poczekalni	-5
już jest	-4
já	4
k	-11
k |	-4
kadar	-1
kamaldeep	-1
kamaldeep _ you've	-1
kamaldeep if	-1
kan	1
kan _ den	-6
kan _ gå	-6
kan _ ook	-3
kan _ ta	-3
kan bare	-6
kan het	-3
kan ikke	-3
kan vi	-3
kantoor	6
karachi	-2
karim	-1
kavita	-6
kavita $	-6
keep	-10
keep _ change	-4
keep _ eye	-1
keep _ mail	-4
keep _ messages	-4
keep _ seat	-3
keep _ |	-4
keep an	-1
keep my	-4
keep or	-4
keep the	-5
keep up	-1
keeps	-6
keith	-2
keith _ you	-1
keith could	-1
kept	2
kept _ until	-1
kept it	-1
kerala	-5
kerala _ the	-2
keys	-3
keys _ $	-1
keys _ wednesday	-3
keys on	-3
kezdjétek	-5
kezdjétek _ nélkülem	-5
kezdjétek el	-5
kick	-1
kidney	1
kiitos	6
kiitos _ |	6
kiitos paljon	-5
kind	-5
kind _ i'll	-2
kind _ |	-9
kind message	-2
kind regards	-2
kind |	-2
kindly	-13
kindly _ all	-5
kindly _ her	-1
kindly _ my	-2
kindly _ not	-5
kindly _ the	-6
kindly _ to	-2
kindly _ |	-1
kindly agreed	-2
kindly direct	-2
kindly discontinue	-5
kindly do	-5
kindly let	-1
kindly post	-2
kindly sent	-1
kindly unsubscribe	-1
kindness	-2
kindness |	-2
klopt	-5
klopt _ de	-5
klopt dat	-5
know	3
know _ i	2
know _ i've	-3
know _ is	-4
know _ long	-1
know _ the	-1
know _ there	-1
know _ won't	-1
know _ you	6
know _ you've	-2
know _ |	4
know about	-2
know by	1
know how	-2
know if	-3
know that	9
know the	2
know then	-3
know when	-4
know where	-6
know who	-4
know you	13
know |	-1
known _ we	-3
known |	-3
knows	-5
knows _ crisis	-1
knows _ the	-1
knows the	-1
knows where	-1
knows |	-7
kommet	-4
kommet _ tak	-4
kommet tusind	-4
kommit	-9
kommit _ |	-9
kommit fram	-6
kommit tack	-5
kommunen	-6
kommunen _ bara	-6
kommunen har	-6
komt	-4
komt _ de	-4
komt pas	-4
konferens	-3
konferens _ nästa	-3
konferens |	-3
kong	-3
kong _ won't	-3
kong carers	-3
kontakt	10
kontakt z	2
kontakta	6
konuşalım	-5
konuşalım _ $	-5
konuşalım |	-5
krank	-6
krank _ lese	-6
krank und	-6
kreeg	-6
kreeg _ ontvangstbevestiging	-6
kreeg een	-6
ku _ iska	-6
kunt	13
kurdish	-2
kurdish _ <n>	-2
kurdish |	-2
kurmanji	-3
kurmanji _ been	-3
kurmanji has	-3
kurs	5
kwabena	3
kwabena $	4
können	-5
können _ gern	-5
können wir	-5
kör	-9
kör _ mig	-6
kör _ |	-5
kör setup	-5
kör utan	-6
l	4
l _ primit	-6
l am	-6
l'article	-3
l'article _ je	-3
l'article et	-3
l'imprime	-8
l'imprime _ |	-8
l'imprime lundi	-8
la	3
la <@>	4
la _ <n>	8
la _ ?	-13
la _ breve	-6
la _ est	-4
la _ está	-5
la _ m'a	-6
la _ madre	-6
la _ piero	-6
la _ que	-5
la _ siguiente	-1
la _ stasera	-7
la _ |	17
la _ è	-5
la leggo	-7
la lingua	-6
la liste	-14
la mail	2
la mairie	-6
la nuestra	-5
la phrase	-4
la ricezione	-7
la richiesta	-5
la risposta	-6
la secretariat	7
la semana	-4
la sua	7
la traductrice	-4
lab	-3
lab _ the	-1
lab dropped	-1
labelled	-2
labelled _ badly	-2
labelled it	-2
labels	-2
labels _ i'm	-2
labels when	-2
labour	-3
labour ward	-3
lady	-5
lane	9
lane $	9
language	-6
language _ first	-3
language _ got	-1
language _ it's	-1
language _ the	-4
language _ we	3
language _ what	-1
language _ will	-2
language _ you	-3
language _ |	6
language field	-1
language on	-1
language question	-3
language we	-2
language |	-2
languages	-3
languages _ the	-1
languages _ your	-2
languages at	-1
languages print	-3
lankan	-1
lankan _ filipino	-1
lankan tamil	-1
lanyard	-1
lanyard _ jo	-1
lanyard |	-1
laptop	6
laptop _ nine	-1
laptop for	-1
laptop |	8
large	-2
large _ |	-2
las	6
last	-8
last _ and	-2
last _ but	-2
last _ i	1
last _ of	-2
last _ on	-3
last _ two	-1
last _ |	-10
last day	2
last inspection	-1
last night	-2
last night's	-1
last post	-1
last week	-5
last year	-2
last |	1
late	-8
late _ on	-4
late _ strike	-5
late _ that	-1
late and	-1
late bus	-5
late shift	-4
later	3
lavorativi	3
lavorativi |	3
law	-4
law _ one	-3
law is	-3
laws	-2
laws |	-2
lay	-3
le	-2
le <n>	12
le _ $	-2
le _ <n>	6
le _ de	-1
le _ mais	-5
le _ très	-4
le _ |	1
le chiffre	-5
le fond	-5
le lien	6
le train	-4
lead	-7
lead <@>	-1
lead _ a	-3
lead _ morning	-5
lead _ she's	-2
lead but	-2
lead this	-5
lead to	-3
lead |	-3
leaflet	-9
leaflet _ this	-2
leaflet came	-2
leaflets	-5
learn	-1
learned	-1
least	-3
leave _ $	-2
leave _ <n>	-1
leave _ all	-1
leave _ back	6
leave _ boxes	-4
leave _ but	-3
leave _ eid	-2
leave _ expect	7
leave _ his	-2
leave _ i	2
leave _ monday	-4
leave _ my	4
leave _ no	4
leave _ ordered	-2
leave _ please	2
leave _ the	-8
leave _ to	-2
leave _ tomorrow	-2
leave _ trying	-1
leave _ week	-3
leave _ will	5
leave _ work	-3
leave _ |	-8
leave and	6
leave coming	-4
leave for	-4
leave from	3
leave in	-3
leave my	-3
leave on	-4
leave out	-3
leave that	-3
leave the	-1
leave to	-11
leave today	5
leave until	-7
leave your	-3
leave |	10
leaves	-3
leaving	-7
leaving _ <n>	-5
leaving _ subject	2
leaving _ the	-2
leaving at	-5
leaving the	-4
lecture	-8
ledig	-9
leeds	-8
leeré	13
lees	15
lees mijn	7
left	2
left _ organisation	10
left _ role	4
left _ team	-1
left _ the	6
left _ trust	-2
left for	6
left my	4
left the	2
left |	-5
legal	-5
legal _ two	-2
legal wants	-2
legal's	-2
legal's _ holiday	-2
legal's on	-2
legally	-3
legally _ the	-3
legally exempt	-3
leggo	-7
leggo _ |	-7
leggo stasera	-7
leicester	-4
leicester _ the	-2
leicester on	-2
leider	-1
leider _ urlaub	-1
leider im	-1
leila	1
lekarza	-4
lekarza _ prosiłam	-4
lekarza |	-4
length 0	-13
length 1	-14
length 2	-31
length 3	-27
length 4	-10
length 6	14
length 7	3
leroy	-4
les	5
lese	14
lese _ erst	-6
lese es	-6
lese meine	13
less	-2
less _ than	-2
less malice	-2
lesson	-2
lesson _ the	-2
lesson pay	-2
leszek	-5
leszek _ el	-5
leszek kezdjétek	-5
let	-8
let <@>	-3
let _ back	-1
let _ be	-3
let _ go	-4
let _ group	-3
let _ have	-7
let _ in	-1
let _ know	1
let _ list	-2
let _ look	-2
let _ mail	7
let _ post	-1
let _ receptionists	-2
let _ share	-2
let _ swap	-4
let _ through	-2
let her	-1
let him	-1
let in	-1
let it	-3
let me	-7
let people	-3
let the	-7
let there	-2
let us	4
let you	-2
let's	-2
letter	-6
letter _ be	-3
letter _ the	5
letter about	-4
letter through	-2
letter to	-4
letter |	7
letters	1
letters _ out	-1
letters _ that	-3
letters came	-1
letters to	9
letters |	-5
level	3
library	6
library _ i	-6
library when	-5
libres	-5
libres _ había	-5
libres no	-5
licença	11
lie	-7
lie _ $	-7
lie |	-7
liebe	-2
liebe _ danke	-2
liebe mechthild	-2
lieke	-4
lieke _ ontvangen	-4
lieke presentatie	-4
lien	6
life	1
lift	3
lift _ ban	-1
lift the	-1
ligar	-7
ligar _ segunda	-7
ligar na	-7
liguei	-5
liguei _ e	-5
liguei hoje	-5
like	-9
like _ be	2
like _ court	-1
like _ else	-1
like _ join	-1
like _ send	-1
like _ stay	-1
like _ stop	-2
like _ take	-4
like _ to	-2
like _ |	-2
like a	-3
like everyone	-1
like this	-4
like to	-2
like you	-1
likely	-2
likely _ labelled	-2
likely i	-2
limit	-5
limit _ <n>	-2
limit is	-4
limited	13
limited _ guarantee	-2
limited by	-2
lin	-4
lin $	-4
lindo	-8
lindo $	-3
lindo _ $	-6
lindo |	-6
lindqvist	-1
lindqvist _ you	-2
lindqvist thank	-2
line	7
line _ <n>	7
line _ busy	-2
line _ message	-2
line _ that's	-2
line _ the	5
line _ told	-4
line _ you're	-2
line _ |	3
line in	-1
line is	4
line manager	1
line of	-1
line text	-2
line to	4
line was	-5
line when	-2
line |	7
ling	-7
ling $	-5
ling _ |	-3
ling cheung	-3
ling |	-1
lingua	-6
lingua _ |	-6
lingua madre	-6
link	8
link _ $	-2
link _ <n>	3
link _ expired	-5
link _ the	-5
link _ to	-6
link and	4
link below	-1
link has	-5
link in	-5
link to	4
link within	3
link worker	-2
link workers	-1
link |	-2
linkedin	6
linkedin _ $	6
linkedin |	6
links	-3
links |	-3
linkul	7
list	-9
list $	-1
list ?	-1
list _ $	-7
list _ <@>	-2
list _ <n>	-4
list _ can	3
list _ i	-1
list _ i'm	-1
list _ is	14
list _ it	-2
list _ just	-2
list _ me	-2
list _ my	-3
list _ people	-1
list _ raminder	-1
list _ the	-2
list _ to	1
list _ today	-3
list _ who	-4
list address	-5
list and	-1
list belongs	-1
list by	-2
list for	-1
list from	-3
list hello	-1
list in	-3
list know	-4
list mail	-6
list of	3
list on	-2
list please	-2
list robot	10
list server	4
list to	-6
list |	-5
liste	-13
listed	1
listened	-1
listened to	-1
lists	3
listy	-6
listy |	-6
literally	-1
literally |	1
literature	-1
little	-5
little _ |	-5
little one	-1
live	3
live _ the	9
live in	2
lived	-4
lived experience	-4
lives	-3
lives _ i	-1
lives |	-3
living	-2
living _ of	-2
living sort	-2
llamar	-5
llamar _ semana	-5
llamar la	-5
lle	-8
lle _ $	-5
lle _ chi	-5
lle i	-5
lle |	-5
llun _ $	-1
llun |	-1
llythyr	-4
llythyr _ y	-4
llythyr wnaeth	-4
lo	2
lo _ ?	-1
lo _ en	-2
lo _ esta	-6
lo _ |	6
lo mandas	-1
lo reviso	-6
loads	-1
local	-3
local _ |	-2
local agreement	-2
locally	-2
locally _ can	-1
locally _ the	-2
locally since	-2
locally you	-1
lock	-2
lock stock	-2
locked	-5
locul _ |	-6
locum	-2
locum _ in	-2
locum i'm	-2
logged	11
lol	-10
lol $	-1
lol _ replied	-3
lol i	-3
lomalla _ aloittakaa	-6
lomalla |	-6
london	-4
london _ am	-2
london i	-2
long	-10
long _ sick	-1
long _ will	-1
long term	1
longer	1
longer _ $	-1
longer _ for	6
longer _ it	-5
longer _ ten	-4
longer _ this	-8
longer _ to	1
longer _ use	6
longer a	-2
longer about	-2
longer have	-5
longer in	5
longer needs	-1
longer than	-4
longer wish	-3
longer work	6
look	1
look _ a	3
look _ anything	-3
look _ email	-4
look _ i'm	-7
look _ it	4
look _ memberships	-1
look _ my	-6
look _ our	9
look _ that	-7
look _ the	-2
look _ this	-3
look _ you	-1
look after	-5
look at	7
look into	13
look on	-3
look over	-1
look up	-2
look when	-7
looked	-6
looked _ by	2
looked _ every	-2
looked _ it	-5
looked at	-8
looking	-2
looking _ my	4
looking _ the	8
looking after	6
looking at	1
looking for	-7
looking |	-2
looks	-3
looks _ the	-1
looks after	-1
loop	-5
lorcan's	-5
lorcan's _ |	-5
lorcan's attention	-5
lord	-2
lorraine	-5
los	2
lose	-3
lose _ few	-3
lose another	-3
loss	5
loss _ the	-3
loss for	-3
lost	-6
lost _ me	-1
lost tell	-1
lost |	-1
lot	-2
lot _ zoltan	-1
lot of	-1
lot |	-1
lots	-1
lots _ love	-1
lots of	-1
lou	-4
lou _ the	-4
lou |	-4
loud	-6
loud _ clear	-6
loud and	-6
love	-1
love _ grace	-2
love _ modupe	-1
love to	-3
love |	-4
loved	-1
lovely	-8
lovely _ $	-3
lovely _ of	-7
lovely _ |	-2
lovely photos	-2
lovely piece	-6
lovely |	-3
lowe	2
lu	-4
lu _ texte	-4
lu ton	-4
lucky	-3
lucky _ do	-3
lucky |	-3
lucrez	11
lucrez la	4
lui	-4
lui _ à	-4
lui demanderai	-4
lunch	-10
lunch $	-3
lunch _ |	-4
lunch club	-2
lunch |	-7
lunchtime	-4
lunchtime _ jumu'ah	-3
lunchtime is	-3
lundi	8
lundi _ $	6
lundi |	6
lunedì	1
lunedì _ $	-7
lunedì |	-7
lunes	15
lung	-1
lung function	-1
luni	3
luni _ $	-6
luni |	3
lună	-5
lună _ $	-5
lună |	-5
luton	-6
läser	9
läser inte	9
lütfen	-6
lütfen _ $	-13
lütfen _ |	2
lütfen yanıtlamayınız	2
lütfen |	-13
m	3
m $	-3
m |	5
m'a	-6
m'a _ que	-6
m'a répondu	-6
ma	-9
ma _ samira	-4
ma _ |	11
ma _ était	-6
ma collègue	8
ma demande	-6
ma mando	-4
ma messagerie	8
maalintaas	-6
maalintaas _ ayaan	-6
maalintaas fasax	-6
maandag	6
maandag weer	-6
maar	-9
maar _ gebeld	-6
maar _ in	-5
maar alleen	-5
maar eens	-6
maart	-2
machine	-4
machine _ they're	-2
machine so	-2
madam	-8
madam i	-5
madame	12
made	-7
made _ <n>	-1
made _ how	-1
made a	-1
made |	-1
madre	-6
madre _ $	-6
madre |	-6
mae	10
mae eich	8
mae'r	-3
mae'r _ wedi	-6
mae'r daflen	-4
mae'r sleidiau	-2
magic	-1
magic _ |	-1
magic words	-1
mai	8
mail	11
mail <@>	-2
mail _ $	-3
mail _ <@>	-4
mail _ at	-4
mail _ confidential	-1
mail _ i	2
mail _ i'm	-3
mail _ ich	12
mail _ it	2
mail _ not	-3
mail _ please	4
mail _ take	-3
mail _ the	3
mail _ then	-5
mail _ this	1
mail _ to	6
mail _ until	-6
mail _ you	2
mail _ |	8
mail at	6
mail back	-4
mail from	5
mail i	-2
mail in	5
mail is	1
mail it	-1
mail me	-8
mail nor	-1
mail or	-2
mail piero	-6
mail please	-3
mail sent	9
mail that	-5
mail till	-9
mail to	6
mail until	-5
mail wird	4
mail |	13
maila	3
mailbox	7
mailbox <@>	-4
mailbox _ be	-3
mailbox _ closed	-5
mailbox _ no	6
mailbox _ not	4
mailbox _ the	-2
mailbox is	4
mailbox was	-5
mailbox will	-3
mailbox |	2
mailboxes	-3
mailing	4
mailing list	4
mails	-3
mails _ $	-2
mails _ <@>	-2
mails _ a	-3
mails _ day	-1
mails _ the	-1
mails _ |	6
mails a	-1
mails about	-3
mails for	-1
mails on	-1
mails |	-1
main	-4
main _ $	-6
main _ at	-1
main _ |	-1
main language	-1
main languages	-1
mainly	-1
mainly _ women	-1
mainly for	-1
mair	-5
mair $	-5
mairead	5
mairie	-6
mairie _ répondu	-6
mairie m'a	-6
mais	-18
mais _ chiffre	-5
mais _ crois	-4
mais _ lu	-4
mais _ |	-5
mais j'ai	-4
mais je	-9
mais le	-5
mais nada	-5
make	-5
make <@>	-3
make _ a	-3
make _ easy	-2
make it	-5
make sure	7
make that	-5
make the	-2
make those	-1
makes	-4
makes _ difference	-1
makes _ |	-4
makes no	-1
makes sense	-4
malice	-2
malice _ fear	-2
malice than	-2
malik	-2
man	-6
man |	-3
managed	-1
managed _ get	-1
managed to	-1
management	2
manager	4
manager $	2
manager _ agree	-1
manager _ he's	-2
manager _ if	-4
manager _ say	-5
manager _ the	-1
manager and	-4
manager i'd	-2
manager to	-1
manager |	2
manager's	-2
manager's _ relationship	-2
manager's discretion	-2
mandas	-1
mandas ?	-1
mandas _ $	-1
mando	-9
mando _ al	-4
mando samira	-4
manners	-4
manners _ i'm	-4
manners |	-4
manual	-4
many	-4
many _ for	1
many _ keep	-4
many _ our	-3
many _ |	-1
many of	-5
many women	-4
manęs	-5
manęs _ $	-5
manęs |	-5
march	-9
march <n>	1
march _ are	-2
march _ the	-2
march about	-1
march and	-2
march so	-5
march |	-12
marcus	1
marcus _ $	3
marked	-9
marked _ lorcan's	-5
marked as	-1
marked for	-5
maryam	-3
maryam _ good	-3
maryam |	-3
marzo	7
mastectomy	-2
mastectomy _ nobody	-2
mastectomy and	-2
matching	-1
matching _ done	-1
matching is	-1
mate	-3
mate _ weds	-3
mate back	-3
maternity	-8
maternity _ and	1
maternity _ from	-4
maternity _ on	-4
maternity leave	-6
matin	-3
matin _ t'irait	-3
matin ça	-3
matters	3
matters _ planning	-1
matters for	-1
maureen	-5
maureen $	-1
maureen _ you	-3
maureen |	-3
mawrth	-2
mawrth _ ar	-5
mawrth _ nghaerdydd	-2
mawrth dwi	-5
mawrth yng	-2
max	-6
max <n>	-2
may	-6
may $	-3
may <n>	3
may _ $	-2
may _ <n>	-3
may _ a	9
may _ be	-6
may _ confidential	-2
may _ is	-4
may _ it	2
may _ please	-2
may _ privileged	-4
may _ say	-5
may _ subject	-3
may _ the	-6
may _ to	-4
may _ unlawful	-3
may _ well	-2
may and	4
may as	-2
may be	-1
may come	-1
may contain	-2
may i	-3
may not	1
may please	-4
may they	-5
may |	4
maybe	-2
małgosiu	-3
małgosiu _ ulotka	-3
małgosiu dzięki	-3
mb	-8
mb _ it	-2
mb _ me	-2
mb and	-3
mb to	-2
me	-23
me $	-4
me <@>	-1
me _ $	-12
me _ <@>	-9
me _ <n>	-13
me _ a	9
me _ address	-2
me _ afraid	-1
me _ am	-1
me _ april	-1
me _ con	-6
me _ de	13
me _ each	-1
me _ else	-3
me _ filloni	-5
me _ for	-9
me _ future	-2
me _ has	-1
me _ i	-3
me _ i'll	-1
me _ if	-4
me _ it	-2
me _ line	-2
me _ list	-3
me _ look	-1
me _ mandas	-1
me _ my	-3
me _ notes	-3
me _ of	-3
me _ on	-3
me _ please	-1
me _ than	-4
me _ the	-11
me _ then	-1
me _ this	3
me _ three	-3
me _ to	-3
me _ trop	-5
me _ under	-1
me _ unless	-4
me _ until	-4
me _ up	-2
me _ wednesday	-1
me _ when	-4
me _ you	-3
me _ |	-15
me a	-5
me about	-2
me again	-5
me an	-2
me any	-2
me anything	-3
me anyway	-3
me as	-3
me at	-7
me back	-2
me before	-1
me by	-5
me contestaron	-6
me conversation	-1
me depois	-5
me down	-5
me encuentro	13
me for	-2
me from	-1
me have	-1
me his	-1
me i	-2
me i'll	-1
me i'm	-2
me if	1
me in	-8
me just	-2
me know	-4
me lo	-1
me longer	-4
me look	-7
me my	-1
me now	-3
me off	-3
me on	9
me or	-1
me paraît	-5
me pushime	4
me share	-2
me that	-2
me the	-4
me this	-3
me through	-3
me to	-6
me today	-4
me until	-4
me what	-2
me who	-1
me |	-14
mean	-6
mean _ |	-3
meaningful	-1
meaningful _ and	-1
meaningful sense	-1
means	3
means <n>	-2
means _ fewer	-2
means nothing	9
meant	-3
meantime	8
meantime _ $	-4
meantime |	-6
mechthild	-2
mechthild _ der	-2
mechthild danke	-2
med	4
med _ user	-5
med _ ärendenummer	-6
med ett	-6
med flaggan	-5
meddelande	13
media	2
median	-3
median _ in	-3
median wait	-3
mediators	-1
mediators _ final	-1
mediators govanhill	-1
medic	-3
medic _ familie	-3
medic de	-3
medical	4
medical _ $	-1
medical _ |	2
medical director	-2
meena	-3
meena _ monday	-3
meena works	-3
meer	2
meer _ gisteren	-6
meer |	-6
meet	-4
meet _ at	-5
meet _ person	-1
meet _ you	-2
meet in	-1
meet when	-2
meet you	-5
meeting	-2
meeting <n>	-4
meeting _ that	-2
meeting is	-2
meeting |	2
meetings	7
meets	5
meets in	6
meg	-5
meg $	-3
meg _ enjoy	-4
meg |	-4
mehwish	-2
mehwish $	-2
mei	-5
mein	-6
mein _ geschlossen	-6
mein ticket	-6
meine	11
meine _ musst	-2
meine abwesenheitsnotiz	-2
mejl	6
mejl _ jag	6
mejl _ |	-5
mejl anders	-5
mejl |	6
mejlet	11
melding	9
member	-4
member $	-1
member <@>	-1
member _ $	-3
member _ mt	-2
member _ the	4
member but	-2
member he	-1
member of	8
member |	-5
members	-2
members $	-1
members _ the	1
members _ |	-4
members file	-4
members of	7
members |	-2
membership	-7
membership $	-2
membership <@>	-1
membership _ <@>	-4
membership i	-3
membership number	6
membership to	-4
memberships	-1
memberships _ does	-1
memberships ines	-1
men	-5
men _ kan	-6
men i	-6
mensagem	5
mensagem _ recebida	3
mensagem foi	3
mensagens	-1
mensaje	9
mensaje _ que	-6
mensaje _ |	-5
mensaje automático	-2
mensaje rodrigo	-5
mensajes	4
mental	-1
mental _ trust	-2
mention	-8
merci	-8
merci _ je	-8
merci _ ne	3
merci _ votre	-7
merci de	2
merci pour	-10
merci |	-8
mercredi	5
mercredi _ ça	-3
mercredi matin	-3
mercy	-3
mercy |	-3
merge	-10
merge <n>	-4
merge _ $	-4
merge _ <n>	-6
merge into	-4
merge this	-3
merge with	-5
merged	4
merger	-2
merging	-1
merhaba	-3
merhaba _ abla	-5
merhaba gönül	-5
mersi	-6
mersi _ |	-6
mersi mult	-6
mes	-7
mes _ $	-6
mes _ d'ici	-3
mes remarques	-3
mes |	-6
mesaj	4
mesaj _ pop	-5
mesaj _ sunt	6
mesaj _ |	3
mesaj automat	4
mesaj domnule	-5
mesaj |	6
mesajul	7
mesajınız	4
message	5
message <n>	-7
message _ <@>	10
message _ a	-6
message _ and	-2
message _ be	2
message _ because	3
message _ been	3
message _ contain	-2
message _ en	-4
message _ error	-4
message _ for	-8
message _ gone	-1
message _ guess	-2
message _ i	-1
message _ if	-9
message _ me	-11
message _ not	1
message _ nothing	15
message _ thank	-2
message _ this	6
message _ urgent	1
message _ via	-1
message _ you	1
message _ |	2
message and	4
message concerns	2
message could	1
message do	5
message from	4
message has	3
message is	-2
message may	-3
message odile	-5
message overnight	-1
message to	2
message twice	-4
message two	-1
message when	-4
message will	9
message |	4
messagerie	8
messages	5
messages _ $	2
messages _ a	-4
messages _ be	4
messages _ in	7
messages _ my	-9
messages _ people	2
messages _ the	9
messages _ they	-1
messages _ this	-2
messages before	-1
messages from	2
messages in	7
messages to	-3
messages will	4
messages |	1
messaggio	7
messaggio automatico	-1
met	3
met _ nummer	-6
met _ tot	6
met een	-6
meu _ $	-6
meu |	-6
mevrouw	-5
mevrouw _ wit	-5
mevrouw de	-5
mewn	3
mi	-11
mi _ $	-5
mi _ había	-6
mi _ i	-10
mi _ risposto	-5
mi _ venit	-5
mi a	-9
mi anfona	-4
mi ddarllena	-2
mi ffonia	-4
mi hanno	-5
mi ofynna	-4
mi solicitud	-6
mi |	-5
mich	8
mid	-2
mid _ estimates	-2
mid _ |	-1
mid november	-1
mid year	-2
midnight	5
midnight |	2
midwife	-5
midwife $	-4
midwifery	3
midwives	12
midwives _ |	12
mig	-6
mig _ $	-6
mig |	-6
might be	-3
migrant	2
migrant health	2
mihai	-6
mihai _ locul	-6
mihai în	-6
mija	-5
mija _ tydzień	-5
mija trzeci	-5
mijn	-1
mijn _ komt	-4
mijn _ stond	-5
mijn afwezigheidsbericht	-5
mijn commentaar	-4
mil	-6
mil _ |	-6
mil gracias	-6
mille	-4
mille _ bellissima	-4
mille è	-4
min	11
minds	-3
minds _ contacted	-3
minds being	-3
mine	-14
mine _ one	-4
mine _ says	-2
mine _ the	-2
mine _ through	-2
mine _ we're	-1
mine came	-2
mine just	-2
mine says	-1
mine was	-4
mine |	-3
minibus	-2
mins	-3
minua	-6
minua _ $	-6
minua |	-6
minute	-7
minute _ don't	-4
minute _ need	-2
minute and	-4
minute no	-2
minutes	-7
minutes _ $	2
minutes _ be	-2
minutes _ complaining	-1
minutes _ it	-2
minutes _ question	-4
minutes because	-4
minutes of	-1
minutes should	-2
minutes then	-2
minutes |	-1
mio	-4
mio _ $	-4
mio |	-4
mir	-10
mir _ $	-5
mir _ den	-4
mir _ vorher	-2
mir aber	-2
mir nur	-4
mir |	-5
miriam	1
mis	-9
misread	-5
misread _ chart	-2
misread the	-2
miss	-4
miss ?	-1
miss _ $	-1
miss _ |	-4
miss you	-4
missed	-4
missed _ for	-1
missed _ sorry	-5
missed _ |	-5
missed it	-5
missed mainly	-1
missing	-2
missing _ field	-1
missing _ from	-1
missing _ week	-1
missing from	-1
missing in	-1
missing language	-1
missing went	-1
mistake	-3
mistake _ i'll	-3
mistake |	-3
mistakes	-1
mistakes _ well	-1
mistakes as	-1
mit	-5
mittente	5
mnie	-2
mnie _ $	-7
mnie _ będzie	-7
mnie nie	-7
mnie |	-7
mo	-3
moan	-3
mobile	8
mobile _ <n>	-6
moc	-4
moc _ |	-4
moc děkuju	-4
mod	-2
mod _ gweithio'n	-2
mod i'n	-2
moderate	-4
moderate <@>	-4
moderate _ $	-4
moderating	-3
moderation	-4
moderation $	-1
moderation _ $	-2
moderation |	-2
moderator	3
moderator _ look	8
moderator _ looked	-5
moderator can	8
moderator has	-5
modulo	-6
modulo _ prevede	-6
modulo non	-6
modupe	-1
modupe $	-1
mogę	-2
mogę _ na	-2
mogę jestem	-2
moleste	-5
moleste _ tus	-5
moleste en	-5
moment	5
moment _ i	10
moment it	-1
moment |	11
mon	9
mon <n>	-4
mon _ <n>	9
mon _ |	-5
mon retour	-2
monday	1
monday <n>	-2
monday _ $	1
monday _ ?	-1
monday _ and	6
monday _ december	-7
monday _ friday	1
monday _ here	-5
monday _ january	-4
monday _ kind	-2
monday _ november	-2
monday _ th	8
monday _ the	2
monday _ wednesday	1
monday _ will	-5
monday _ you're	-3
monday _ |	-4
monday and	1
monday but	-8
monday despina	-1
monday for	2
monday thursday	-4
monday to	1
monday wednesday	4
monday week	-1
monday when	-3
monday |	10
mondays	-3
mondays _ fridays	-4
mondays _ tuesdays	-1
mondays or	-4
money	-7
money _ if	-1
money _ |	-2
money allows	-2
money |	-6
monitored	1
monitored _ $	4
monitored _ <n>	1
monitored _ please	-1
monitoring	-3
monitoring _ the	-2
monitoring in	-2
montag	9
month	2
month ?	-4
month _ $	1
month _ hardly	-1
month _ the	-1
month _ |	-4
month and	-1
month is	4
month |	1
month's	5
monthly	-7
monthly _ for	-3
monthly group	-3
monthly |	-3
months	-6
months _ $	-1
months _ so	-1
months |	-4
morag	8
more	-13
more _ $	-5
more _ a	-1
more _ day	-2
more _ in	-1
more _ on	-3
more _ raminder	-1
more _ than	-1
more _ three	-2
more _ to	-2
more _ |	-6
more another	-2
more copy	-1
more items	-1
more likely	-2
more only	-4
more replies	-2
more work	-2
more |	-6
morgen	18
morgen _ wochen	-2
morgen zwei	-2
morning	-8
morning _ $	-5
morning _ as	-1
morning _ if	-2
morning _ legal	-2
morning _ you	-2
morning all	-1
morning i	-3
morning session	-1
morning thank	-2
morning |	-2
mornings	1
mornings _ i'm	-3
mornings |	-3
most	-7
most _ july	-1
most _ say	-1
most _ those	-2
most _ us	-3
most _ |	-2
most helpful	-2
most of	-4
most scholars	-1
mostly	-7
mother	-5
mother _ get	-1
mother _ law	-4
mother couldn't	-1
mother in	-4
mountain	16
move	-7
move _ to	-3
move it	-2
move to	-3
moved	-2
moved _ a	15
moved _ cardiff	-4
moved _ so	-1
moved _ |	-3
moved teams	-1
moved to	2
moving	-2
może	-2
może _ ?	-2
może piątek	-2
mp	2
mp |	2
mr	-4
mr _ as	-2
mr _ |	-6
mr duffield	-2
mrs	-6
mrs |	-3
ms	-2
ms <n>	-5
ms _ $	-5
mt	-9
mt $	-9
mu ?	-2
mu _ $	-2
mua	-5
mua _ $	-5
mua |	-5
mubarak	3
mubarak _ all	6
mubarak _ i'll	-3
mubarak to	6
mubarak |	-2
much	-7
much _ $	-3
much _ speaker	-3
much _ |	-4
much better	-3
much for	3
much |	-5
mult	-3
mult _ arată	-6
mult |	-6
mulțumesc	-2
mulțumesc _ mesaj	1
mulțumesc _ primit	-3
mulțumesc am	-3
mulțumesc pentru	1
mum	-4
mum's	-2
mum's _ in	-1
mum's _ |	-1
mum's care	-1
mum's category	-1
mums	-3
muslim	5
musst	-2
musst _ doch	-2
musst du	-2
must	-6
must _ no	-2
must _ within	-4
must answer	-4
must be	-1
must have	-1
mustn't	-4
mustn't _ practices	-4
mustn't be	-1
mustn't name	-4
mute	-6
my	-9
my _ $	-6
my _ <@>	6
my _ ?	5
my _ account	-3
my _ address	2
my _ after	-3
my _ again	-6
my _ and	12
my _ are	-1
my _ at	3
my _ back	-5
my _ be	-2
my _ but	1
my _ can	-3
my _ care	-1
my _ couldn't	-1
my _ day	4
my _ days	4
my _ email	-4
my _ emails	2
my _ from	-7
my _ having	-2
my _ hours	-4
my _ i	-5
my _ in	5
my _ is	-8
my _ just	-5
my _ mail	-1
my _ mate	-3
my _ of	1
my _ off	3
my _ on	-1
my _ out	-3
my _ please	-2
my _ post	-2
my _ question	-3
my _ read	-1
my _ runs	-2
my _ says	-1
my _ so	-1
my _ starts	-1
my _ team	7
my _ till	-4
my _ to	-5
my _ twice	-1
my _ until	-3
my _ uses	-2
my _ wedding	-3
my _ will	-1
my _ with	-4
my _ working	1
my _ |	-16
my absence	6
my account	-3
my address	-4
my apologies	-3
my appointment	4
my budget	-2
my call	-2
my contacts	10
my cousin	-3
my daughter	-2
my day	2
my desk	9
my email	8
my emails	-5
my father	-11
my field	-3
my folder	-2
my guest	-8
my heart	-4
my holidays	9
my hours	10
my inbox	4
my iphone	-2
my last	1
my letters	-2
my life	-1
my limit	-4
my list	1
my love	-2
my mail	-6
my mailbox	-3
my mails	-5
my manager	2
my membership	-7
my mobile	-1
my mother	-4
my mum	-4
my mum's	-1
my name	-2
my neighbour	-4
my new	-2
my niece's	-3
my non	-4
my number	-4
my office	-9
my old	9
my own	-4
my papers	-5
my parents	-4
my phone	-6
my post	-1
my predecessor	-1
my rest	-3
my return	-1
my role	10
my side	-5
my sister	-1
my slide	-5
my son	-3
my stead	-2
my subscription	-1
my ticket	-6
my toddler	-4
my trust	-1
my understanding	-2
my way	-2
my work	1
mynd	-3
myself	-4
myself _ $	-4
myself |	-4
myślą	-4
myślą _ to	-4
myślą że	-4
mám	-5
mám _ začněte	-5
mám dovolenou	-5
más	-10
más _ volveré	-5
más |	-5
måndag	4
måndag _ $	-4
måndag |	-4
médica	7
mě	-5
mě _ $	-5
mě |	-5
mọi	-6
mọi _ cứ	-6
mọi người	-6
n	-4
n _ $	-3
n |	-3
n'a	7
n'a _ été	7
n'a pas	7
n'est	4
n'est _ faire	4
n'est à	4
na	12
na _ ale	-3
na _ bez	-4
na _ do	3
na _ i	8
na _ maila	3
na _ |	-16
na razie	-4
na segunda	-7
na tego	3
na urlopie	-7
na zwolnieniu	6
nach	-6
nach _ $	-4
nach |	-4
nachricht	6
nachricht _ haas	-5
nachricht _ ich	3
nachricht _ |	-5
nachricht frau	-5
nachricht |	12
nada	-8
nada _ $	-5
nada _ liguei	-5
nada _ |	-5
nada más	-5
nada |	-5
nadia	-3
nadia _ away	-3
nadia is	-3
namaste	-5
name	-9
name _ the	1
name _ your	-2
name _ |	-4
name and	1
name of	-4
name practices	-4
names	-2
names _ patient	-2
names a	-2
nan	-6
nas	-4
nas _ jest	-4
nas autoodpowiedź	-4
nathaniel	-2
nathaniel _ don't	-2
nathaniel we	-2
national	-4
national _ as	-1
national _ |	-1
national data	1
national returns	-1
national site	-1
nd	-5
nd _ only	-3
nd so	-3
ne	5
ne _ pas	3
ne _ répondre	3
ne pas	3
ne pourrai	-6
ne travaille	-3
near	3
nearly	-2
nearly _ times	-1
nearly three	-1
need	-2
need _ be	-4
need _ big	-2
need _ check	-2
need _ do	8
need _ hold	-2
need _ in	-4
need _ interpreter	-1
need _ keys	-3
need _ know	-2
need _ on	-3
need _ one	-7
need _ redo	-4
need _ see	-5
need _ send	-3
need _ to	5
need _ with	2
need _ |	-6
need a	5
need an	7
need another	-7
need help	8
need it	-3
need me	-6
need one	-2
need the	-5
need to	-1
needed	3
needed _ $	-3
needed _ the	-2
needed and	-2
needed |	-1
needn't	-5
needn't be	-5
needn't wait	-1
needs	-7
needs _ that	-4
needs data	-4
needs to	-4
needs |	-3
neemt	5
neges	14
neges |	2
neighbour	-6
neighbour _ $	-4
neighbour |	-4
neighbour's	-4
neighbour's _ $	-4
neighbour's |	-4
neither	-2
nem	25
nepali	-2
nepali _ because	-2
nepali _ vietnamese	-1
nepali afghan	-1
nepali first	-2
nesa	-2
nesa _ mi	-2
nesa ond	-2
nesaf	4
net	-7
net _ |	-7
network	8
network |	-4
never	-8
never _ it	-1
never _ |	-5
never did	-4
never report	-1
never write	-1
new	-6
new _ and	9
new _ at	-2
new _ before	-3
new _ for	-3
new _ from	-3
new _ has	4
new _ is	-5
new _ line	-4
new _ to	-1
new _ waits	-5
new address	-4
new conversation	-1
new email	-2
new it	-5
new job	6
new joiners	-1
new name	-2
new one	-5
new post	5
new subject	-4
new year	4
new zealand	-2
news	-5
newsletter	-3
newsletter _ here	-3
newsletter unsubscribe	-3
next	2
next <n>	6
next _ $	-2
next _ ?	-2
next _ but	-6
next _ day	4
next _ despina	-1
next _ each	-1
next _ is	-2
next _ please	-2
next _ which	-2
next _ |	19
next in	2
next monday	-1
next month	8
next one	-4
next spring	8
next time	5
next to	-1
next week	-12
next working	4
next |	-4
nghaerdydd	-2
nghaerdydd ?	-2
nghaerdydd _ |	-2
nghỉ	9
nghỉ _ mọi	-6
nghỉ phép	9
ngozi	3
ngozi _ |	5
người	-6
người _ bắt	-6
người cứ	-6
nhs	2
nhs _ and	-3
nhs _ in	-1
nhs _ trust	5
nhs foundation	5
nhs staff	-1
nhsmail	-2
nhsmail _ $	-1
nhsmail _ the	-2
nhsmail is	-2
nhw	-2
nhw _ y	-2
nhw ar	-2
nhé	-6
nhé _ $	-6
nhé |	-6
ni	-1
ni _ hyn	-3
ni fydd	-3
ni'n	-8
nice	-3
nice _ i'd	-3
nice |	-3
nicht	11
nicht _ büro	-4
nicht _ |	-1
nicht antworten	-2
nicht im	3
nicht |	1
nicio	-5
nicio _ |	-5
nicio grabă	-5
nid	7
nid wyf	7
nie	7
nie _ jestem	-2
nie _ poczty	6
nie _ się	-4
nie _ wracam	-7
nie będzie	-7
nie mogę	-2
nie odpowiadać	3
nie zgadzam	-4
niece's	-3
niece's _ |	-3
niece's wedding	-3
niemand	-9
niemand _ $	-5
niemand |	-5
niet	15
niet meer	8
niet op	3
niet |	7
niets	-9
niets _ |	-6
niets meer	-6
night	-2
night _ cried	-2
night _ please	-1
night and	4
night |	-3
night's	-1
nights	3
nights _ thursday	-1
nights until	-1
nine	-6
nine _ because	-1
nine _ five	-2
nine days	-1
nine to	-5
nineteen	-4
nineteen _ |	-4
nineteen sorry	-4
ninguém	-5
ninguém _ de	-5
ninguém sabia	-5
no	-7
no <n>	-3
no _ $	-2
no _ <n>	-9
no _ a	4
no _ about	-4
no _ address	-1
no _ and	2
no _ at	7
no _ but	4
no _ can	-1
no _ complain	-4
no _ counts	-3
no _ does	-2
no _ don't	-1
no _ el	6
no _ else	-1
no _ estoy	-2
no _ for	-5
no _ have	-5
no _ i	-2
no _ in	-2
no _ is	3
no _ modulo	-6
no _ needs	-1
no _ no	-3
no _ of	-1
no _ please	-3
no _ prisa	-5
no _ replies	-2
no _ so	-3
no _ soc	-5
no _ til	-4
no _ till	-1
no _ to	-3
no _ told	-1
no _ until	-5
no _ visto	-5
no _ where	-2
no _ wish	-3
no _ with	6
no _ work	6
no _ |	-4
no access	5
no acknowledgement	-1
no action	8
no algarve	-5
no business	-1
no corre	-5
no difference	-1
no digest	1
no email	-2
no emails	-7
no further	-5
no había	-5
no i	-1
no idea	-4
no il	-6
no internet	-3
no joy	-4
no laptop	7
no lo	6
no longer	2
no mail	-3
no mails	-2
no more	-4
no need	-8
no no	-9
no notes	-3
no one	-2
no phone	-5
no post	-4
no puc	-5
no puedo	-2
no receipt	-3
no robot	-2
no signal	4
no time	-1
no to	-2
no trabajo	10
no trains	-2
no z	-3
no |	-12
nobody	-11
nobody _ an	-1
nobody _ ever	-3
nobody _ it	-2
nobody _ to	-2
nobody _ |	-5
nobody can	-4
nobody has	-2
nobody read	-2
nobody will	-2
nobody's	-2
noch _ $	-5
noch _ ich	-4
noch _ |	-2
noch an	-2
noch aus	-4
noch nicht	11
noch |	-5
nog _ |	-5
nog aan	-5
non	8
non _ day	3
non _ la	-6
non _ più	6
non _ |	5
non prevede	-6
non rispondere	6
non working	3
non è	10
none _ it	-2
none _ us	4
none make	-2
none of	4
noon	-4
noor	4
nor	-2
nor _ any	-1
nor take	-1
normal	-4
normal service	-2
normally	-1
normally _ days	-1
normally thirty	-1
north	1
nossa	5
not	1
not <n>	-6
not _ $	-5
not _ <@>	-1
not _ <n>	-2
not _ a	6
not _ about	3
not _ access	6
not _ be	-2
not _ before	6
not _ by	2
not _ copy	-3
not _ delivered	6
not _ field	-3
not _ for	-5
not _ forwarded	7
not _ fridays	-1
not _ from	8
not _ group	-1
not _ health	-1
not _ i	-3
not _ in	1
not _ intended	-4
not _ it	-7
not _ june	-5
not _ mail	2
not _ me	-5
not _ on	-3
not _ one	-3
not _ our	-1
not _ people	-1
not _ policy	-4
not _ post	-1
not _ processed	-2
not _ read	8
not _ reading	-2
not _ received	-9
not _ replies	3
not _ right	-1
not _ the	2
not _ this	8
not _ thursday	-3
not _ to	-1
not _ today	12
not _ until	11
not _ us	4
not _ week	-2
not _ which	-3
not _ with	4
not _ yet	-5
not _ you	7
not _ your	-4
not _ |	-8
not always	7
not been	-1
not before	-6
not being	8
not charity	-1
not disclose	-3
not even	-3
not facilitator	-1
not for	-7
not forged	10
not from	-2
not had	5
not have	2
not heard	8
not in	7
not is	-1
not know	9
not known	-3
not language	-1
not lead	-3
not me	-7
not monitored	-2
not my	-4
not need	9
not now	-2
not offered	1
not on	-1
not one	-1
not open	-1
not rates	-2
not read	8
not receive	-2
not reply	3
not respond	4
not see	5
not send	5
not share	-3
not stated	-6
not sure	-8
not the	-4
not this	-2
not to	-7
not want	-2
not week	-3
not wish	-2
not work	-8
not working	20
not yet	-2
not you	2
not |	-4
note	16
note _ i	7
note that	11
noted	-2
noted _ hope	-2
noted |	-2
notes	1
notes _ $	-3
notes _ honestly	-3
notes _ the	4
notes _ would	-3
notes afterwards	-3
nothing	-2
nothing _ $	4
nothing _ <n>	5
nothing _ a	-7
nothing _ change	-1
nothing _ i	-1
nothing _ my	-2
nothing _ the	-2
nothing _ then	-5
nothing _ |	-2
nothing above	-2
nothing before	-4
nothing else	-3
nothing for	-6
nothing in	12
nothing personal	-1
nothing since	-1
nothing till	-5
nothing to	-3
nothing whatever	-1
nothing will	-1
nothing |	2
notice	-1
noticed	-3
notices	-5
notification	1
notification _ baby	-1
notification where	-1
notify	-5
notify _ sender	-5
notify the	-5
notre	2
notă	-3
notă _ săptămâna	-3
notă |	-3
nou	-6
nou _ |	-6
nou luni	-6
nous	6
nous _ bien	5
nous avons	5
nous vous	8
nov	-4
november	-2
november _ $	-4
november _ yours	-1
november and	11
november at	-2
november |	-4
now	-10
now $	-3
now <@>	-3
now _ $	-6
now _ back	-1
now _ for	4
now _ hope	-4
now _ i	-3
now _ i'll	-8
now _ i'm	-2
now _ in	-4
now _ makes	-4
now _ my	9
now _ please	-1
now _ sandhya's	-1
now _ the	-2
now _ |	2
now filled	-4
now i	-4
now it	-4
now left	6
now on	-5
now she's	-1
now sunburnt	-2
now you're	-1
now |	-14
nu _ chiar	-3
nu _ de	-5
nu _ fråga	-6
nu _ nicio	-5
nu _ veni	-6
nu e	-7
nu mai	4
nu pot	-6
nu sunt	-5
nu |	-6
nuala	-1
nuala _ all	-1
nuala has	-1
nuestra _ en	-5
nuestra está	-5
number	-2
number <n>	-8
number _ <n>	-5
number _ have	-1
number _ if	9
number _ is	-4
number _ it's	-1
number _ on	3
number _ the	-3
number and	-1
number eq	-4
number is	2
number of	-1
number so	-1
number three	-1
number |	8
numbers	-8
numbers _ year	-3
numbers three	-3
numerator	-2
numerator _ more	-2
numerator is	-2
numerem _ i	-5
numerem sprawy	-5
nummer	10
nummer <n>	16
nummer _ daarna	-6
nummer en	-6
numéro	6
număr	-5
număr _ înregistrare	-5
număr de	-5
numărul	6
numărul <n>	6
nur	-3
nur _ eingang	-4
nur den	-4
nurse	-2
nurse _ $	-5
nurse _ anthology	-3
nurse _ it	-1
nurse _ lindo	-3
nurse enjoying	-1
nurse perpetua	-3
nurse poets	-3
nurse |	2
nurses	-2
nursing	4
não	9
não _ poder	-5
não _ trabalho	-5
não dá	-5
não vou	-5
nächste	-4
nächste _ nach	-4
nächste woche	-4
nächsten	7
nächsten _ |	7
nächsten arbeitstag	7
när	9
när jag	5
nästa	9
nästa _ ?	-3
nästa vecka	-3
nélkülem	-5
nélkülem _ $	-5
nélkülem |	-5
número	3
número <n>	11
número _ protocolo	-5
número de	-7
o	-2
o _ $	-2
o _ <n>	8
o _ izinliyim	-6
o _ na	-4
o _ obrigado	-4
o _ ymlaen	1
o _ |	-3
o fewn	10
o gün	-6
o hyn	1
o kontakt	6
o lună	-5
o notă	-3
o prazo	3
o relatório	-4
o zmianę	-4
o |	-2
o'n	-4
o'n _ yn	-4
o'n ôl	-4
o'r	-2
o'r swyddfa	-7
obliged	-6
obliged _ reply	-4
obliged to	-5
obras	-5
obras _ $	-5
obras |	-5
obrigada	-5
obrigada _ está	-6
obrigada |	-6
obrigado	-4
obrigado _ email	-6
obrigado _ estive	-4
obrigado pelo	-2
obrigado |	-4
observatory	-1
obviously	-2
obviously |	-2
och	13
och _ inte	9
och _ var	-6
och läser	9
och sen	-6
och svarar	7
october	8
october _ i'll	7
october to	2
october when	-3
october |	16
od	1
od _ jestem	-3
od _ |	-4
od lekarza	-4
od poniedziałku	5
odd	2
odds	-1
odile	-5
odile _ je	-5
odile |	-5
odpowiadać	3
odpowiedź	2
odpowiedź _ lekarza	-4
odpowiedź od	-4
odpowiem	3
odpowiemy	10
oedi	-3
oedi _ we	-3
oedi |	-3
oes	-8
oes rhywun	-3
of	-8
of <@>	-5
of <n>	-12
of _ $	-3
of _ <@>	-3
of _ <n>	-1
of _ a	-2
of _ about	-1
of _ and	7
of _ answered	-8
of _ april	1
of _ are	-1
of _ as	2
of _ at	1
of _ author	-2
of _ barracks	-2
of _ biscuits	-3
of _ by	-3
of _ can	-3
of _ care	7
of _ combine	-7
of _ community	-2
of _ complaint	2
of _ day	1
of _ email	2
of _ families	-1
of _ first	-2
of _ formatting	-1
of _ further	-1
of _ gives	-2
of _ good	-3
of _ guidance	-3
of _ hours	-6
of _ i	6
of _ i'm	-2
of _ in	-7
of _ is	7
of _ it	-9
of _ language	-2
of _ last	-1
of _ list	-2
of _ mailbox	3
of _ mails	-1
of _ message	-2
of _ messages	-4
of _ my	-2
of _ next	-1
of _ nineteen	-4
of _ not	7
of _ october	-3
of _ office	9
of _ officer	1
of _ older	-3
of _ on	6
of _ or	-3
of _ outlying	-1
of _ own	-2
of _ patients	-4
of _ please	-7
of _ romanian	-1
of _ said	-3
of _ send	-4
of _ senders	6
of _ tahira	-2
of _ team	5
of _ the	-9
of _ this	-4
of _ to	-3
of _ toddler	-4
of _ understood	-1
of _ until	5
of _ was	-1
of _ weeks	-6
of _ who's	-1
of _ will	-5
of _ with	-4
of _ you	1
of _ |	-7
of a	-10
of address	5
of all	-2
of anneke	-1
of anything	-4
of august	-6
of biochemistry	-1
of complaining	-1
of course	-7
of december	-3
of each	-6
of emails	-1
of ethnicity	-1
of executives	-2
of four	-4
of friday	9
of good	-2
of his	-1
of hours	2
of i'm	-2
of interest	-2
of it	-7
of its	-2
of january	-4
of july	-1
of love	-1
of mail	-1
of march	-1
of me	-1
of messages	5
of mine	-3
of months	-3
of my	-4
of no	-9
of november	2
of number	-2
of office	2
of our	-3
of ours	-1
of people	9
of podiatry	-3
of receipt	7
of single	-1
of staff	12
of that	-3
of the	9
of them	1
of these	-1
of this	-3
of those	-3
of today	-2
of tomorrow	-3
of us	-4
of wenbury	-1
of work	-7
of you	-18
of your	8
of yours	-4
ofende	-6
ofende _ que	-6
ofende e	-6
off	-5
off <@>	-2
off _ $	-7
off _ a	-3
off _ coffee	-2
off _ for	-1
off _ his	-3
off _ i	3
off _ list	-2
off _ lock	-1
off _ membership	-4
off _ reminders	-1
off _ since	-1
off _ the	-5
off _ this	10
off _ thursday	3
off _ |	-9
off and	2
off before	-2
off for	7
off from	-4
off grid	9
off list	-7
off me	-1
off moderation	-1
off on	1
off sick	-1
off the	-3
off there's	-3
off this	-1
off to	-2
off until	1
off work	7
off |	-7
offer	-8
offer _ a	-1
offer _ discuss	-2
offer _ proactively	-1
offer it	-1
offer to	-2
offered	1
offered |	1
office	18
office $	-5
office _ $	10
office _ <n>	17
office _ a	-2
office _ back	-3
office _ chase	-1
office _ closed	5
office _ her	-2
office _ in	-5
office _ me	-7
office _ mistake	-3
office _ thanks	-4
office _ tomorrow	-4
office _ training	4
office _ we	2
office _ wednesday	7
office _ will	5
office by	-3
office can	-1
office for	15
office from	2
office gives	-2
office has	2
office is	9
office mate	-3
office message	4
office messages	-4
office not	-7
office of	3
office on	17
office today	-7
office until	12
office will	3
office |	7
officer	5
officer _ answer	2
officer _ i	-4
officer will	7
official	-5
official _ i'd	-2
official so	-2
oficina	3
often	-4
ofynna	-4
ofynna _ i	-4
ofynna i	-4
og	18
oh	-7
oh _ of	-5
oh _ what	-3
oh _ |	-2
oh goodness	-5
oh no	-2
oh patience	-3
ohne	-6
ohne _ zu	-6
ohne etwas	-6
ok	-8
ok _ thurs	-1
ok _ you	-3
ok thank	-3
ok |	-5
okafor	2
okay	-1
okonjo	-7
okonjo $	-3
okonjo _ patient	-4
okonjo |	-4
olatunde	-2
olatunde $	-2
old	-3
old _ <@>	-3
old _ is	-4
old _ list	-2
old _ |	-2
old address	-4
old category	-2
old one	-4
older	-5
older _ kong	-3
older hong	-3
olen _ lomalla	-6
olen silloin	-6
olmuş	-3
olmuş _ $	-3
olmuş |	-3
olur	-2
olur _ ?	-2
olur mu	-2
olá	-7
olá _ recebi	-4
olá inês	-4
om	6
on	-4
on $	-2
on <@>	-3
on <n>	12
on _ $	-8
on _ <@>	-1
on _ <n>	10
on _ account	-4
on _ advice	-3
on _ and	5
on _ april	4
on _ at	1
on _ b	-1
on _ before	-2
on _ behalf	6
on _ books	-1
on _ bus	-4
on _ but	-1
on _ by	-2
on _ career	3
on _ contents	-1
on _ cost	-3
on _ costs	-2
on _ course	5
on _ day	2
on _ days	3
on _ december	-3
on _ does	-1
on _ february	7
on _ first	-3
on _ for	-1
on _ friday	-1
on _ from	10
on _ here's	-1
on _ hes	-1
on _ i	-1
on _ i'll	-1
on _ if	3
on _ in	-7
on _ instead	-2
on _ it	-1
on _ item	-2
on _ january	2
on _ june	-4
on _ last	-3
on _ late	-4
on _ leave	7
on _ line	-2
on _ link	-6
on _ list	-7
on _ little	-1
on _ love	-2
on _ machine	-2
on _ march	-1
on _ may	7
on _ mornings	-3
on _ national	-1
on _ next	3
on _ november	1
on _ of	-4
on _ off	-1
on _ on	6
on _ one	-1
on _ or	-1
on _ own	-1
on _ page	7
on _ phone	-3
on _ please	-1
on _ portal	-3
on _ present	-2
on _ registrar	6
on _ return	-3
on _ saturday	-2
on _ second	-3
on _ september	-1
on _ side	-5
on _ so	-3
on _ subject	-2
on _ term	1
on _ that	-3
on _ the	3
on _ there	-2
on _ they're	-3
on _ time	-4
on _ to	9
on _ today	5
on _ type	-1
on _ until	-3
on _ using	-4
on _ waiting	-1
on _ ward	-3
on _ way	-1
on _ website	8
on _ week	-1
on _ when	-3
on _ with	-3
on _ writing	2
on _ |	-11
on a	7
on again	-5
on all	5
on and	-2
on annual	-1
on any	-3
on anything	-3
on as	-4
on average	-2
on behalf	-2
on benefits	-2
on call	7
on day	-7
on days	-3
on friday	1
on fridays	-1
on hepatitis	-1
on here	-1
on hold	4
on holiday	-6
on in	-1
on it	-7
on its	-3
on leave	4
on linkedin	6
on long	1
on maternity	-6
on monday	3
on mondays	-1
on my	3
on nights	-1
on one	-1
on our	3
on paternity	10
on placement	-5
on please	-3
on request	-8
on sabbatical	3
on saturday	-5
on secondment	7
on shift	6
on site	-3
on study	7
on sunday	-3
on surnames	-4
on that	-1
on the	-3
on this	-5
on those	3
on thursday	-16
on thursdays	-1
on tissue	-1
on to	-4
on tuesday	5
on tuesdays	1
on two	-1
on wednesday	-2
on weekdays	-1
on with	-3
on you	6
on your	4
on |	-5
once	7
once _ $	17
once _ a	-1
once _ back	5
once _ copy	-1
once _ day	6
once _ month	-3
once _ week	-1
once _ |	-4
once a	2
once i'm	5
once in	-2
once more	-2
once |	13
ond	-9
ond _ ddarllena	-2
ond _ eu	-4
ond _ ofynna	-4
ond cadarnhau	-4
ond mi	-5
one	-13
one <@>	-6
one _ $	-7
one _ <@>	-3
one _ ?	-1
one _ a	-5
one _ and	-1
one _ anything	-2
one _ applies	-2
one _ ask	-7
one _ be	7
one _ can	-5
one _ did	-4
one _ explainer	-1
one _ i	-2
one _ in	-5
one _ knows	-1
one _ mail	-2
one _ of	4
one _ our	8
one _ pay	-2
one _ retired	-3
one _ so	-3
one _ spam	-2
one _ the	-6
one _ them	8
one _ this	-1
one _ well	-4
one _ when	-1
one _ will	-4
one _ |	-1
one after	-2
one and	-2
one as	-5
one else	-1
one email	-4
one festival	-2
one group	-1
one i'm	-3
one in	-2
one is	-1
one kurdish	-2
one lesson	-2
one line	-1
one more	-5
one never	-4
one of	8
one page	-1
one person	-3
one please	-9
one subscriber's	-2
one system	-2
one time	7
one to	-2
one told	-1
one vegetarian	-7
one will	9
one with	-4
one working	3
one |	-10
ones	-4
ones will	4
online	-1
online _ i'm	-2
online |	-3
only	-7
only _ $	-4
only _ acknowledge	-2
only _ back	-2
only _ english	-2
only _ i	1
only _ i'd	-2
only _ if	-6
only _ interpreting	-1
only _ it's	-3
only _ mail	11
only _ mornings	9
only _ on	1
only _ person	-3
only _ system	-2
only _ the	-5
only _ tissue	-1
only _ to	8
only _ we	-3
only _ you	-6
only _ |	1
only accepts	5
only do	-4
only for	-4
only get	6
only have	7
only here	-1
only if	-3
only in	-2
only is	-1
only just	-2
only on	-1
only one	-5
only say	-2
only the	-2
only work	13
only |	-12
ons	7
ons _ has	-5
ons page	-5
onsdag	11
onto	-2
onto _ <n>	-2
ontvangen	5
ontvangen _ |	-4
ontvangen dank	-4
ontvangen |	10
ontvangst	-6
ontvangst _ |	-6
ontvangst bevestigd	-6
ontvangstbevestiging	-6
ontvangstbevestiging _ een	-6
ontvangstbevestiging met	-6
ook	-3
ook _ <n>	-3
ook de	-3
oops	-1
op	8
op _ en	13
op _ sorry	-3
op vakantie	-10
open	-2
open _ tell	-4
open _ |	2
open please	-4
open the	-1
open |	-2
opened	1
opened _ you	-5
opened _ |	-2
opened again	-3
opened thank	-5
opening	5
opening hours	1
operation	-3
operation _ $	-1
operation _ nhsmail	-2
operation |	-3
operatore	6
opt	-6
opt out	-1
opération	4
opération _ à	4
opération n'est	4
or	1
or _ <n>	6
or _ afternoon	-1
or _ any	-4
or _ asian	-1
or _ email	1
or _ information	-3
or _ items	-1
or _ join	-2
or _ likely	-2
or _ look	-1
or _ of	4
or _ shall	-2
or _ the	-1
or _ theirs	-4
or _ to	1
or _ |	-5
or call	4
or change	3
or chaplain	-1
or distribute	-3
or fridays	-4
or i	-2
or i'd	-1
or in	-1
or more	-2
or so	-8
or south	-1
or take	-2
or the	-1
or to	-2
or wednesday	-1
orally	-2
orally _ in	-2
orally or	-2
orchard	2
orchard _ surgery	2
order	6
order _ by	-1
order _ which	1
order going	-1
order in	1
order |	6
ordered	-3
ordered _ before	-2
ordered them	-2
orders	2
ordinary	-5
ordinary _ |	-3
ordinary member	-2
org	-6
organisation	11
organisation |	13
organiser	-3
organiser _ monday	-3
organiser on	-3
organisers	-4
original	5
os	-6
os _ bien	-2
os _ em	-4
os _ yn	-2
os emails	-4
os gwelwch	-2
os va	-2
osei	3
osgood	11
other	-7
other _ for	-1
other _ you	-2
other _ |	-5
other people	-1
other times	-2
other way	-1
other white	-1
others	-4
others _ about	1
others _ |	-4
others are	-1
otherwise	3
otherwise _ minutes	-2
otherwise _ notes	-3
otherwise _ switch	-2
otherwise no	-3
otherwise they'll	-2
otherwise |	-4
otomatik	-6
otomatik _ yanıt	-3
otomatik bir	-2
otra	-7
otra _ porque	-5
otra sala	-5
otrzymanie	7
otrzymanie _ |	7
ottoline _ $	-2
ottoline baptiste	-2
ought	-8
ought _ be	-3
ought _ to	-4
ought not	-4
ought to	-5
our	-3
our _ $	-1
our _ analyst	-1
our _ board	-1
our _ dropped	-1
our _ folder	-1
our _ group	7
our _ has	4
our _ hong	-3
our _ in	-6
our _ is	4
our _ lay	-1
our _ lead	-5
our _ letter	-2
our _ limit	-2
our _ line	6
our _ member	-1
our _ next	-3
our _ of	-2
our _ on	6
our _ page	6
our _ please	-1
our _ point	2
our _ says	-1
our _ speaking	-1
our _ sri	-1
our _ survey	-2
our _ team	4
our _ unsubscribe	-3
our _ visit	-2
our _ white	-3
our _ will	8
our _ |	1
our annual	11
our apologies	-1
our books	-1
our charity	-2
our data	-1
our department	-6
our drop	-4
our evidence	-1
our group	-3
our health	-3
our ig	-5
our interpreters	-3
our lab	-3
our new	-2
our newsletter	-3
our older	-3
our outgoing	-2
our outpatient	-2
our patch	-1
our patients	-2
our romanian	-1
our single	2
our site	-3
our staff	-2
our subject	-1
our supplier	-1
our supporters	-2
our trust	-2
our unit	-3
our web	10
our website	3
our workforce	-1
ours	-13
ours _ i'm	-2
ours _ if	-1
ours _ out	-2
ours _ over	-1
ours _ promised	-2
ours _ the	-5
ours _ to	-3
ours _ we	-7
ours _ week	-1
ours as	-2
ours asked	-2
ours go	-2
ours goes	-3
ours hands	-1
ours last	-1
ours on	-4
ours once	-2
ours reads	-1
ours says	-7
out	-6
out ?	-1
out _ $	-8
out _ a	-3
out _ at	-1
out _ be	-1
out _ carry	-1
out _ date	-3
out _ english	-1
out _ future	-3
out _ hours	2
out _ monday	6
out _ office	2
out _ please	-1
out _ see	-1
out _ send	-1
out _ the	4
out _ this	-4
out _ week	-4
out _ |	-3
out and	1
out for	-1
out from	-2
out in	-4
out of	4
out on	6
out the	-9
out this	-4
out to	4
out tomorrow	-1
out while	-1
out |	-16
outgoing	-2
outgoing _ is	-2
outgoing limit	-2
outlook	-7
outlook _ android	-4
outlook _ ios	-5
outlook for	-6
outlying	-1
outlying _ kept	-1
outlying hospitals	-1
outpatient	-2
outpatient _ through	-2
outpatient letter	-2
outside	4
outside _ yours	-4
outside my	3
outside the	-4
outside these	4
over	-6
over <n>	-2
over ?	-6
over _ $	-6
over _ <@>	-1
over _ a	-1
over _ and	1
over _ i'm	-1
over _ me	-1
over _ sits	-1
over _ the	-1
over _ they	-1
over _ weekend	-7
over _ you	-1
over _ |	-8
over from	-1
over it	-1
over just	-1
over the	-1
over there	-8
over to	-3
over |	-3
overnight	-1
overnight _ it	-1
overnight because	-1
overseas	6
overseas visitors	6
owe	-5
owe _ a	-4
owe you	-4
owing	-2
owing to	1
own	-7
own _ and	-3
own _ back	-2
own _ hours	-3
own _ ten	-1
own _ will	-3
own emails	-2
own for	-1
own language	-3
own |	-4
owner	5
owt	-2
oyelaran	-4
p	-3
p _ venkataraman	-2
p |	-2
pa	-5
pa _ |	-5
pa mua	-5
pacjenci	-4
pacjenci _ że	-4
pacjenci myślą	-4
page	9
page <n>	-3
page _ $	13
page _ in	-1
page _ it	-1
page _ of	-3
page explainer	-1
page has	-5
page to	10
page |	15
pages	3
paid	-4
paid |	-3
pain	-2
pain _ a	-2
pain on	-2
paljon	-5
paljon _ $	-5
paljon |	-5
pan	-2
pan _ o'n	-4
pan fydd	-4
panel	-5
panel ?	-1
panel _ |	-1
panie	-4
panie _ |	-4
panie tomku	-4
paper	-9
paper _ $	-2
paper _ i	-2
paper _ want	-1
paper on	-6
paper you	-1
paper |	-7
papers	-1
papers _ the	-5
papers and	-2
papers to	-5
par	3
par _ |	7
para	11
para _ que	8
para _ semana	-1
para confirmar	8
para la	-1
para que	5
paraît	-5
paraît _ haut	-5
paraît trop	-5
parcel	1
parcel _ today	-4
parcel arrived	-4
pardon	-3
pardon _ cette	-3
pardon pour	-3
parents	-4
park	-6
park |	-3
parking	-3
parking ?	-2
parking _ my	-2
part	-6
part _ and	3
part _ so	-1
part _ |	-1
part of	-2
part time	-1
parte	-5
parte _ cifrele	-5
parte dar	-5
participants	-2
partner	-1
partner _ was	-1
partner testing	-1
partnership	6
partnership _ |	6
parts	-4
parts _ |	-4
parts received	-4
party	-5
party political	-4
pas	9
pas _ je	-6
pas _ mercredi	-3
pas _ week	-4
pas _ à	6
pas de	-4
pas répondre	3
pas venir	-6
pas |	-3
pas été	7
pashto	-4
pashto _ safe	-4
pashto booklets	-4
pass	-3
pass $	-1
pass _ my	-2
pass _ to	1
pass on	-3
passada	-4
passada _ só	-4
passada e	-4
passed	14
passed _ our	4
passed _ the	2
passed to	7
passes	-3
passport _ excludes	-1
passport which	-1
password	6
password _ if	2
password |	2
past	-6
past _ |	-1
past it	-1
paste	-1
paste _ here	-1
paste it	-1
pastor	-4
pat	-1
patch	4
patch _ most	-1
patch is	-1
patel	-2
patel _ <@>	-2
paternity	10
paternity leave	10
pathway	-3
pathway _ better	-1
pathway data	-1
patience	-2
patience _ $	-1
patience _ a	-3
patience what	-3
patient	1
patient _ <n>	4
patient _ officer	-4
patient _ this	-5
patient _ |	3
patient experience	-3
patient information	3
patient |	-3
patient's	-3
patient's _ and	-1
patient's initials	-1
patients	-9
patients _ been	-1
patients _ it	-2
patients _ they	-2
patients _ |	-1
patients had	-1
patients say	-2
patients want	-1
patients |	-3
patronising	-7
patronising _ i'll	-7
patronising |	-7
pattern	4
pause	-7
pause _ <n>	-6
pause _ emails	-1
pause my	-2
pause until	-6
paused	-2
paused _ you're	-1
paused now	-1
pay	-5
pay <n>	-1
pay _ a	-2
pay _ an	-1
pay _ barbers	-2
pay _ the	-6
pay _ we	-7
pay _ |	-7
pay by	-6
pay for	-2
pay the	-2
pay travel	-7
pay |	-7
payment	-2
payment _ is	-1
payment _ normally	-1
payment certificate	-1
payment is	-1
payments	2
payments _ and	-1
payments do	-1
payroll	9
paywall	-1
paywall _ the	-1
paywall but	-1
pazartesi _ arayacağım	-6
pazartesi tekrar	-6
państwo	3
pe	11
pe <n>	8
peace	2
peckham	-4
peckham and	-4
pedantic	-1
pedantic _ the	-1
pedantic point	-1
peidiwch	-4
pela	3
pelo	-1
pelo _ rui	-6
pelo email	-6
pending	9
pending $	-2
pending |	6
pentru	7
pentru _ domnule	-5
pentru _ |	6
pentru mesaj	1
pentru urgențe	2
people	-10
people _ all	-1
people _ and	-3
people _ ask	-1
people _ benefits	-2
people _ drop	-1
people _ i	-3
people _ is	-3
people _ my	12
people _ simplified	-3
people _ speak	-5
people _ the	-3
people _ want	-3
people _ |	-5
people always	-1
people complain	-2
people may	-2
people on	-2
people read	-3
people swap	-4
people to	-2
people we	-1
people which	-3
people who	-5
people will	-4
people |	-6
per	-1
per _ mail	2
per _ |	-7
per day	-6
per la	2
per questioni	11
perdona	-5
perdona _ te	-5
perdona que	-5
perfect	-5
perfect _ you	-5
perfect thank	-5
pergunta	-6
pergunta <n>	-6
pergunta _ ofende	-6
perhaps	-2
perhaps _ to	-2
perhaps write	-2
perille	-5
perille _ paljon	-5
perille kiitos	-5
period	5
period _ be	6
period _ this	-4
period of	-3
period will	6
permanently	-6
permanently _ $	-4
permanently |	-6
permission	-3
permission _ out	-4
permission sheets	-4
pero	-6
pero _ otra	-5
pero en	-5
perpetua	-3
perpetua _ $	-3
perpetua lindo	-3
persevering	-4
persevering _ $	-4
persevering |	-4
person	5
person _ is	-4
person _ monday	-1
person _ more	-1
person _ please	-3
person _ the	-1
person _ theory	-1
person _ to	-1
person _ wrote	1
person _ |	-3
person any	-1
person has	-1
person in	-1
person it	-4
person so	-3
person who	-1
person works	-1
person |	3
personal	-1
personal _ do	-1
personal _ is	-3
personal _ to	-10
personal call	-3
personal reply	-10
perşembe	-2
perşembe _ mu	-2
perşembe olur	-2
pessaries	-1
pessaries _ you'll	-1
pessaries where	-1
pharmacist	-3
pharmacist _ responsibility	-2
pharmacist |	-3
pharmacy	2
phd	-5
phd _ it	-3
phd on	-3
phil	-2
phone	-5
phone $	-1
phone <n>	-6
phone _ $	-4
phone _ <n>	-2
phone _ at	6
phone _ excuse	-4
phone _ home	-3
phone _ the	-5
phone at	-3
phone please	-4
phone question	-3
phone the	15
phone |	-7
phones	-3
photos	-1
photos _ $	-2
photos |	-2
phrase	-4
phrase _ juste	-4
phrase est	-4
phép	9
phép _ người	-6
phép mọi	-6
pick	22
pick _ up	17
pick _ your	16
pick up	11
picket	-1
picket line	-1
picking	4
picking up	4
picture	6
pictures	-5
pictures |	-4
piece	-6
piece _ work	-7
piece of	-7
piero	-6
piero _ la	-6
piero |	-6
piers	-3
piers _ i've	-2
piers _ |	-2
piers hallgarth	-2
piers |	-2
pilar	-1
pilar _ el	-1
pilar |	-1
pilnych	2
pilnych _ proszę	2
pilnych sprawach	2
pin	-6
pismo	-5
pismo _ zadzwonię	-5
pismo |	-5
più	1
piątek	-2
piątek ?	-2
piątek _ $	-2
piątku	-3
piątku _ poprawić	-3
piątku zdążę	-3
place	-4
place _ $	-4
place _ the	-3
place is	5
place |	-4
placed	12
placement	-5
plain	-5
plain _ on	-1
plain _ |	-2
plain english	-1
plain member	-1
plakaten	-4
plakaten _ kommet	-4
plakaten er	-4
plakát	-4
plakát _ moc	-4
plakát dorazil	-4
plan	-2
plan _ the	-2
plan on	-2
planned	-2
planning	1
planning _ drives	-1
planning _ |	2
planning group	-1
planning recruitment	-1
play	-4
play _ actors	-2
play with	-2
plazo	4
plazo _ de	4
please	-6
please $	-8
please _ $	-15
please _ <@>	6
please _ <n>	1
please _ a	1
please _ ahead	-3
please _ all	-3
please _ anything	9
please _ back	-5
please _ brevity	-4
please _ by	-3
please _ deliveries	-3
please _ dietary	-3
please _ dolly	-5
please _ dr	-7
please _ email	-4
please _ everything	-1
please _ feel	-2
please _ for	-1
please _ has	-2
please _ her	-2
please _ him	-2
please _ hold	-1
please _ in	2
please _ it	-6
please _ kamaldeep	-1
please _ me	-8
please _ my	-9
please _ on	-4
please _ our	-2
please _ post	-1
please _ someone	-3
please _ that	9
please _ the	-2
please _ these	-2
please _ this	4
please _ to	12
please _ us	2
please _ want	-1
please _ will	-3
please _ with	4
please _ you	1
please _ your	11
please _ |	-3
please accept	-2
please add	-2
please and	-3
please answer	8
please approve	-2
please arrange	-1
please ask	-6
please assume	15
please be	4
please bear	6
please bring	-4
please call	6
please confirm	-5
please consider	-3
please contact	7
please could	-1
please credit	-2
please delete	-4
please direct	4
please don't	-3
please email	7
please excuse	-4
please forget	-1
please get	3
please go	-3
please have	-3
please he	-1
please hold	-7
please i	-3
please inform	-3
please invite	-1
please keep	-7
please let	-4
please lift	-3
please make	2
please no	-3
please not	-3
please note	12
please notify	-2
please pass	-4
please pause	-1
please phone	4
please post	-4
please put	-2
please quote	5
please redirect	4
please remove	-2
please reply	8
please resend	3
please ring	4
please see	-2
please send	5
please stop	-6
please take	-2
please tell	-4
please the	-6
please to	-3
please transfer	-2
please use	6
please write	10
please |	-19
pleased	-3
pleased _ meet	-2
pleased to	-3
plecată _ după	-3
plecată vorbim	-3
plenty	-8
plenty |	-6
pls	-9
pls $	-6
pls <@>	-1
pls _ $	-2
pls |	-4
plus	1
plus _ and	-1
plus _ pay	-7
plus _ stated	-2
plus _ |	4
plus holiday	-7
plus not	-2
plus rien	-3
plus travel	-1
plz	-7
plz $	-6
plăcută	-5
plăcută _ $	-5
plăcută |	-5
pm	4
pm _ $	11
pm _ to	2
pm monday	2
pm |	12
po	5
po _ i	-4
po angielsku	-4
poczekalni	-5
poczekalni _ $	-5
poczekalni |	-5
poczty	12
poczty |	12
pod	25
pod _ <n>	28
pode	-5
pode _ terça	-5
pode ser	-5
podemos	-1
podemos _ para	-1
podemos dejarlo	-1
poder	-5
poder _ de	-5
poder estou	-5
podiatry	-3
podiatry _ $	-3
podiatry |	-3
poets	-3
poets _ people	-3
poets anthology	-3
point	-2
point _ gap	-1
point _ made	-1
point of	2
point the	-1
point well	-1
poland	-4
poland _ family	-4
policy	2
policy _ just	-4
policy _ |	-2
policy it's	-4
policy itself	-2
policy on	4
polish	4
political	-4
poniedziałek	-5
poniedziałek _ $	-5
poniedziałek |	-5
poniedziałku	5
poniedziałku _ na	-3
poniedziałku jestem	-3
poor	2
poor _ |	-2
pop	-5
pop _ nu	-5
pop |	-5
poprawić	-3
poprawić _ $	-3
poprawić |	-3
populations	-2
populations _ your	-2
populations unless	-2
por	14
por _ a	3
por _ mensaje	-3
por _ no	-1
por _ |	2
por favor	1
por su	-3
porque	-5
porque _ nuestra	-5
porque la	-5
portal	3
portal _ $	8
portal _ had	-4
portal and	-3
portal |	8
porter	-4
position	-1
possible	6
possible _ $	5
possible |	4
post	-3
post $	-1
post <n>	-2
post _ $	-4
post _ <n>	-2
post _ be	-1
post _ it	-1
post _ once	-2
post _ the	2
post _ waiting	-2
post _ |	-1
post and	-1
post at	-2
post freely	-1
post from	-1
post is	5
post of	9
post on	-4
post ours	-2
post please	-1
post should	-3
post this	-5
post to	5
post without	-1
post |	-2
posta	-1
postal	-1
postal address	-1
postanı	-4
postanı _ |	-4
postanı aldım	-4
postanız	8
postcode	8
postcode |	8
posted	-1
posters	-6
posters _ binnen	-5
posters _ |	-2
posters came	-2
posters zijn	-5
posting _ the	1
posting please	3
posto	-4
posto _ |	-4
posto mio	-4
posts	-10
posts _ <@>	-2
posts _ the	-3
posts _ wait	-1
posts and	-2
posts any	-1
posts from	-1
posts needn't	-1
posts |	-1
pot	-6
pot _ sunt	-6
pot veni	-6
potwierdzamy	7
potwierdzamy otrzymanie	7
potwierdzenie	-5
potwierdzenie _ numerem	-5
potwierdzenie z	-5
potwierdził	-5
potwierdził _ że	-5
potwierdził tylko	-5
pour	4
pour _ message	-10
pour _ réponse	-3
pour cette	-3
pour toute	7
pour votre	-10
pourrai	-6
pourrai _ venir	-6
pourrai pas	-6
power	2
powers	-3
pozdrawiam	-4
practice	-5
practice _ $	-3
practice _ i'd	-2
practice _ it	-2
practice _ person	-1
practice _ |	-4
practice gets	-2
practice manager	-3
practice the	-1
practice |	-1
practices	-4
practices _ ruth	-4
practices |	-4
pracuję	2
pracuję w	2
pradėkite	-5
pradėkite _ manęs	-5
pradėkite be	-5
praying	2
prazo	9
prazo de	9
pre	-1
pre _ certificate	-1
pre payment	-1
predecessor	-1
prefer	-3
prefer to	-1
preise	-5
preise _ noch	-5
preise stimmen	-5
prenotato	-3
prenotato _ treno	-3
prenotato il	-3
presa	-4
presa _ carico	-4
presa in	-4
prescriptions	-3
present	-5
present <n>	-4
present _ <n>	-2
present _ got	-1
present _ on	-3
present you've	-1
present |	5
presentatie	-4
presentatie _ dank	-4
presentatie ontvangen	-4
press	10
press _ on	3
press _ |	4
press officer	2
press the	7
pressure	-3
pressure checks	-1
pressure cuffs	-2
prevede	-6
prevede _ lingua	-6
prevede la	-6
previous	-5
prima	-3
prima _ dar	-5
prima parte	-5
primary	1
primary care	-4
primit	-10
primit _ mult	-6
primit _ |	-7
primit cererea	-6
primit mersi	-6
primit traducerea	-3
primăria	-6
primăria _ confirmat	-6
primăria a	-6
print	-10
print _ own	-3
print your	-3
printer	-6
printing	-5
printing _ email	-3
printing this	-3
prior	-1
priority	6
prisa	-5
prisa _ descansa	-5
prisa |	-5
priscilla	-3
priscilla _ n	-3
priscilla |	-3
pritchard	-3
pritchard $	-3
private	-2
private _ |	4
private address	4
private |	-4
privileged	-3
privileged _ if	-1
privileged _ it	-4
privileged |	-3
privileges	-1
privileges _ <@>	-1
privileges from	-1
privy	-5
privy _ this	-5
privy to	-5
priya	-3
proactively	-1
proactively _ by	-1
proactively two	-1
problem	14
problem _ the	-2
problem in	-2
problem |	4
proceed	-4
processed _ <n>	-1
processed in	-1
processed |	1
procurement	6
prof	-2
prof |	-2
professor	-2
programa	7
programa _ $	7
programme	7
programme _ |	11
programme manager	-3
progress	10
progress _ the	7
prohibited	-3
prohibited _ may	-3
prohibited and	-3
project	5
project |	3
promise	-1
promise <n>	-1
promise _ words	-1
promised	-4
promised _ friday	-1
promised _ hello	-2
promised on	-1
promised |	-2
proof	6
proof _ address	4
proof of	6
proper	-3
proper _ tonight	-3
proper computer	-3
properly	-4
properly _ $	-2
properly |	-2
propose	-3
prosimy	3
prosiłam	-4
prosiłam _ zmianę	-4
prosiłam o	-4
proszę	4
proszę _ do	9
proszę _ kontakt	6
proszę o	4
protection	2
protocol _ i	-1
protocol |	-1
protocolo	-3
protocolo _ mais	-5
protocolo e	-5
prove	5
pryce	-1
pryce _ |	-1
pryce hughes	-1
przebywam	13
przebywam _ urlopie	9
przebywam na	13
pub	-8
pub _ $	-8
pub |	-8
public	1
public _ under	-3
public _ |	4
public disclosure	-3
public health	3
publish	-11
publish _ spring	-7
publish _ |	-2
publish in	-7
publish that	-2
published	2
puc	-5
puc _ de	-5
puc soc	-5
puedo	-3
puedo _ de	-2
puedo estoy	-2
pulse	1
pune	-4
pune _ notă	-3
pune o	-3
pune |	-1
punjabi	-4
punktem	-4
punktem _ reszta	-4
punktem ale	-4
purtroppo	-4
purtroppo _ giorno	-4
purtroppo quel	-4
pushime	4
pushime _ pa	-5
pushime filloni	-5
pushing	-6
put	-10
put <@>	-2
put _ down	-5
put _ in	-4
put _ language	-3
put _ line	-1
put _ on	-2
put _ ticket	-1
put _ to	-1
put _ triennium	-1
put a	-1
put her	-1
put in	2
put it	-1
put me	-4
put my	-2
put one	-1
put that	-1
put the	-4
put them	-4
put you	-3
putting	-4
può	6
può _ alla	6
py	-5
py _ flaggan	-5
py med	-5
până	10
până _ <n>	8
până _ |	3
până pe	8
pääse	-6
pääse _ silloin	-6
pääse olen	-6
på	5
på _ dessverre	-3
på _ här	11
på _ och	5
på _ og	14
på _ så	-6
på _ tyvärr	-6
på _ |	-3
på det	11
på ferie	-7
på konferens	-3
på kurs	5
på måndag	-4
på semester	-10
på tjänsteresa	7
pôr	-4
pôr _ emails	-4
pôr os	-4
qu'une	4
qu'une _ |	4
qu'une fois	4
quarta	-5
quarta _ pode	-5
quarta |	-5
quarter	-3
quarter _ <n>	-1
quarter to	-1
que	3
que _ demande	-6
que _ en	8
que _ fuera	-5
que _ moleste	-5
que _ pergunta	-6
que _ phrase	-4
que _ que	-3
que _ sair	-6
que _ solicitud	-6
que _ |	-5
que a	-3
que decía	-6
que devia	-6
que estabas	-5
que la	-4
que ma	-6
que mi	-6
que te	-5
que usted	4
que viene	-5
que votre	-4
que vous	4
quel	-4
quel _ sono	-4
quel giorno	-4
quelqu'un	-10
quelqu'un a	-10
queries	8
queries <@>	-5
queries _ $	-6
queries _ be	2
queries _ the	6
queries _ |	3
queries will	2
query	6
query _ the	-2
query is	1
questa	10
question	-15
question <n>	-7
question _ and	-3
question _ assumes	-3
question _ denominator	-3
question _ i	-3
question _ needs	-4
question _ pay	-2
question _ the	-3
question _ |	-3
question and	-3
question at	-3
question first	-3
question in	-2
question the	-3
question to	1
question we	-2
questioni	11
questioni _ al	11
questions	-1
questions _ it	-1
questions _ tuesday	-1
questions _ week	-2
questions next	-2
questions on	-1
questions |	2
questo	10
queue _ a	-1
queue with	-1
queue |	4
quick	-3
quick _ on	-3
quick look	-3
quiet	-1
quinta	-5
quinta _ dá	-5
quinta não	-5
quote	3
quote the	1
quoting	2
r	-7
r |	-3
rabbi	-1
race	-3
race equality	-1
racism	-3
raise	-3
raised	2
raised _ ticket	-1
raised _ with	-3
raised it	-3
raising	-5
raising _ |	-5
raising this	-5
raj	-5
ramadan	1
raminder	-1
raminder _ over	-1
raminder _ what	-1
raminder took	-1
raminder |	-1
ran	-2
ran _ outpatient	-2
ran our	-2
rang	-7
rang _ said	-7
rang me	-1
rang they	-7
rao	-1
rappelle	-6
rappelle _ |	-6
rappelle lundi	-6
rate	2
rates	-2
rates _ a	-2
rates _ language	-1
rates by	-1
rates |	-2
rather	-5
rather _ in	-1
rather meet	-1
rather than	-2
ratios	-2
ratios _ rates	-2
ratios not	-2
ravinder	2
razie	-4
razie _ skutku	-4
razie bez	-4
rd	-8
rd _ had	-1
rd _ the	-5
rd and	-5
rd but	-1
rd |	-3
re	-1
reach	2
reach _ at	-6
reach _ either	-4
reach _ old	9
reach me	-6
reach them	-4
reached	17
reached _ through	-3
reached a	12
reached me	-3
reached the	4
reaching	3
read	4
read _ $	3
read _ a	2
read _ before	-1
read _ characters	-3
read _ email	18
read _ every	-2
read _ last	-2
read _ the	-7
read _ too	-3
read _ |	-2
read by	-2
read it	-4
read over	-7
read simplified	-3
read the	-3
read this	-8
read those	-3
read your	11
read |	9
reader	-1
reader |	-1
reading	-3
reading _ <n>	-3
reading _ |	-2
reading age	-2
reading it	-1
readings	-3
readings _ far	-2
readings so	-2
reads	-2
reads _ your	-1
reads if	-1
ready	-4
ready to	-5
real	1
real _ on	-5
real _ took	-1
real answer	-1
real person	5
real reply	-5
really	-2
really _ we've	-2
really |	-2
reason	1
recalled	-3
recebi	-7
recebi _ relatório	-4
recebi _ resposta	-5
recebi o	-4
recebi uma	-5
recebida	3
recebido	-6
recebido _ |	-6
recebido obrigada	-6
receipt	3
receipt _ a	-4
receipt _ did	-3
receipt _ your	11
receipt of	7
receipt with	-4
receipt |	2
receive	-1
receive _ newsletter	-3
receive a	4
receive our	-3
receive the	-3
receive your	-4
received _ <n>	3
received _ and	-10
received _ answer	-1
received _ because	-2
received _ complaints	-5
received _ email	3
received _ in	-2
received _ message	-1
received _ request	10
received _ slides	-2
received _ thanks	-2
received _ the	9
received _ understood	-5
received _ we'll	-7
received _ will	-6
received _ you	-2
received _ you're	-4
received a	6
received an	-1
received and	-6
received by	7
received four	-5
received in	1
received it	-2
received loud	-6
received the	-1
received this	-4
received with	-2
received your	14
received |	-10
receiving	2
reception	-1
reception _ sentence	-1
reception a	-1
reception team	2
reception |	-1
receptionists	-2
receptionists _ about	-2
receptionists talk	-2
receção	-7
receção _ volto	-7
receção |	-7
recibido	-2
recibido _ gracias	-6
recibido mil	-6
recibidos	-1
recibidos _ gracias	-1
recibidos mil	-1
recibo	-5
recibo _ nada	-5
recibo y	-5
recipient	1
recipient _ accept	-1
recipient _ delete	-4
recipient _ inform	-2
recipient please	-4
recommence	-6
record _ median	-3
record the	-3
recorded	3
recorded _ locally	-2
recorded it	-2
recording	-9
recordings	-1
recordings _ the	-1
recordings from	-1
records	1
recovery	-2
recovery _ $	-2
recovery |	-2
recruitment	-1
recruitment drives	-1
red	-5
red _ $	-2
red |	-2
redirect	6
redirect your	5
redo	-5
redo _ labels	-2
redo _ on	-4
redo it	-4
redo the	-2
ref	-1
reference	5
reference _ <n>	7
reference _ and	2
reference _ ms	-5
reference in	4
reference is	1
reference number	-2
referral	2
referral _ the	3
referral to	3
referrals	-3
refugee	9
refugee health	4
refuse	-2
regards	-6
regards _ $	-3
regards _ aubrey	-2
regards _ bisi	-4
regards _ dr	-1
regards |	-10
regional	6
regional network	5
registered	-7
registered _ calling	-3
registered _ no	-2
registered charity	-2
registered |	-3
registering	9
registrada	-2
registrada _ eso	-6
registrada |	-6
registrar	-2
registration	-1
registration _ lou	-4
registration help	-4
regulations	-2
regulations _ say	-2
regulations _ the	-1
regulations only	-2
regulations say	-1
regulator	-2
regulator _ is	-2
regulator as	-2
reimbursements	-1
reimbursements _ count	-1
reimbursements don't	-1
reject	-3
reject <n>	-3
reject _ <n>	-2
related	2
relation	-2
relation _ its	-2
relation to	-2
relations	4
relationship	-2
relationship _ by	-2
relationship defined	-2
relatório	-4
relatório _ |	-4
relatório obrigado	-4
release	6
release _ to	7
release it	3
release the	2
relevant	2
reliance	-1
reliance _ its	-1
reliance on	-1
relief	-3
relieved	-1
relieved _ someone	-1
relieved that	-1
remain	-3
remains	-5
remarques	-3
remarques _ vendredi	-3
remarques d'ici	-3
remember	-4
remember _ that	-1
remember is	-1
remember |	-1
remercions	3
reminder	1
reminder _ i'm	-1
reminder |	-1
reminders	2
reminders _ $	-1
reminders |	-1
remove	-9
remove <@>	-5
remove _ $	-5
remove _ address	-1
remove _ from	-2
remove _ |	-3
remove her	-1
remove me	-3
remove my	-2
remove this	-3
removed	4
rename	-6
reopen	5
reopen $	-8
reopen this	-3
reorganisation	-5
reorganisation _ use	-5
reorganisation |	-5
repeat prescriptions	1
replaced	-1
replaced _ have	-1
replaced |	-1
replacement	3
replied _ your	-3
replies	-6
replies _ $	2
replies _ thank	-4
replies _ this	-1
replies to	-2
replies |	-2
reply	17
reply _ $	-5
reply _ <n>	8
reply _ if	4
reply _ me	-5
reply _ of	-4
reply _ people	-3
reply _ please	1
reply _ she	-1
reply _ the	4
reply _ this	21
reply _ to	-5
reply _ was	-2
reply _ which	-2
reply _ your	6
reply _ |	6
reply above	6
reply address	1
reply and	11
reply cannot	-3
reply claimed	-1
reply i	-3
reply on	-1
reply outside	-6
reply to	8
reply will	6
reply with	17
reply within	5
reply yes	-9
reply |	-3
replying	11
replying _ this	-2
replying to	4
report	-8
report _ alone	-1
report _ |	-1
report back	-1
report it	-1
report on	-4
report |	3
reporting	5
reports	5
request	13
request <n>	-3
request _ <n>	4
request _ a	4
request _ an	6
request _ be	-1
request _ been	7
request _ received	2
request _ |	4
request for	10
request from	6
request has	8
request that	-5
request the	-4
request to	6
request was	2
request |	-6
request's	-5
request's _ acknowledged	-5
request's been	-5
requests	7
requests to	11
require	-1
required	3
requirements	-3
requirements _ me	-3
requirements to	-3
requires	-2
requiring	3
research	11
research _ |	-3
research associate	-3
researchers	-2
researchers |	-2
resend	3
resend _ <n>	-1
resend _ message	5
resend your	5
resolution	4
resolved	-3
resolved _ said	-6
resolved it	-6
respect	-3
respond	-7
respond _ five	-8
respond _ may	-5
respond _ soon	4
respond _ this	10
respond _ two	-2
respond _ welsh	-3
respond _ your	-1
respond as	4
respond in	-2
respond to	3
respond within	-7
responda	5
responda _ este	3
responda a	3
responder	8
responder |	8
respondo	6
response	18
response _ $	3
response _ be	3
response _ thank	-7
response says	-7
response should	-1
response |	9
responses	2
responses _ and	-1
responses on	-1
responsibility	-5
responsibility ?	-1
responsibility _ $	-1
responsibility _ with	-2
responsibility for	-1
responsibility hers	-2
resposta	7
resposta _ com	-5
resposta _ de	3
resposta automática	-5
resposta é	3
respuesta	-1
rest	-6
rest _ either	-3
rest of	12
rest |	-5
resting	3
resubmit	-4
result	-3
results	-1
results ?	-1
results _ we're	-1
resume	-2
resume my	-1
reszta	-4
reszta _ świetna	-4
reszta jest	-4
retd	-5
retd $	-4
retired	-4
retired _ nurse	-1
retired _ still	-3
retired _ their	-5
retired but	-3
retired in	-3
retired urology	-1
retired |	2
retirement	3
retirement and	3
retiring	-2
retitle	-6
retitle as	-5
retour	2
retour _ $	-5
retour _ je	-4
retour le	13
retour mais	-4
retour |	-5
retreat	-1
return	1
return _ $	10
return _ <n>	4
return _ gillian	-6
return _ my	7
return _ thursday	13
return from	-16
return if	-2
return on	7
return to	7
return |	3
returned	-5
returned _ its	-2
returned from	-2
returned to	-3
returned |	-1
returning	14
returning <n>	3
returning _ <n>	11
returning tuesday	8
returns	-1
returns _ we	-1
returns as	-1
rev	-4
rev _ marcus	-3
rev |	-4
revd	-5
reverse	-3
review	2
revised	-6
revised _ is	-3
revised _ |	-5
revised text	-5
revised version	-3
reviso	-6
reviso _ tarde	-6
reviso esta	-6
reçu	-6
reçu _ accusé	-3
reçu _ et	-3
reçu _ |	-8
reçu l'article	-3
reçu merci	-8
reçu un	-3
reçu votre	5
rhan	2
rhan _ |	-2
rhan amser	2
rhodri	-4
rhodri _ fydd	-4
rhodri pan	-4
rhywun	-3
riapertura	11
riapertura |	11
ricevuta	-3
ricevuta _ leggo	-7
ricevuta _ mille	-4
ricevuta grazie	-4
ricevuta la	-7
ricezione	-7
ricezione _ richiamo	-7
ricezione |	-7
richiamo	-7
richiamo _ |	-7
richiamo lunedì	-7
richiesta	-4
richiesta _ stata	-4
richiesta è	-4
rid	-7
rid _ it	-3
rid _ the	-3
rid of	-5
rien	-3
rien _ et	-3
rien |	-3
right	-6
right _ $	-5
right _ ?	-1
right _ any	-1
right _ different	-1
right _ it	-3
right _ of	4
right _ vaccine	-1
right _ wording	-7
right for	-1
right person	-2
right the	-7
right week	-1
right |	-7
rights	-1
rights _ <@>	-3
ring	-5
ring _ <n>	1
ring _ and	-2
ring _ bell	-6
ring _ eight	-4
ring _ if	-1
ring _ it's	-2
ring _ on	-1
ring _ practice	-4
ring _ six	-3
ring _ you	-4
ring _ |	3
ring after	-3
ring at	-4
ring back	-2
ring but	-4
ring if	-2
ring kamaldeep	-1
ring me	-8
ring the	1
ring us	1
ringde	-6
ringde _ dag	-6
ringde i	-6
ringer	-6
ringer _ måndag	-6
ringer på	-6
rings	-3
rings _ the	-3
rings back	-3
risk	3
rispondere	6
risposta	-6
risposta _ è	-6
risposta breve	-6
risposto	-9
risposto _ automatico	-5
risposto in	-5
ritardo	-3
ritardo _ in	-3
ritardo ero	-3
rivolgersi	6
road	-2
robot	12
robot _ $	9
robot _ eaten	-3
robot _ that	-2
robot does	-2
robot had	-3
robot |	14
rodrigo	-5
rodrigo _ sí	-5
rodrigo |	-5
rog	1
rog să	1
role	4
role _ the	1
role _ with	-2
role and	5
role play	-2
roll	-5
roll _ to	-1
roll up	-4
roma	-2
roma _ a	-1
roma _ govanhill	-1
roma as	-1
roma health	-1
roma mediators	-1
romanian	-5
romanian _ patients	-1
romanian speaking	-1
room	-2
room <n>	-7
room _ <n>	2
room _ monday	-6
room _ my	-1
room _ of	-2
room full	-2
room on	-1
ros	-3
ros $	-3
rosalind	-1
rose	-2
rosh	-1
rosh _ and	-1
rosh hashanah	-1
rota	-1
roughly	-3
roughly <n>	-3
roughly _ of	-2
round	-3
round _ <n>	-5
round to	-5
round |	-3
route	-2
row	-2
row _ the	-4
row from	-4
royal	-3
royal _ of	-3
royal college	-3
ruaridh	5
rui	-6
rui _ acho	-6
rui |	-6
rukhsana	-3
rule	-2
run	-2
run _ monthly	-3
run _ |	-3
run a	-3
run it	-3
rung	-2
rung _ switchboard	-2
rung the	-2
running	-3
running _ |	-1
running this	-1
runs	-6
runs _ a	-2
runs _ desk	-5
runs that	-5
runs to	-2
ruth	-3
ruth $	-2
ruth _ this	-4
ruth |	-4
rwyf	9
rwyf _ wyliau	2
rwyf ar	9
rydym	-1
rydym _ bwcio	-5
rydym _ croesawu	-3
rydym _ derbyn	8
rydym wedi	6
rydym yn	-3
rywun	-11
réception	-1
réception _ janvier	-3
réception en	-3
répondre	3
répondre _ ce	3
répondre à	3
répondrons	11
répondu	-6
répondu _ ma	-6
répondu que	-6
réponse	1
réponse _ j'étais	-3
réponse _ sera	3
réponse tardive	-3
réponse vous	3
réunion	-6
réunion _ toutes	-6
réunion à	-6
rückfragen	4
răspunde	15
răspunde în	10
răspuns	-3
răspuns _ cu	-5
răspuns automat	-5
răspunzi	-5
răspunzi _ te	-5
răspunzi când	-5
s	-5
s |	2
sabbatical _ so	-1
sabbatical |	-2
sabia	-5
sabia _ nada	-5
sabia de	-5
sadece	-7
sadece _ aldığını	-6
sadece _ bir	-3
sadece dilekçeyi	-6
sadece otomatik	-3
safe	2
safe _ sound	-4
safe and	-4
safeguarding	3
safely	6
said	-13
said <n>	-5
said _ already	-1
said _ don't	-7
said _ it	-6
said _ working	-5
said _ |	-5
said confirm	-3
said they	-7
said this	-1
said |	-6
sair	-6
sair _ $	-6
sair |	-6
sal	7
sala	-5
sala _ la	-5
sala porque	-5
salam	-5
salma	-3
salma _ this	-1
salma |	-1
same	-13
same _ always	-3
same _ and	-1
same _ except	-2
same _ |	-11
same as	-6
same day	-1
same here	-5
same person	-1
same team	-4
samira	-2
samira _ posto	-4
samira al	-4
samosas	-3
samosas _ $	-3
samosas |	-3
sandhya	-2
sandhya _ to	-2
sandhya used	-2
sandhya's	-1
sandhya's _ till	-1
sandhya's away	-1
sandwich	-2
sandwich _ $	-2
sandwich |	-2
sans	10
sarà	10
sat	3
sat _ the	-2
sat in	-2
saturday	-8
saturday <n>	-3
saturday _ <n>	-3
saturday _ but	-2
saturday _ if	-1
saturday so	-1
saturday |	-5
say	-14
say _ $	-7
say _ ask	-1
say _ before	-1
say _ had	-2
say _ have	-2
say _ it's	-7
say _ less	-2
say _ name	-2
say _ orally	-2
say _ response	-1
say _ to	-3
say _ understand	-2
say _ you	-4
say _ |	-1
say acknowledge	-2
say it	-1
say it's	-2
say no	-1
say she'd	-2
say that	2
say the	-2
say they	-3
say we	-1
say you	-2
say |	-11
says	-15
says _ aim	-7
says _ don't	-1
says _ is	-1
says _ to	-1
says _ too	-1
says _ trains	-2
says _ you	-7
says _ |	-2
says gone	-2
says i	-1
says no	-2
says reimbursements	-1
says tallaal	-1
says thank	-7
says the	-5
says we	-7
says we're	-1
says yes	-2
scarf	-5
schaue	-2
schaue _ mir	-2
schaue ihn	-2
schicke	-5
schicke _ ihnen	-5
schicke ich	-5
scholars	-1
scholars _ no	-1
scholars say	-1
school	10
school _ |	6
school office	9
school starts	-1
schools	2
screen	-2
screened	-2
screening	7
screening _ again	-1
screening committee	-1
screens	-2
scrieți	4
scrieți _ <@>	4
scrieți la	4
scrivere	11
scusa	-3
scusa _ ritardo	-3
scusa il	-3
se	29
se _ pero	-5
se _ |	14
se hará	-5
search	-2
search _ it	-1
search |	-3
season	-3
season |	-3
seat	-3
seat _ |	-3
seat warm	-3
second	-9
second _ arrived	-4
second _ can't	-2
second _ |	-6
second failure	-1
second i	-2
second parcel	-4
second video	-1
seconded	-3
seconded _ also	-3
seconded |	-3
secondment	6
secondment _ the	5
secondment to	10
secondment until	-2
secretariat	7
secretariat _ $	7
secretariat |	7
secretary	10
secrétariat	6
section	-9
section <n>	-9
secure	1
secure _ collaboration	-2
secure _ |	7
secure email	-1
seda	-3
seda _ |	-3
seda yok	-3
sede	12
see	-8
see _ <@>	-2
see _ <n>	-3
see _ all	-8
see _ in	-5
see _ there	-1
see _ until	2
see _ |	-6
see attached	-4
see if	-2
see my	4
see page	-3
see some	-1
see that	-6
see the	-2
see this	-2
see you	-10
see your	3
see |	-2
seeing	-5
seeing _ organiser	-3
seeing the	-5
seen	4
seen _ a	2
seen _ gp	-2
seen a	-2
seen as	-2
segnalazione	7
segunda	-10
segunda _ $	-7
segunda _ quarta	-5
segunda a	-5
segunda |	-7
seit	-2
seit _ wieder	-2
seit heute	-2
sekretariat	12
self	2
self _ portal	1
self service	2
selling	-3
semana	-7
semana _ ?	-1
semana _ e	-4
semana _ viene	-5
semana passada	-4
semana que	-5
semana siguiente	-1
semester	-4
semester _ jag	-6
semester _ |	-6
semester så	-6
semester tyvärr	-6
seminar	-6
sen	-6
sen _ det	-6
sen var	-6
send	-9
send _ <n>	-1
send _ a	-4
send _ again	-3
send _ any	-2
send _ anything	-3
send _ email	-9
send _ his	-5
send _ in	-4
send _ invitation	-1
send _ message	1
send _ on	-6
send _ over	-1
send _ requirements	-3
send _ the	6
send _ to	-8
send _ |	-2
send an	-8
send anything	5
send dietary	-3
send it	-7
send me	-8
send nothing	-3
send that	-2
send the	6
send these	-2
send this	-3
send to	-8
send you	-4
send your	4
send |	4
sender	4
sender <@>	-2
sender _ $	-7
sender _ delete	-2
sender _ you	-2
sender _ |	5
sender and	5
sender that	-2
sender |	4
senders	18
senders _ to	8
senders |	5
sending	-2
sending _ $	-5
sending _ emails	1
sending me	-1
sending |	-5
sends	-7
sends _ then	-5
sends you	-5
senior _ |	-2
senior analyst	-2
sense	-7
sense _ i'd	-1
sense _ no	-4
sense _ |	-5
sense and	-1
sense mi	-5
sense |	-4
sensible	-3
sent	7
sent _ $	9
sent _ <@>	8
sent _ a	-2
sent _ back	-2
sent _ me	7
sent _ message	6
sent _ my	-7
sent _ on	-1
sent _ outlook	-3
sent _ protocol	-1
sent _ the	10
sent _ they	-2
sent _ this	1
sent _ within	-7
sent _ you	9
sent _ |	7
sent a	6
sent an	-1
sent back	-7
sent by	2
sent from	-5
sent in	7
sent it	3
sent ours	-1
sent the	-1
sent to	20
sent you	-3
sent |	4
sentence	-2
sentence _ consent	-1
sentence _ say	-1
sentence about	-1
sentence to	-1
separate	-2
separate conversation	-2
separately	-8
separately _ $	-10
separately |	-9
september	3
september $	-6
september _ $	-2
september _ i'll	-1
september _ is	-3
september but	-1
september it	-3
september |	10
septiembre	6
ser	-5
ser _ ?	-5
ser terça	-5
sera	7
sera _ dans	3
sera apportée	3
serai	-6
server	-2
service	7
service _ $	-4
service _ closed	-1
service _ for	-2
service _ today	-1
service _ |	3
service available	-2
service desk	2
service from	-4
service portal	6
service |	6
services	11
services $	5
services |	6
servizio	11
será	5
ses	-3
ses _ yok	-3
ses seda	-3
session	-3
session _ the	-1
session as	-1
set	-3
set _ on	-1
set _ up	-1
set it	3
set up	-1
settimane	-5
settimane _ |	-5
settimane fa	-5
settings	-5
settings $	-1
settled	-3
setup	-5
setup _ py	-5
setup |	-5
seu	11
seven	1
seven _ more	-2
seven days	-1
seven so	-2
several	3
several _ |	-1
several answers	-1
shall _ be	3
shall _ call	-1
shall _ to	-1
shall be	-4
shall go	7
shall i	-1
shall not	3
shall we	-1
shall write	-1
shan't	-4
share	-4
share _ $	-1
share _ code	-2
share _ final	-2
share _ local	-2
share _ results	-1
share it	-2
share the	-6
share |	-1
shared	6
shared _ when	-3
shared _ |	1
shared copy	-7
shared folder	6
shared inbox	-1
shared mailbox	6
sharing	7
sharp	-3
she	-15
she _ a	-3
she _ and	-3
she _ be	-2
she _ being	-3
she _ on	-1
she _ shifts	-3
she _ so	-2
she _ suggested	-1
she _ tallaal	-1
she _ those	-5
she _ to	-7
she _ yes	-1
she _ |	-6
she does	-5
she has	-2
she is	-3
she knows	-6
she minds	-3
she moved	-4
she needs	-1
she say	-2
she says	-1
she shouldn't	-1
she was	-1
she went	-4
she works	-3
she'd	-4
she'd _ a	-2
she'd _ me	-2
she'd _ you	-1
she'd had	-2
she'd let	-2
she'd like	-1
she'll	-3
she's	-8
she's _ for	-3
she's _ maternity	-2
she's _ secondment	-2
she's _ teacher	-1
she's _ there's	-3
she's a	-4
she's happy	-3
she's off	-3
she's on	-3
sheet	-2
sheets	-4
sheets _ this	-4
sheets out	-4
sheffield	-10
shes	-1
shift	-2
shift _ thursday	-4
shift on	2
shifts	-4
shifts _ ring	-3
shifts so	-3
shirin	11
shop	-4
shop _ a	-2
shop _ day	-2
shop by	-2
shop each	-2
shops	-2
shops _ turkish	-2
shops three	-2
short	-6
short _ even	-1
short _ the	-5
short answer	-5
short staffed	-1
shortly	3
shortly _ $	3
shortly |	3
should	-9
should _ appropriate	-1
should _ one	-4
should _ out	-2
should _ sent	4
should _ the	-3
should _ to	1
should _ |	-9
should be	-4
should go	4
should have	-5
should like	-5
should not	-2
shouldn't	-4
shouldn't be	-3
shout	-5
shout _ it	-1
shout _ you	-4
shout if	-7
show	-3
show _ passport	-1
show a	-1
show me	-2
shut	-3
shut _ this	-2
shut |	-6
si	9
sich	6
sich _ an	4
sick	-1
sick _ and	-2
sick _ no	-1
sick _ the	-3
sick _ yes	-5
sick _ |	7
sick and	-1
sick leave	-2
sick since	-1
sick |	-5
sickle	-1
sickle cell	-1
side	-8
side <@>	-1
side _ $	-3
side _ please	-5
side |	-5
sido	5
sido _ |	-6
sido registrada	-6
sie	16
sie _ auf	4
sie auf	6
sie sich	4
sierpnia	-8
sign	-6
sign _ a	-3
sign _ before	1
sign _ |	-3
sign it	-3
sign of	-3
sign off	1
sign up	-3
signal	11
signal _ will	-3
signal so	-3
signed	-6
signed _ sent	-8
signed _ two	-2
signed and	-8
signed up	-3
siguiente	-1
siguiente ?	-1
siguiente _ $	-1
silence	-5
silence _ $	-5
silence _ je	-6
silence |	-9
silent	-3
silloin	-6
silloin _ |	-6
silloin lomalla	-6
simple	-1
simple _ it	-1
simple and	-1
simplified	-3
simplified _ |	-3
simplified characters	-3
simply _ to	3
simply reply	3
since	-8
since <n>	-3
since _ $	-1
since _ census	-2
since _ if	-1
since _ start	-1
since _ |	-5
since the	-3
since |	-1
sincerely	-2
sincerely _ baptiste	-2
sincerely ottoline	-2
sind	6
sind _ $	6
sind |	6
single	-4
single _ of	2
single _ |	-1
single mail	-7
single mails	-1
single point	2
sir	-8
sir _ i	-5
sir _ |	-2
sir madam	-5
sister	-3
sister _ <@>	-1
sister _ helpful	-2
sister _ it	-1
sister bernadette	1
sister most	-2
sister read	-1
site	4
site _ i	-1
site _ the	1
site with	2
site |	3
sites	7
sites |	7
sits	-1
sits _ in	-1
sits there	-1
six <n>	-3
six _ <n>	-3
six _ signed	-2
six _ |	8
six barbers	-2
six months	-1
six weeks	11
sixth	-4
siz	-6
siz _ lütfen	-6
siz başlayın	-6
size	1
size _ my	-4
size _ the	-10
size of	-3
się	-4
się _ drugim	-4
się z	1
ska	-5
ska _ den	-5
ska bort	-5
skin	-6
skip	-4
skutku	-4
skutku _ $	-4
skutku |	-4
sleep	-6
sleidiau	-2
sleidiau _ cyrraedd	-2
sleidiau wedi	-2
slide	-6
slide <n>	-2
slide _ credit	-5
slide _ has	-2
slide just	-5
slides	-9
slides _ you	-2
slides thank	-2
slipper	-5
slipper _ felet	-5
slipper du	-5
slot	-3
slot _ an	-2
slot whenever	-2
slow	2
slow _ i	-2
slow _ me	-4
slow _ the	-1
slow _ was	-5
slow because	-1
slow for	-4
slow i	-5
slow reply	-2
slow to	6
small	-2
small _ three	-3
small numbers	-5
snowed	-2
snowed _ |	-2
snowed under	-2
so	-16
so <@>	-3
so _ <@>	-1
so _ <n>	-3
so _ after	-3
so _ always	-1
so _ another	-2
so _ be	-3
so _ before	-2
so _ can	-3
so _ can't	-2
so _ come	-3
so _ go	-3
so _ have	-6
so _ i	-2
so _ if	-4
so _ in	-3
so _ is	-6
so _ it	-8
so _ it's	-1
so _ let	-3
so _ like	-3
so _ lose	-3
so _ make	4
so _ may	3
so _ me	-3
so _ need	-5
so _ new	-1
so _ next	-2
so _ not	1
so _ please	-2
so _ ring	-1
so _ send	-3
so _ should	-1
so _ stick	-2
so _ strictly	-3
so _ that	-3
so _ the	-6
so _ want	-4
so _ we	3
so _ will	4
so _ women	-4
so _ working	-5
so _ you	-2
so _ you're	-1
so _ |	-4
so apologies	-1
so could	-1
so dont	-1
so far	-3
so forgive	-4
so give	-5
so happy	-1
so i'd	-6
so i'll	-3
so i'm	-2
so if	-5
so is	-3
so it	-1
so it's	-1
so many	-5
so more	-2
so much	3
so my	8
so no	-4
so nobody	-1
so nothing	-3
so only	-6
so please	1
so questions	-2
so ring	-3
so september	-3
so she'd	-1
so sorry	-2
so that	4
so the	-3
so there	7
so they	-1
so they're	-2
so this	-4
so twenty	-5
so will	-3
so would	-2
so yes	-2
so you	-3
so |	-11
sobald	-5
sobald _ am	-5
sobald ich	-5
soc	-2
soc _ vacances	-5
soc de	-5
society	3
soit	6
sol	-4
sol $	-4
solely	-2
solely _ the	-2
solely for	-2
solicitud	3
solicitud _ sido	3
solicitud había	-6
solo	9
solo _ la	-7
solo confermato	-7
solve	13
somali	1
some	-5
some _ the	-1
some _ us	-7
some _ |	-1
some of	-6
somebody else's	-2
somebody has	-2
someone	1
someone _ ?	-3
someone _ a	-7
someone _ asked	-1
someone _ at	-3
someone _ back	-3
someone _ chest	-2
someone _ sent	-1
someone _ this	-1
someone _ writes	-2
someone email	-2
someone from	6
someone had	-1
someone kindly	-1
someone look	-3
someone rings	-3
someone said	-1
someone swap	-3
someone who	4
someone |	-2
something	-1
something to	1
son	-1
son _ mais	-4
son retour	-4
sono	9
sono _ ferie	-10
sono in	6
sonra	-2
sonra _ seda	-3
sonra ses	-3
soon	11
soon _ i	7
soon _ possible	4
soon as	9
soon |	4
sooner	1
sorry	-5
sorry _ $	-2
sorry _ be	1
sorry _ dentist	-3
sorry _ fixed	-4
sorry _ going	-1
sorry _ i'm	-2
sorry _ is	-1
sorry _ kan	-3
sorry _ mijn	-5
sorry _ the	4
sorry _ this	-3
sorry _ was	-5
sorry allemaal	-5
sorry for	7
sorry i	-3
sorry if	-3
sorry this	-1
sorry to	-4
sorry you're	-1
sorry |	-8
sort	-5
sort _ i'm	-2
sort of	-2
sorted	-4
sound	-4
sound _ my	-4
sound in	-4
sounds	-1
sounds _ a	-1
sounds like	-1
sous	5
south	-3
south _ icb	-2
south _ |	-1
south asian	-1
south wold	-2
soy	-8
soy _ en	-8
spam	2
spam _ not	-2
spam filter	1
spammer	2
spare	-4
speak	4
speak _ guardian	-3
speak to	6
speak up	-3
speaker	-5
speaker _ me	-3
speaker than	-3
speaking	-2
speaking _ a	-2
speaking _ had	-1
speaking as	-2
speaking patients	-1
special	2
specialist	-1
spelling	-4
spelling _ as	-1
spelling mistakes	-1
spend	-1
split	-2
split by	-2
spoke	-2
spoken	-3
spot	-7
spot _ corrected	-7
spot |	-7
sprawach	9
sprawach proszę	2
sprawy	-5
sprawy _ cisza	-5
sprawy i	-5
spread	-3
spread _ word	-3
spread the	-3
spreadsheet	-2
spring	3
spring _ $	-4
spring |	1
sri	-1
sri _ tamil	-1
sri lankan	-1
st	17
st _ $	-7
staff	5
staff <n>	-2
staff _ england	-1
staff _ get	-2
staff _ in	-2
staff _ on	-2
staff _ perpetua	-3
staff _ |	-5
staff don't	-2
staff got	-2
staff in	-1
staff network	7
staff nurse	-3
staff |	3
staffed	-2
staffed _ for	-1
staffed _ nine	-2
staffed even	-1
staffed from	-2
stand	-3
standard	-7
standard _ it's	-1
standard _ on	-5
standard _ reply	-2
standard _ |	-1
standard acknowledgement	-5
standard auto	-2
standard but	-1
standards	-2
standards _ bind	-1
standards _ sent	-2
standards board	-2
standards don't	-1
star	-4
star _ i	-4
star |	-4
start	-7
start _ the	-1
start of	-1
started	2
starting	1
starts	-4
starts _ $	3
starts _ the	-2
starts _ |	-8
starts on	-4
starts |	3
stasera	-7
stasera _ $	-7
stasera |	-7
stata	6
stata _ in	-4
stata presa	-4
stata ricevuta	7
state	2
stated	-6
stated _ isn't	-3
stated _ you	-2
stated until	-2
stated which	-3
status	8
status page	3
stay	-5
stay _ touch	-3
stay _ |	-2
stay in	-3
stays	2
stays on	2
stead	-2
stead |	-2
steal	-2
steal _ freely	-2
steal it	-2
steering _ |	-6
steht	-4
steht _ aus	-4
steht noch	-4
step	1
stick	-2
stick _ census	-2
stick with	-2
still	-5
still _ for	-2
still _ kind	-2
still _ roma	-1
still _ to	-2
still _ |	-4
still add	-1
still be	2
still here	-3
still like	-2
still registered	-3
still waiting	-2
stimmen	-5
stimmen _ |	-5
stimmen noch	-5
stock	-2
stond	-5
stond _ aan	-5
stond nog	-5
stop	-9
stop _ <@>	-1
stop _ emails	-6
stop _ from	-2
stop _ me	-1
stop hearing	-2
stop my	-7
stop sending	-2
stopped	-1
stored	9
story	-10
straight	-5
straight _ |	-6
straight out	-5
straight through	-2
strangers	-2
street	-3
strictly	-3
strictly _ and	-3
strictly prohibited	-3
strike	-5
strike _ don't	-5
strike |	-5
striking	-1
striking _ the	-2
striking on	-2
stuart	-1
student	3
students	5
study	-1
study leave	7
study |	-5
stuff	-5
stuff about	-3
style	-3
style _ <n>	-3
style |	-3
su	19
su _ a	11
su _ ha	9
su _ rodrigo	-5
su _ |	6
su correo	7
su mensaje	9
sua	15
sua _ foi	3
sua _ è	7
sua candidatura	13
sua mensagem	5
sub	-1
sub _ and	-1
sub code	-1
subject	-1
subject $	-1
subject _ $	8
subject _ public	-3
subject _ the	-1
subject _ |	-4
subject to	-3
subject |	3
submission	13
submit	5
submitted	-2
submitted _ on	-4
submitted ours	-4
subscribe	-2
subscribe <@>	-1
subscribe _ $	-1
subscriber's	-2
subscriber's _ filter	-2
subscriber's spam	-2
subscription	1
such	-4
such _ comments	-3
such a	-3
such helpful	-3
suggest	-3
suggested _ wording	-1
suggested another	-1
suis	3
suis _ congé	-5
suis _ formation	-4
suis _ sur	-5
suis d'accord	-5
suis en	12
suits	-1
suits _ or	-1
suits me	-1
sum	-1
sum _ four	-1
sum up	-1
summary	-6
summer	9
summer _ in	-1
summer which	-1
summer |	8
summons	-1
summons _ she	-1
summons |	-1
sun	-4
sun _ nou	-6
sun din	-6
sunați	5
sunați la	5
sunburnt	-2
sunburnt _ training	-2
sunburnt |	-2
sunday	-7
sunday _ tuesday	-7
sunday _ |	-3
sunday mornings	-3
sunday to	-6
sunflower	-1
sunflower _ |	-1
sunflower lanyard	-1
sunt	5
sunt _ acord	-5
sunt _ concediu	4
sunt _ vorbim	-3
sunt _ |	-5
sunt bune	-5
sunt de	-5
sunt în	5
suo	9
superb	-6
superb _ $	-6
superb |	-6
supervision	-5
supplier	-1
supplier _ march	-1
supplier _ they'll	-3
supplier in	-1
supplier |	-3
support	5
support _ i'll	-1
support _ |	5
support |	-1
supporters	-2
supporters _ our	-2
supporters visit	-2
supports	-1
supports _ and	-1
supports families	-1
suppress	-6
suppress _ <n>	-5
suppress below	-5
sur	1
sur _ fond	-5
sur _ lien	6
sur le	1
sure	-1
sure _ i'll	-7
sure |	-7
surface	-1
surface _ you	-1
surface could	-1
surgeries	-1
surgery	-3
surgery _ this	-4
surgery _ your	-7
surgery |	-7
surnames	-4
surnames _ them	-4
surnames using	-4
survey	-7
survey _ $	-1
survey _ it	-4
survey of	-4
survey |	-5
suspect	-1
suspend	-4
svar	4
svar _ ett	-6
svar med	-6
svara	11
svara _ det	11
svara på	11
svarar	2
svarar _ jag	5
svarar _ nu	-6
svarar först	-6
svarar när	5
svår	-6
svår _ förstå	-6
svår att	-6
swap	-9
swap ?	-3
swap _ $	-3
swap _ it's	-4
swap |	-4
switch	-3
switch _ before	-2
switch off	-2
switchboard	11
switchboard _ <n>	11
switchboard _ am	-2
switchboard and	-2
switchboard |	7
switched	-4
switched _ off	-2
switched _ |	-3
switched it	-2
switched off	-3
swyddfa	-2
swyddfa _ $	-2
swyddfa |	-2
sylheti	-2
sylheti _ tower	-3
sylheti in	-3
sylwadau	-4
sylwadau _ llun	-4
sylwadau ddydd	-4
symptoms	4
system	4
system _ be	-1
system _ five	-2
system _ payment	-1
system i'd	-1
system in	-2
system |	1
szabadságon _ kezdjétek	-5
szabadságon leszek	-5
så	-4
så _ du	-5
så _ svarar	-6
så _ |	-5
så fina	-5
så jag	-6
så slipper	-5
sí	-5
sí _ taller	-5
sí el	-5
só	-1
só _ a	-7
só _ estou	-4
só _ segunda	-5
só acusou	-7
só agora	-4
só de	-5
să	7
să _ la	4
săptămâna	-3
săptămâna _ sunt	-3
săptămâna viitoare	-3
t'irait	-3
t'irait ?	-3
t'irait _ $	-3
ta	9
ta $	38
ta _ $	-13
ta _ sent	-1
ta _ uka	-3
ta det	-3
ta |	-11
table	-12
table <n>	-11
table _ $	-5
table _ were	-2
table you	-2
tablet	-2
tablet _ it	-1
tablet |	-1
tack	-7
tack _ ditt	1
tack _ har	-5
tack _ så	-5
tack enkäten	-6
tack för	1
tack |	-5
tag	3
tagit	7
tagit _ din	8
tagit emot	7
tahira	-2
tahira _ done	-2
tahira that's	-2
tak	-4
tak _ $	-4
tak |	-4
take	-8
take <@>	-2
take _ <@>	-1
take _ action	-3
take _ down	-1
take _ from	-2
take _ off	-3
take _ out	-6
take any	-3
take her	-1
take him	-1
take it	-7
take me	-1
take my	-2
take off	-1
take over	-4
take the	-4
take these	-1
taken	2
taken _ |	4
taken off	-2
taken over	13
takes _ minutes	-4
takes _ of	-1
taking	9
taking the	2
talk	-2
talk _ a	-2
talk _ not	-1
talk _ the	-2
talk about	-2
talk just	-1
talk |	-3
talked	-6
talked about	-2
talked to	-4
tallaal	-1
tallaal _ right	-1
tallaal is	-1
taller	-5
taller _ hará	-5
taller se	-5
tamil	-3
tamil _ nepali	-1
tamil filipino	-1
tan	5
tan _ llun	2
tan ddydd	2
tan hynny	-9
tap	16
tap the	16
tarde	-11
tarde _ $	-6
tarde |	-11
tardes	-8
tardive	-3
tardive _ en	-3
tardive j'étais	-3
target _ missed	-1
target was	-1
taught	-3
taught _ of	-3
taught half	-3
te	-7
te _ en	-5
te _ |	-6
te moleste	-5
te întorci	-5
teacher	-1
teacher _ she'd	-1
teacher so	-1
teaching	-2
teaching _ will	-5
teaching |	-5
team	17
team _ $	-5
team _ <@>	9
team _ <n>	-1
team _ back	-3
team _ does	-4
team _ help	3
team _ i	-2
team _ it	1
team _ moved	6
team _ respond	-5
team _ than	1
team _ we	4
team _ will	2
team _ you	2
team _ |	3
team and	2
team at	10
team for	4
team has	9
team in	2
team please	3
team who's	-3
team will	4
team |	4
team's	-1
team's _ with	-1
team's down	-1
teams	4
teams _ i'm	-1
teams so	-1
ted	-4
ted $	-4
teeth	-3
tego	-5
tego _ |	-8
tego maila	3
tekrar	-6
tekrar _ |	-6
tekrar arayacağım	-6
telefon	2
telefon _ halloldu	-3
telefon açınca	-3
telefonieren	-5
telefonieren _ dein	-5
telefonieren |	-5
telegram	-3
telegram _ |	-3
telegram style	-3
telephone	-1
tell	-8
tell _ before	-1
tell _ how	-1
tell _ junior	-1
tell _ that	-3
tell _ the	-2
tell _ to	-3
tell _ today	-4
tell _ who	4
tell _ your	5
tell her	-3
tell him	-1
tell it	-1
tell me	-5
tell the	-1
tell us	3
tell you	1
telling	4
tells	-7
tells _ anything	-3
temps	3
tempted	-2
tempted _ send	-2
tempted to	-2
ten	-12
ten _ $	-4
ten _ at	-2
ten _ because	-4
ten _ leave	-4
ten _ me	-1
ten _ mám	-5
ten _ of	2
ten _ ours	-1
ten _ |	-1
ten days	-4
ten den	-5
ten minutes	-4
ten of	-1
ten suits	-1
ten |	-6
tends	-2
tends _ vanish	-2
tends to	-2
term	8
term _ and	5
term _ me	-1
term _ on	9
term _ |	6
term for	-1
term sick	-1
term time	7
termen	4
termen _ <n>	4
termen de	4
terça	-5
terça ?	-5
terça _ $	-5
test	-2
test results	4
tested	-1
tested _ with	-1
tested it	-1
testing	-1
testing _ slow	-1
testing was	-1
tests	-1
tests _ does	-1
tests |	-1
text	-4
text _ $	-7
text _ <n>	-2
text _ main	-1
text _ to	2
text _ two	-1
text and	-1
text message	-3
text people	-1
text |	-6
texte	-4
texte _ le	-4
texte dans	-4
teşekkür	4
teşekkür _ |	4
teşekkürler	-6
teşekkürler _ e	-4
teşekkürler _ haftaya	-5
teşekkürler _ çok	-3
teşekkürler hakan	-4
teşekkürler |	-4
th	5
th _ $	-2
th _ a	4
th _ come	-3
th _ could	-3
th _ december	-1
th _ dr	2
th _ i	-3
th _ if	4
th _ in	-3
th _ so	-5
th _ the	11
th _ twenty	-5
th _ would	-2
th _ |	9
th and	11
th anyway	-2
th is	10
th june	19
th may	-4
th myself	-4
th of	-2
th so	-5
th though	-5
th |	1
than	-6
than <n>	-1
than _ anyway	-3
than _ do	1
than _ for	-2
than _ mb	-2
than _ minutes	-4
than _ they'll	-2
than _ years	-2
than _ |	3
than expected	-3
than fear	-2
than i	-1
than me	-3
than ten	-4
than this	-3
than three	-2
thank	-2
thank _ for	6
thank _ i	-3
thank _ kindly	-1
thank _ sister	-2
thank _ |	-18
thank you	-2
thanks	-2
thanks $	-2
thanks _ $	-7
thanks _ am	-6
thanks _ contacting	7
thanks _ everything	-1
thanks _ getting	9
thanks _ i	-1
thanks _ it'll	-6
thanks _ noted	-2
thanks _ persevering	-4
thanks _ piers	-2
thanks _ the	1
thanks _ your	8
thanks _ |	-8
thanks bill	-2
thanks for	18
thanks i	-6
thanks ifeoma	-3
thanks received	-7
thanks to	-3
thanks |	-5
that	-7
that <@>	-3
that _ $	7
that _ am	4
that _ and	-6
that _ are	4
that _ call	-2
that _ can	-2
that _ change	-2
that _ does	-1
that _ don't	5
that _ families	-1
that _ for	1
that _ further	-5
that _ given	-2
that _ goes	-5
that _ going	-1
that _ had	-4
that _ has	-1
that _ have	-1
that _ here's	-5
that _ his	-2
that _ is	-2
that _ isn't	-2
that _ it's	-2
that _ mail	2
that _ message	2
that _ my	-1
that _ no	5
that _ not	-2
that _ of	-1
that _ on	-4
that _ only	8
that _ please	-2
that _ sends	-5
that _ so	-4
that _ testing	-1
that _ the	-3
that _ treat	-1
that _ wait	7
that _ want	-4
that _ was	-7
that _ will	-2
that _ |	-5
that and	-1
that can't	9
that day	-5
that desk	-5
that discretion	-2
that group	-2
that he	-1
that i	-1
that i'm	-1
that i've	-4
that in	-2
that inbox	-7
that it	-7
that mailbox	-4
that my	-2
that no	-6
that nobody	-1
that one	-1
that order	-1
that partner	-1
that some	-1
that someone	-1
that supports	-1
that the	-2
that there	-1
that this	-2
that time	-3
that to	-3
that we	7
that week	-3
that what	-1
that worked	-1
that wrong	2
that you	4
that your	15
that |	-1
that's	-8
that's _ i	-1
that's _ now	-1
that's _ of	-2
that's _ out	-4
that's _ term	-1
that's _ |	-2
that's all	-2
that's done	-2
that's half	-1
that's it	-2
that's me	-1
that's the	-5
that's three	-4
that's what	-1
thats	-2
thats me	-2
the	-6
the <n>	-8
the _ $	-3
the _ <@>	9
the _ <n>	-2
the _ ?	-5
the _ a	6
the _ about	-11
the _ acknowledgement	-5
the _ added	-1
the _ address	-5
the _ advice	-4
the _ advocacy	1
the _ after	6
the _ again	-1
the _ agreement	-2
the _ all	-3
the _ allows	-2
the _ and	-2
the _ answer	-5
the _ answered	-1
the _ arab	-2
the _ are	-7
the _ as	-3
the _ at	-6
the _ auto	-2
the _ back	-2
the _ bank	-1
the _ be	-2
the _ been	-5
the _ before	-5
the _ behind	-3
the _ being	-1
the _ belongs	-1
the _ below	9
the _ board	-2
the _ bounced	-4
the _ bus	4
the _ but	-4
the _ by	2
the _ call	2
the _ called	-2
the _ came	-2
the _ can	2
the _ caribbean	-2
the _ category	-2
the _ centre	-4
the _ clinical	9
the _ college	-3
the _ comes	13
the _ committee	6
the _ concerns	5
the _ contained	-3
the _ conversation	-1
the _ copy	-7
the _ data	-2
the _ day	3
the _ desk	3
the _ doctors	2
the _ doesn't	-4
the _ don't	-1
the _ down	-2
the _ email	-2
the _ emails	-2
the _ executive	-1
the _ failure	-1
the _ file	-4
the _ filter	-2
the _ folder	3
the _ for	-1
the _ form	6
the _ from	-4
the _ full	-1
the _ gateway	-1
the _ gets	-2
the _ goes	-1
the _ grants	-6
the _ group	7
the _ had	-3
the _ half	-1
the _ has	-6
the _ have	-6
the _ helpline	4
the _ here	-1
the _ holder	1
the _ holding	-3
the _ holiday	7
the _ hospitals	-1
the _ i	-5
the _ in	-8
the _ inbox	-2
the _ information	-1
the _ inspection	-1
the _ into	-4
the _ is	-11
the _ isn't	-2
the _ issue	-6
the _ it	1
the _ itself	-2
the _ know	-5
the _ language	-2
the _ lanyard	-1
the _ leave	-9
the _ lesson	-2
the _ letter	13
the _ library	-1
the _ line	4
the _ list	4
the _ lives	-1
the _ mailbox	-2
the _ main	-1
the _ makes	-1
the _ maureen	-3
the _ may	-3
the _ meets	6
the _ messages	-2
the _ month	1
the _ nd	-3
the _ network	10
the _ next	-1
the _ not	-8
the _ notification	-1
the _ now	-4
the _ number	-1
the _ of	1
the _ off	-2
the _ office	14
the _ on	-7
the _ one	-12
the _ ones	-1
the _ only	-10
the _ or	-2
the _ ought	-1
the _ over	-2
the _ page	7
the _ park	-3
the _ pathway	-1
the _ payment	-1
the _ people	-1
the _ period	1
the _ person	1
the _ phone	-1
the _ place	-3
the _ poets	-3
the _ portal	5
the _ press	2
the _ question	-6
the _ rd	-6
the _ reading	-2
the _ recipient	-4
the _ regulations	-1
the _ release	5
the _ reply	-6
the _ report	-3
the _ response	-6
the _ responsibility	-2
the _ rights	-1
the _ robot	10
the _ role	-1
the _ says	-2
the _ sender	-2
the _ service	5
the _ session	-1
the _ she	-5
the _ should	-2
the _ site	-2
the _ so	-5
the _ sorry	-4
the _ st	-5
the _ style	-3
the _ system	5
the _ talk	-2
the _ team	5
the _ text	-6
the _ th	-3
the _ thank	-2
the _ that	-6
the _ the	-7
the _ then	-4
the _ they	-2
the _ thieves	-3
the _ thing	-6
the _ things	-1
the _ three	-1
the _ time	5
the _ to	3
the _ today	-8
the _ twice	-5
the _ two	-1
the _ until	7
the _ version	-2
the _ wait	-4
the _ ward	-3
the _ warm	-3
the _ was	-2
the _ way	-6
the _ we	-4
the _ week	-3
the _ weeks	-3
the _ when	-10
the _ which	-6
the _ while	-3
the _ will	6
the _ words	-1
the _ working	-3
the _ works	-1
the _ year	-5
the _ yes	2
the _ yet	-2
the _ you	1
the _ |	-13
the abuse	-2
the accessible	-1
the account	3
the act	4
the address	-8
the addressee	-4
the adjustment	-1
the advice	2
the afro	-2
the afternoon	-5
the afternoon's	-1
the airport	-2
the allotment	2
the analyser	-1
the analytics	-3
the answer	5
the app	-2
the archive	-8
the are	-2
the article	-1
the audio	-1
the author	-4
the auto	-6
the autumn	4
the back	3
the backlog	-3
the bag	-4
the ban	-3
the bank	7
the barbers	-2
the barracks	-2
the bars	-2
the bell	-6
the best	-3
the big	-2
the birth	-1
the biscuits	-3
the bishop	4
the bit	-4
the black	1
the block	-2
the booking	2
the box	-1
the boxes	-4
the british	-1
the building	-5
the bus	-5
the business	-2
the button	11
the call	-2
the captcha	3
the car	-3
the census	-2
the change	-2
the chaplain	-12
the chart	-2
the checker	-2
the chief	-1
the child	1
the children	-2
the clinical	-2
the code	10
the conference	-9
the confidentiality	-3
the contact	3
the contract	-8
the conversation	-2
the correspondence	-4
the corresponding	3
the cost	-3
the costs	-2
the council	-7
the council's	10
the course	-5
the crisis	2
the data	-2
the date	-4
the day	4
the deadline	-5
the december	-1
the delay	-2
the denominator	-3
the department	-2
the details	3
the digest	-3
the digests	-5
the director	-2
the doctor	-2
the documents	-1
the door	-3
the draft	-2
the email	-2
the emails	-7
the emergency	-2
the employee	-1
the end	1
the environment	-3
the equalities	3
the evenings	12
the evidence	-2
the expenses	-5
the facilitator	-1
the facilitators	-2
the families	-1
the fast	-1
the field	-2
the figures	-3
the file	-4
the final	-2
the find	-3
the five	-1
the following	7
the foot	-9
the form	-8
the formatting	-1
the forms	-1
the four	1
the fourth	-4
the freedom	-4
the front	-1
the gap	-2
the garden	-4
the gate	-3
the gps	-1
the group	4
the guidance	-4
the hand	-1
the head	-1
the health	4
the helpdesk	5
the helpline	-4
the hospice	5
the hospital	-2
the hotel	-3
the hour	-9
the icb	-7
the idea	11
the inbox	-1
the information	-3
the intended	-4
the interpreter	-3
the it	4
the journal	7
the june	-6
the junior	2
the keys	-3
the labels	-2
the labour	-3
the language	-5
the last	-1
the lead	-2
the leaflet	-1
the letters	-1
the library	9
the line	-3
the link	8
the list	-6
the little	-1
the local	-3
the lot	-1
the magic	-1
the mail	-3
the mailbox	1
the mailing	5
the mails	-1
the man	-2
the manager	-4
the meantime	8
the median	-3
the member	-2
the members	-4
the membership	-2
the message	-4
the messages	-13
the mid	-2
the migrant	2
the missing	-1
the moderating	-2
the moment	8
the money	-3
the monitoring	-3
the month	-1
the morning	-4
the name	-4
the national	-4
the neighbour's	-4
the new	-9
the next	9
the nineteen	-4
the number	2
the numbers	-2
the nurse	-3
the office	15
the old	-6
the on	6
the one	-1
the ones	-5
the online	1
the ons	-5
the order	1
the organisation	12
the organiser	-3
the organisers	-4
the other	-9
the others	-1
the outlying	-1
the owner	3
the paper	-2
the patient	-2
the people	-3
the person	1
the personal	-5
the place	-1
the planning	-1
the policy	-2
the portal	-4
the post	2
the posters	-2
the posts	-2
the power	-7
the practice	-3
the pre	-1
the present	-5
the press	-2
the problem	4
the programme	11
the project	4
the protocol	-1
the pub	-8
the public	-3
the questions	-3
the queue	-1
the real	-4
the receptionists	-2
the record	-3
the recordings	-1
the recruitment	-3
the red	-4
the reference	8
the refugee	9
the regional	7
the regulations	-2
the regulator	-2
the reminder	-3
the reminders	-1
the reorganisation	-5
the request's	-5
the response	-1
the responses	-1
the rest	-5
the results	-1
the revised	-5
the robot	-5
the roma	-1
the royal	-3
the same	-10
the school	8
the screening	-1
the search	-1
the seat	-3
the second	-3
the self	1
the sender	-7
the sentence	-1
the service	5
the shared	-1
the shop	-3
the short	-3
the sign	-3
the silence	-5
the silent	-3
the size	-3
the slides	-2
the slow	-2
the staff	5
the standard	-6
the standards	-2
the start	-1
the status	7
the steering	5
the subject	12
the summer	10
the sunflower	-1
the supplier	-1
the surgery	-8
the survey	-5
the switchboard	-2
the system	7
the table	-2
the tablet	-1
the team	4
the team's	-1
the telegram	-3
the thing	-1
the third	4
the ticket	-4
the time	-1
the top	-2
the training	-1
the traveller	-3
the trial	-5
the triennium	-1
the trust	-5
the truth	-1
the two	-4
the union	-2
the vaccination	4
the ward	9
the wards	-10
the way	-4
the weather's	-3
the week	13
the weekend	-8
the weekly	-2
the whole	-4
the word	12
the wording	-7
the workaround	-1
the workshop	-1
the wrong	-1
the |	-3
their	-4
their _ i'd	-1
their _ is	-5
their _ language	-3
their _ |	-1
their own	-2
their reference	-5
their system	-1
theirs	-4
theirs _ $	-4
theirs |	-4
them	-12
them _ $	-8
them _ answer	-4
them _ get	-4
them _ guess	-4
them _ in	-1
them _ it	-1
them _ my	-2
them _ on	4
them _ ring	-4
them _ say	-2
them _ she	-2
them _ the	-4
them _ there's	-1
them _ |	-3
them and	-4
them as	-2
them before	-2
them either	-4
them for	-1
them in	-4
them patients	-2
them to	-6
them understood	-1
them |	-10
themselves	-4
themselves |	-3
then	-11
then _ $	4
then _ a	-5
then _ and	-1
then _ ask	-3
then _ for	-7
then _ the	-4
then _ three	-1
then _ thursday	-1
then _ told	-2
then _ |	-5
then choose	-5
then first	-1
then it	-2
then nearly	-1
then nothing	-6
then on	-3
then please	-2
theory	-1
theory _ in	-1
theory |	-1
there	-10
there _ $	-9
there _ a	-3
there _ be	5
there _ have	-5
there _ my	-2
there _ no	5
there _ parking	-2
there _ sunday	-7
there _ two	-1
there any	-3
there are	4
there be	-3
there from	-7
there i	-6
there i'll	-1
there in	-1
there was	-2
there |	-3
there's	-2
there's _ accessible	-1
there's _ deputy	-3
there's _ one	-1
there's _ vacancy	-2
there's a	-1
there's the	-1
theres	-1
theres loads	-1
these	-5
these <n>	-2
these _ a	-2
these _ and	-1
these _ have	-2
these _ i	3
these _ |	-5
these are	-4
these days	1
these emails	-1
these for	-2
these out	-1
these |	5
they	-15
they _ <n>	-5
they _ and	-3
they _ answer	-4
they _ ask	-1
they _ in	-2
they _ it	-3
they _ look	-7
they _ my	-6
they _ on	5
they _ otherwise	-2
they _ ring	-2
they _ say	-2
they _ the	-1
they _ they	-7
they _ to	-1
they _ |	-11
they acknowledged	-2
they also	-2
they are	1
they can	-3
they closed	-6
they come	-2
they did	-1
they do	-2
they don't	-7
they dropped	-1
they get	-2
they go	-2
they have	-1
they must	-4
they said	-10
they say	-11
they understand	-2
they want	-1
they'd	-2
they'll	-1
they'll _ had	-2
they'll _ off	-2
they'll _ within	-3
they'll have	-2
they'll respond	-3
they'll switch	-2
they're	-8
they're _ holiday	-1
they're _ red	-2
they're _ |	-3
they're in	-2
they're not	-4
they're on	-1
they've	-3
they've _ it	-1
they've _ the	-4
they've acknowledged	-1
they've closed	-4
thieves	-3
thieves _ those	-3
thieves read	-3
thing	-9
thing _ from	-2
thing _ the	-7
thing _ worked	-1
thing comes	-2
thing that	-1
thing was	-5
thing |	-2
things	-2
things _ set	-1
things _ |	-4
things have	1
things twice	-4
things up	12
things you	-1
things |	-4
think	-3
think <n>	-3
think _ faster	-1
think _ is	4
think _ misread	-2
think _ need	-2
think a	-1
think we	-2
think you've	-2
thinking	-7
thinking |	-7
third	1
third _ of	12
third _ this	-3
third time	-6
thirty _ |	-1
thirty days	-2
this	-1
this $	-12
this <n>	-2
this _ $	-9
this _ <@>	-2
this _ <n>	-4
this _ ?	-4
this _ a	-2
this _ about	9
this _ all	-2
this _ an	9
this _ and	8
this _ are	5
this _ as	4
this _ at	-2
this _ be	-8
this _ brief	-1
this _ conference	-1
this _ conversation	-2
this _ everyone	-1
this _ for	-4
this _ from	-3
this _ go	-4
this _ gone	-1
this _ has	-2
this _ hello	-1
this _ i	-1
this _ i'm	7
this _ in	-5
this _ is	13
this _ january	-1
this _ just	5
this _ lol	-4
this _ mail	-4
this _ matching	-1
this _ may	-4
this _ my	-4
this _ not	2
this _ number	-6
this _ on	-6
this _ once	6
this _ other	-1
this _ others	-1
this _ out	-2
this _ please	-2
this _ response	3
this _ right	-1
this _ so	3
this _ thank	-2
this _ that	-3
this _ the	5
this _ till	-2
this _ to	5
this _ too	-3
this _ we	-5
this _ weekday	-2
this _ will	12
this _ with	12
this _ without	9
this _ you	7
this _ |	-1
this a	-3
this account	23
this address	2
this after	-5
this already	-1
this and	-7
this any	-1
this as	4
this automated	7
this automatic	2
this before	-5
this belongs	-3
this can	-4
this conversation	-6
this discussion	-1
this e	-3
this email	-2
this every	-2
this for	-1
this from	-5
this goes	-4
this group	-6
this has	-1
this if	-1
this inbox	14
this into	-2
this is	14
this isn't	-4
this line	6
this list	-5
this machine	-2
this mail	8
this mailbox	11
this matter	-4
this message	4
this moment	-3
this month	-1
this morning	-9
this on	-5
this one	-3
this onto	-2
this period	6
this person	-3
this post	-1
this posting	8
this sender	6
this so	-3
this subject	-2
this talk	-3
this the	7
this thread	-4
this time	4
this to	-9
this topic	-3
this until	-1
this wait	-2
this was	5
this week	15
this will	2
this with	-3
this year	-2
this |	-14
tho	-1
those	-9
those _ from	-1
those _ my	-2
those _ the	-2
those _ |	-5
those days	3
those in	-2
those now	-5
those of	-2
those privileges	-1
those too	-3
those who	-3
though	-8
though _ auto	-1
though _ give	-5
though _ i'd	-3
though her	-1
though so	-7
though |	-3
thought	-7
thought _ it	-7
thought _ robot	-3
thought about	-7
thought the	-3
thread	-10
thread <n>	-3
thread _ $	-3
thread _ me	-1
thread _ |	-4
thread from	-1
thread |	-5
three	-11
three _ $	-4
three _ average	-3
three _ away	-2
three _ days	-1
three _ not	-3
three _ of	1
three _ one	-2
three _ people	-3
three _ the	-1
three _ while	-1
three _ |	-2
three days	6
three different	-3
three on	-1
three out	-4
three times	-1
three turkish	-2
three weeks	-5
three working	-2
three year	-3
three years	-5
three |	-5
through	6
through _ $	-2
through _ a	-2
through _ and	-4
through _ backlog	-3
through _ checker	-2
through _ different	-3
through _ for	-2
through _ mail	8
through _ portal	-7
through _ sorry	7
through _ the	-2
through _ university's	-1
through _ |	7
through in	-3
through the	-1
through them	-4
through this	-1
through three	-3
through |	5
throw	-8
throw _ |	-5
throw it	-3
thurs	9
thurs <n>	12
thurs ?	-1
thurs _ $	-1
thursday	-6
thursday ?	-1
thursday _ $	-15
thursday _ <n>	1
thursday _ at	-4
thursday _ get	-7
thursday _ i'd	-1
thursday _ i'm	-1
thursday _ please	-4
thursday _ so	-3
thursday _ we	-6
thursday back	-4
thursday or	-1
thursday though	-3
thursday |	-7
thursday's	-4
thursday's _ non	-4
thursday's my	-4
thursdays	7
thursdays _ the	2
thursdays _ yours	-2
thursdays does	-1
thursdays |	7
ticked	-2
ticket	-4
ticket <n>	4
ticket _ $	-4
ticket _ a	-2
ticket _ ohne	-6
ticket _ our	-1
ticket _ with	-1
ticket _ without	-1
ticket _ |	-6
ticket again	-6
ticket and	-2
ticket geschlossen	-6
ticket has	-1
ticket in	-1
ticket number	-1
ticket twice	-1
ticket with	-1
ticket |	-4
tidy	-1
tiene	-7
tigrinya	-1
til	4
til <n>	-2
til _ december	-1
till	-2
till <n>	-4
till _ $	5
till _ <n>	-2
till _ december	-2
till _ january	-1
till _ please	-4
till _ week	-2
till _ |	1
till i	-7
till january	-1
till monday	-4
till next	-2
till the	1
till then	-7
tillbaka	4
time	4
time $	-2
time _ $	-7
time _ <n>	4
time _ a	-3
time _ could	-1
time _ how	-2
time _ if	1
time _ month	-3
time _ my	1
time _ ten	-1
time _ the	-2
time _ |	6
time after	7
time and	5
time for	-1
time i	-1
time of	-1
time please	-2
time so	5
time this	-3
time to	3
time |	-7
times	-6
times _ both	-1
times _ get	-2
times _ nearly	-1
times then	-1
times you	-2
times |	-4
tired	-2
tired of	-1
tissue	-1
tissue _ the	-1
tissue type	-1
title	-3
title :	32
title <n>	18
title <n> $	5
title <n> _ $	22
title <n> denominators	-2
title <n> issue	-7
title <n> th	-3
title ?	-11
title ? $	-15
title ^ _ $	-37
title ^ _ <n>	4
title ^ _ ?	7
title ^ _ a	-7
title ^ _ about	-5
title ^ _ access	-6
title ^ _ across	-2
title ^ _ address	3
title ^ _ age	-2
title ^ _ aids	-1
title ^ _ am	6
title ^ _ an	-2
title ^ _ and	-4
title ^ _ antwoord	4
title ^ _ antwort	2
title ^ _ asking	-2
title ^ _ at	-2
title ^ _ automat	1
title ^ _ automatica	1
title ^ _ automatique	-1
title ^ _ automatyczna	3
title ^ _ automática	-1
title ^ _ awtomatig	1
title ^ _ back	-4
title ^ _ bags	-5
title ^ _ ban	-1
title ^ _ blood	-2
title ^ _ cell	-1
title ^ _ change	-1
title ^ _ closed	11
title ^ _ closure	-6
title ^ _ coding	-1
title ^ _ colleagues	-1
title ^ _ confirm	-8
title ^ _ confirmation	4
title ^ _ contact	-3
title ^ _ d	-2
title ^ _ data	-1
title ^ _ days	-3
title ^ _ de	5
title ^ _ deaths	-4
title ^ _ desk	3
title ^ _ diagnosis	-3
title ^ _ do	2
title ^ _ down	-5
title ^ _ email	-2
title ^ _ facilitator	-2
title ^ _ for	-5
title ^ _ from	2
title ^ _ got	6
title ^ _ group	-3
title ^ _ har	6
title ^ _ health	-5
title ^ _ helpdesk	19
title ^ _ heritage	-1
title ^ _ hold	-6
title ^ _ holiday	4
title ^ _ holidays	-1
title ^ _ hotel	-2
title ^ _ i	-3
title ^ _ in	-6
title ^ _ inbox	-6
title ^ _ indicator	-2
title ^ _ is	-1
title ^ _ it	-4
title ^ _ leave	8
title ^ _ letters	-2
title ^ _ list	-5
title ^ _ longer	1
title ^ _ mail	-5
title ^ _ mailbox	-3
title ^ _ mailboxes	-2
title ^ _ maintenance	-4
title ^ _ man	-1
title ^ _ maternity	-5
title ^ _ member	-1
title ^ _ members	-2
title ^ _ message	1
title ^ _ more	-3
title ^ _ my	-4
title ^ _ needed	-2
title ^ _ new	-8
title ^ _ news	-5
title ^ _ no	5
title ^ _ not	6
title ^ _ notes	-4
title ^ _ notice	2
title ^ _ nurse	-4
title ^ _ o	-11
title ^ _ o'r	1
title ^ _ of	-3
title ^ _ off	-3
title ^ _ office	3
title ^ _ on	6
title ^ _ opportunity	-2
title ^ _ out	-2
title ^ _ over	-5
title ^ _ oximeters	-1
title ^ _ photo	-4
title ^ _ please	-2
title ^ _ posts	-2
title ^ _ question	-7
title ^ _ reading	-2
title ^ _ received	9
title ^ _ receiving	-3
title ^ _ recording	-7
title ^ _ replies	-11
title ^ _ reply	12
title ^ _ reporting	-4
title ^ _ request	7
title ^ _ researchers	-2
title ^ _ response	-4
title ^ _ ricevuto	3
title ^ _ rota	-2
title ^ _ screening	-2
title ^ _ sender	2
title ^ _ service	-1
title ^ _ share	-3
title ^ _ someone	-4
title ^ _ steps	-3
title ^ _ stop	-3
title ^ _ subject	1
title ^ _ sunt	4
title ^ _ system	-1
title ^ _ thanks	-2
title ^ _ the	-5
title ^ _ these	-2
title ^ _ this	-4
title ^ _ time	-1
title ^ _ timers	-2
title ^ _ times	-1
title ^ _ to	-9
title ^ _ transplant	-2
title ^ _ unsubscribe	-3
title ^ _ until	2
title ^ _ up	-1
title ^ _ while	-3
title ^ _ with	-6
title ^ _ yanıt	4
title ^ _ you	7
title ^ _ |	-2
title ^ _ відповідь	4
title ^ _ کی	12
title ^ _ 动回	8
title ^ a	-7
title ^ abbiamo	3
title ^ absence	3
title ^ abwesenheitsnotiz	2
title ^ acknowledgement	1
title ^ action	9
title ^ address	-8
title ^ adwoa	-1
title ^ allan	1
title ^ am	-1
title ^ an	-2
title ^ anmeldung	-1
title ^ anonymous	-2
title ^ apologies	-4
title ^ appointment	3
title ^ are	12
title ^ article	-2
title ^ asylum	-2
title ^ auto	1
title ^ automatic	12
title ^ automatisch	4
title ^ automatische	2
title ^ autosvar	8
title ^ away	8
title ^ back	-3
title ^ bad	-3
title ^ ban	-1
title ^ bank	2
title ^ bereavement	-2
title ^ black	-2
title ^ board	-1
title ^ bounce	-1
title ^ cake	-3
title ^ call	-8
title ^ can	-5
title ^ can't	-1
title ^ case	4
title ^ census	-4
title ^ change	-2
title ^ chatbots	-1
title ^ chiusura	11
title ^ closed	1
title ^ community	-3
title ^ conference	-5
title ^ config	-7
title ^ confirm	10
title ^ consultation	-4
title ^ cover	-3
title ^ cqc	-4
title ^ cyfarfod	-4
title ^ data	-3
title ^ dataset	-3
title ^ dates	-8
title ^ dementia	-3
title ^ deputy	-3
title ^ diolch	5
title ^ do	3
title ^ dr	-2
title ^ draft	-5
title ^ egfr	-4
title ^ email	5
title ^ emergency	-3
title ^ enquiry	-1
title ^ ethnicity	-3
title ^ even	-4
title ^ facilitators	-1
title ^ fasting	-3
title ^ foi	1
title ^ fragebogen	-3
title ^ fuera	-1
title ^ full	-4
title ^ fw	-2
title ^ fwd	-7
title ^ férias	-10
title ^ get	-5
title ^ gp	-7
title ^ gwyliau	-5
title ^ hajj	-3
title ^ handover	-4
title ^ hearing	-1
title ^ held	1
title ^ hello	-3
title ^ help	-6
title ^ high	-2
title ^ hold	-4
title ^ holiday	-6
title ^ how	-6
title ^ hr	-5
title ^ i	10
title ^ i'm	8
title ^ interpreter	-4
title ^ invite	-1
title ^ invoice	-3
title ^ it's	-3
title ^ job	-3
title ^ jury	-1
title ^ kidney	-3
title ^ kindly	-2
title ^ leave	-5
title ^ leaver	-2
title ^ leaving	-4
title ^ left	-2
title ^ lift	-3
title ^ list	-7
title ^ long	-1
title ^ lost	-5
title ^ mail	-1
title ^ maternal	-4
title ^ maternity	-5
title ^ meeting	-3
title ^ membership	-3
title ^ message	-2
title ^ minutes	-4
title ^ mixed	-1
title ^ moderate	-2
title ^ moderation	5
title ^ mr	-2
title ^ my	-6
title ^ new	-4
title ^ next	-3
title ^ nhs	-4
title ^ no	-9
title ^ not	-1
title ^ nu	4
title ^ number	-2
title ^ odpowiedź	3
title ^ off	-2
title ^ office	3
title ^ on	1
title ^ order	5
title ^ other	-2
title ^ otomatik	4
title ^ out	-1
title ^ panel	-3
title ^ part	-2
title ^ paternity	4
title ^ pause	-2
title ^ plakat	-3
title ^ please	-5
title ^ possible	-2
title ^ post	-2
title ^ poster	-6
title ^ public	-2
title ^ pulse	-1
title ^ question	-5
title ^ quick	-4
title ^ re	-10
title ^ reading	-3
title ^ real	-3
title ^ receipt	-1
title ^ receptionists	-2
title ^ recruiting	-3
title ^ reminder	-8
title ^ remove	-1
title ^ resignation	-3
title ^ response	-1
title ^ resposta	2
title ^ respuesta	-2
title ^ retirement	3
title ^ retiring	-2
title ^ reunión	-2
title ^ risposta	1
title ^ réponse	-1
title ^ réunion	-5
title ^ răspuns	1
title ^ sabbatical	-1
title ^ sad	-3
title ^ safeguarding	1
title ^ second	-1
title ^ secondment	-2
title ^ secure	7
title ^ segnalazione	2
title ^ sender	8
title ^ server	-4
title ^ setting	-3
title ^ sev	-5
title ^ sick	1
title ^ sickle	-1
title ^ slides	-6
title ^ spotkanie	-4
title ^ strike	-5
title ^ subscribe	-1
title ^ summer	-5
title ^ survey	-5
title ^ swap	-1
title ^ team	-2
title ^ testing	-6
title ^ thalassaemia	-1
title ^ thank	-1
title ^ thanks	20
title ^ thursday	-3
title ^ ticket	1
title ^ toplantı	-3
title ^ transfer	-1
title ^ trust	-2
title ^ trusted	-1
title ^ two	-3
title ^ unattended	-2
title ^ undeliverable	7
title ^ urgent	-4
title ^ urlaub	-10
title ^ urlop	-1
title ^ vacation	-7
title ^ vi	6
title ^ visit	-4
title ^ vitamin	-1
title ^ volunteers	-6
title ^ votre	-5
title ^ vraag	-7
title ^ we	5
title ^ website	-5
title ^ wednesday	-2
title ^ welsh	-3
title ^ who	-5
title ^ winter	-3
title ^ work	-1
title ^ working	2
title ^ wres	-2
title ^ wrong	-2
title ^ ymateb	-1
title ^ автоматична	4
title ^ ваше	3
title ^ встреча	-3
title ^ зустріч	-4
title ^ ترجمہ	-3
title ^ شكوى	-3
title ^ شکایت	1
title ^ बैठक	-4
title ^ আপনার	1
title ^ 您的	3
title ^ 自动	8
title a	-6
title a _ $	-12
title a _ ?	10
title a ban	-2
title a member	-1
title a new	-2
title abbiamo	3
title abbiamo ricevuto	3
title about	-6
title about _ $	-3
title about _ of	-1
title about _ other	-1
title about acknowledgement	-1
title about any	-1
title about registration	-3
title absence	2
title absence $	2
title abwesenheitsnotiz	2
title abwesenheitsnotiz $	5
title access	-3
title account	1
title accounts	-3
title accounts $	-3
title acknowledgement	6
title acknowledgement $	6
title acknowledgement _ complaints	-1
title acknowledgement of	-1
title across	-2
title across _ zones	-2
title across time	-2
title action	10
title action _ $	9
title add	-1
title add $	-1
title address	-5
title address $	-4
title addresses	-8
title addresses $	-8
title adwoa	-1
title adwoa $	-1
title again	-3
title again $	-3
title age	-2
title age _ letters	-2
title age of	-2
title aids	-1
title aids _ headscarves	-1
title aids and	-1
title all	-5
title all _ $	-4
title allan	1
title allan _ swyddfa	1
title allan o'r	1
title am	3
title am _ still	-1
title am i	-4
title ambulance	-1
title an	-4
title an _ $	-3
title an foi	-2
title and	-7
title and _ $	-2
title and _ festivals	-1
title and _ flags	-1
title and _ groups	-2
title and _ lists	-1
title and _ marrow	-1
title and _ times	-3
title and a	-1
title and bone	-1
title and clinic	-1
title and fathers	-2
title and headscarves	-1
title and language	-1
title and medication	-2
title and meeting	-2
title and religious	-1
title anmeldung	-1
title anmeldung $	-1
title anonymous	-2
title antwoord	4
title antwoord $	4
title antwort	2
title antwort $	2
title any	-2
title any _ $	-2
title any _ asian	-1
title any more	-2
title any other	-1
title apologies	-4
title apologies $	-1
title apologies _ absence	-4
title apologies for	-4
title application	8
title appointment $	-3
title approval	8
title approval $	8
title are	10
title are _ from	-2
title are you	9
title article	-3
title article $	-3
title asian	-1
title asian _ $	-1
title asian background	-1
title asking	-2
title asking _ are	-2
title asking where	-2
title asylum	-2
title asylum _ tb	-2
title asylum hotel	-2
title at _ barber's	-2
title at _ front	-1
title at the	1
title attendance	-2
title attendance $	-2
title august	-2
title august $	-2
title auto	1
title auto _ in	-1
title auto acknowledgement	5
title auto replies	-1
title automat	1
title automat $	1
title automatic	12
title automatic _ $	13
title automatic replies	-11
title automatic reply	16
title automatica	1
title automatica $	1
title automatique	-1
title automatique $	5
title automatisch	4
title automatisch _ $	4
title automatisch antwoord	4
title automatische	2
title automatische _ $	2
title automatische antwort	2
title automatyczna	3
title automatyczna $	3
title automática	-1
title automática $	-1
title autoreply	7
title autoreply $	7
title autosvar	8
title autosvar $	8
title away	8
title away $	-1
title away from	12
title away until	4
title awtomatig	1
title awtomatig $	6
title b	-1
title back	-7
title back $	-4
title back _ $	-3
title background	-1
title background $	-1
title bad	-3
title bad _ $	-3
title bags	-5
title bags $	-5
title ban	-2
title ban $	-1
title bank	2
title bank _ and	-1
title bank holiday	4
title bank holidays	-1
title barber's	-2
title barber's $	-2
title be	3
title been	4
title been _ $	4
title bereavement	-2
title bereavement _ differing	-2
title bereavement leave	-2
title bien	4
title birou	4
title birou $	4
title black	-2
title block	-3
title block $	-3
title blood	-2
title blood _ checks	-2
title blood pressure	-2
title board	-3
title board _ $	-1
title bone	-1
title bone _ donors	-1
title bone marrow	-1
title booking	4
title booking _ $	4
title bounce	-1
title bounce ?	-1
title bounce _ $	-1
title bradford	-4
title bradford $	-4
title briefing	-4
title briefing $	-4
title bureau	17
title cake	-3
title cake $	-3
title call	-8
title call _ papers	-9
title call for	-8
title can	-5
title can _ take	-2
title can someone	-4
title can't	-1
title cards	-3
title cards $	-3
title care	-6
title care $	-6
title carers	4
title carers $	-3
title case	5
title case <n>	4
title case _ $	2
title cell	-2
title cell _ $	-2
title census	-4
title census <n>	-4
title census _ denominators	-2
title change	-3
title change $	-2
title change _ address	-4
title change _ email	4
title change of	-2
title changes	-2
title changes $	-2
title chatbots	-1
title chatbots _ the	-1
title chatbots at	-1
title check	10
title check $	3
title checks	-2
title checks _ the	-2
title checks at	-2
title children's	-1
title children's _ $	-1
title children's ed	-1
title chinese	-3
title chinese _ $	-3
title chinese carers	-3
title chiusura	11
title chiusura _ $	11
title clinic	-2
title clinic _ $	-2
title clinic lists	-1
title closed	12
title closed $	14
title closed _ eid	-4
title closed for	1
title closing	-3
title closing _ $	-3
title closing accounts	-3
title closure	-6
title codes	-3
title coding	-1
title coding _ children's	-1
title coding in	-1
title colleagues	-2
title colleagues $	-1
title community	-4
title community _ $	-2
title community _ pay	-1
title community researchers	-1
title complaints	-1
title complaints $	-1
title conference	-10
title conference _ $	-10
title conference bags	-5
title config	-9
title config <n>	-7
title config _ $	-9
title confirm	-1
title confirm _ $	-4
title confirm _ address	-2
title confirm attendance	-2
title confirm your	-1
title confirmation	11
title confirmation _ $	4
title consultation	-4
title consultation _ $	-4
title consultation response	-4
title contact	-4
title contact _ $	-3
title contact cards	-3
title contacting	3
title contacting _ surgery	-3
title contacting riverbend	-4
title could	2
title could you	-2
title council	3
title council _ $	-3
title cover	-7
title cover _ i'm	-3
title cover while	-3
title cqc	-4
title created	7
title created $	7
title customs	-2
title customs $	-2
title cyfarfod	-4
title d	-2
title d $	-1
title data	-3
title data _ change	-1
title data dictionary	-1
title dataset	-3
title dataset $	-3
title dates	-8
title dates for	-8
title day	4
title day $	4
title days	-3
title days $	-3
title de	2
title de _ $	1
title de _ oficina	-1
title de la	-1
title deadline	-7
title deaths	-4
title deaths _ $	-4
title deaths briefing	-4
title decision	-4
title delivery	6
title demande	6
title dementia	-3
title dementia _ rates	-3
title dementia diagnosis	-3
title denominators	-2
title denominators $	-2
title deputy	-4
title deputy $	-4
title desk	8
title desk $	8
title di	3
title di _ $	3
title diagnosis	-3
title diagnosis _ $	-3
title diagnosis rates	-3
title diary	-8
title diary $	-8
title dictionary	-1
title dictionary _ $	-1
title dictionary change	-1
title differing	-2
title differing _ $	-2
title differing customs	-2
title digest	-7
title digest _ <n>	-7
title digest vol	-7
title din	9
title diolch	5
title diolch am	5
title ditt	2
title ditt _ $	2
title do	3
title do _ $	8
title do _ get	-3
title do i	-4
title do not	3
title donors	-1
title donors $	-1
title door	-1
title door $	-1
title down	-5
title down $	-5
title dr	-4
title dr _ $	-3
title draft	-5
title draft $	-4
title draft _ for	-3
title draft survey	-3
title dziękujemy	1
title dziękujemy za	1
title e	-1
title e _ $	-1
title early	-1
title early _ $	-1
title early pregnancy	-1
title easter	3
title ed	-1
title ed $	-1
title egfr	-4
title egfr _ $	-4
title egfr reporting	-4
title eich	3
title eid	-6
title eid $	-4
title email	6
title email _ $	6
title email address	10
title emergency	-3
title emergency _ cards	-3
title emergency contact	-3
title en	-4
title en _ $	1
title ending	-3
title enquiry	7
title enquiry $	6
title ethnicity	-3
title ethnicity _ dictionary	-1
title ethnicity _ in	-2
title ethnicity coding	-1
title ethnicity data	-1
title even	-4
title even _ $	-4
title everyone	-2
title evidence	-1
title evidence _ for	-1
title evidence question	-1
title facilitator	-2
title facilitator $	-1
title facilitators	-1
title facilitators $	-1
title faq	-2
title faq _ ?	-2
title faq page	-2
title fasting	-3
title fasting _ medication	-2
title fasting and	-2
title fathers	-2
title fathers _ $	-2
title fathers groups	-2
title ferie	-13
title ferie $	-13
title festivals	-1
title festivals $	-1
title flags	-1
title flags $	-1
title foi	-1
title foi $	-4
title for	-6
title for _ $	-16
title for _ ?	-1
title for _ carers	-3
title for _ members	-2
title for _ moderators	-1
title for _ riverbend	-4
title for absence	-4
title for chinese	-3
title for contacting	3
title for eid	-4
title for membership	-2
title for papers	-9
title for slides	-5
title for the	-1
title for this	-1
title for your	9
title formation	1
title formation $	1
title forms	-4
title forum	6
title fragebogen	-3
title fragebogen $	-3
title friday	-6
title from	-3
title from ?	-2
title from _ $	-7
title from pals	-3
title from the	-4
title from tuesday	-3
title front	-1
title front _ $	-1
title front door	-1
title fuera	-7
title fuera _ la	-1
title fuera de	-1
title full	-4
title fw	-2
title fw $	-2
title fwd	-7
title fwd $	-7
title férias	-10
title férias $	-10
title get	-6
title get <n>	-5
title get _ $	-5
title get _ this	-3
title get off	-3
title go	-2
title going	-4
title gone	3
title gone $	-5
title got	6
title gp	-7
title gp _ $	-5
title gp inbox	-1
title group	-6
title group $	-3
title group _ $	-4
title groups	-3
title groups $	-2
title guest	3
title gwyliau	-5
title gwyliau $	-5
title hajj	-3
title hajj $	-3
title half	-1
title handover	-6
title handover _ $	-4
title handover notes	-4
title har	6
title has	6
title has been	6
title have	2
title have moved	2
title have received	-5
title headscarves	-1
title headscarves $	-1
title health	-1
title health _ $	2
title hearing	-1
title hearing _ and	-1
title hearing aids	-1
title held	1
title held _ $	-4
title held posts	-2
title hello	-3
title hello $	-1
title hello from	-2
title help	-11
title help _ an	-2
title help with	-5
title helpdesk	17
title helpdesk $	9
title here	9
title here $	4
title heritage	-1
title heritage _ bone	-1
title heritage and	-1
title high	-2
title high _ pressure	-2
title high blood	-2
title hold	-2
title hold $	5
title holiday	4
title holiday $	12
title holiday _ $	-4
title holiday reading	-2
title holidays	-1
title holidays _ clinic	-1
title holidays and	-1
title hotel	-2
title hotel _ screening	-2
title hotel tb	-2
title hours	-8
title hours $	-3
title how	-6
title how _ i	-5
title how do	-3
title hr	-5
title hr _ $	-5
title hr inbox	-5
title i	1
title i _ $	-3
title i _ off	-3
title i _ subscribed	-1
title i am	5
title i get	-3
title i still	-1
title i'm	5
title i'm _ $	-3
title i'm off	-4
title iaith	-5
title iaith $	-5
title ihre	2
title ihre nachricht	2
title in	-1
title in _ ed	-1
title in _ languages	-1
title in _ pregnancy	-1
title in children's	-1
title in early	-1
title in welsh	-1
title inbox	-5
title inbox $	-5
title inc	4
title inc <n>	4
title indicator	-2
title indicator <n>	-2
title indicator _ $	-2
title information	6
title interpreter	-4
title interpreter _ $	-3
title invite	-1
title invite $	-1
title invited	-4
title invited _ $	-4
title invoice	-3
title is	-4
title is _ $	1
title is _ lead	-1
title is the	-1
title issue	-7
title issue <n>	-7
title issue _ $	-7
title it	5
title it $	6
title it's	3
title job	-6
title job $	-7
title job share	-5
title jury	-1
title jury _ $	-1
title jury service	-1
title kidney	-3
title kidney _ $	-2
title kidney _ waiting	-2
title kidney group	-2
title kidney transplant	-2
title kindly	-2
title la	10
title la _ $	13
title la birou	4
title la oficina	-1
title la tua	-3
title language	-3
title language _ $	-3
title language flags	-1
title languages	-1
title languages $	-1
title last	-4
title last _ $	-4
title last week	-4
title lead	-1
title lead _ this	-1
title lead for	-1
title leave	3
title leave $	13
title leave _ $	-4
title leave _ customs	-2
title leave _ fathers	-2
title leave and	-2
title leave differing	-2
title leaver	-2
title leaver $	-1
title leaving	-4
title leaving $	-4
title leaving _ trust	-2
title leaving the	-2
title left	-1
title letter	-4
title letters	-4
title letters $	-4
title lift	-3
title link	-1
title list	-12
title list $	-6
title list ?	-3
title list _ $	-3
title lists	-1
title lists $	-1
title long	-1
title long _ $	-1
title longer	9
title longer _ $	3
title looking	4
title lost	-5
title mail	-8
title mail $	-4
title mail _ $	-10
title mail _ accounts	-3
title mail closing	-3
title mailbox $	-1
title mailboxes	-2
title mailboxes $	-2
title maintenance	-4
title maintenance _ saturday	-4
title maintenance on	-4
title man	-1
title marrow	-1
title marrow _ $	-1
title marrow donors	-1
title maternal	2
title maternal _ briefing	-4
title maternal deaths	-4
title maternity	-8
title maternity _ $	-4
title maternity leave	-8
title me	-3
title me $	-3
title medication	-2
title medication _ $	-2
title medication times	-2
title meeting	-4
title meeting _ $	-2
title meeting times	-2
title member	-4
title member $	-2
title members	-3
title members $	-2
title members _ $	-2
title members needed	-2
title membership	-5
title membership $	-4
title membership _ $	2
title membership list	-1
title mensagem	3
title message	9
title message $	3
title message _ $	1
title message _ the	3
title message to	3
title messages	-1
title messaggio	7
title minutes	-4
title minutes $	-2
title mixed	-1
title mixed _ and	-1
title mixed heritage	-1
title moderate	-2
title moderate $	-2
title moderation	4
title moderation $	4
title moderators	-2
title moderators $	-1
title more	-4
title more $	-4
title moved	2
title moved _ $	2
title moving	-2
title mr	-2
title mr _ $	-2
title much	-3
title my	-4
title my _ $	5
title my _ please	-4
title my own	-1
title nachricht	2
title needed	-3
title needed $	2
title new	-9
title new _ $	-7
title new address	-1
title new member	-4
title news	-5
title news $	-5
title next	-4
title next _ $	-4
title next steps	-3
title nhs	-5
title nhs _ closing	-3
title nhs mail	-3
title night	-2
title night _ $	-2
title no	1
title no <n>	-6
title no _ $	-7
title no _ addresses	-8
title no _ from	-3
title no longer	9
title no reply	-9
title no subject	-2
title not	5
title not _ $	4
title not _ mail	-3
title not _ the	-1
title not on	-1
title not receiving	-3
title notes	-4
title notes $	-4
title notice	1
title notice $	3
title now	-2
title now $	-2
title nr	1
title nr <n>	1
title nr _ $	1
title nu	4
title nu _ la	4
title nu sunt	4
title number	-3
title number <n>	-2
title number _ $	-2
title numbers	-5
title nurse	-4
title nurse $	-4
title o	-11
title o _ $	-11
title o'r	1
title o'r swyddfa	1
title odpowiedź	3
title odpowiedź _ $	3
title odpowiedź automatyczna	3
title of	-3
title of _ $	-4
title of _ office	8
title of _ policy	-1
title of _ question	-1
title of _ wording	-4
title of address	-4
title of complaints	-1
title of email	4
title of evidence	-1
title of letters	-2
title of office	-2
title of responsibility	-1
title of the	2
title off	-8
title off $	-5
title off _ list	-3
title off this	-3
title off to	-2
title office	7
title office $	12
title office _ $	2
title office _ and	-1
title office policy	-1
title office wording	-4
title oficina	-1
title oficina $	-1
title old	-9
title old _ $	-6
title on	8
title on $	2
title on _ $	18
title on hold	2
title on leave	9
title on saturday	-4
title on the	-4
title one	-2
title one $	-1
title opportunity	-2
title opportunity $	-2
title or	-4
title order	5
title other	-3
title other _ background	-1
title other asian	-1
title otomatik	4
title otomatik _ $	4
title otomatik yanıt	4
title our	-1
title out $	-2
title out _ office	-2
title out _ the	8
title out of	2
title over	-6
title over _ faq	-2
title over the	-2
title own	-1
title oximeters	-1
title oximeters _ $	-1
title oximeters again	-1
title page	-3
title page ?	-2
title page _ $	-2
title pals	-3
title pals $	-3
title panel	-3
title panel _ needed	-2
title panel members	-2
title papers	-9
title papers $	-9
title part	-2
title part _ and	-2
title part timers	-2
title paternity	4
title paternity _ and	-2
title paternity leave	4
title pause	-2
title pause $	-1
title pay	-5
title pay $	-5
title people	-1
title person	7
title photo	-5
title photo $	-4
title plakat	-3
title plakat $	-3
title please	-9
title please $	-6
title please _ $	-4
title please _ attendance	-2
title please confirm	-8
title policy	-1
title policy _ religious	-1
title policy and	-1
title possible	-2
title post	-1
title post $	-6
title post <n>	-2
title post _ $	-2
title poster	-6
title posts	-4
title posts $	-4
title pregnancy	-1
title pregnancy $	-1
title pressure	-2
title pressure _ at	-2
title pressure checks	-2
title program	1
title public	-2
title public health	-2
title pulse	-1
title pulse _ again	-1
title pulse oximeters	-1
title question	-10
title question $	-7
title question _ acknowledgement	-1
title question _ any	-1
title question _ registration	-3
title question _ the	-1
title question about	-5
title question for	-1
title quick	-4
title quick _ $	-4
title quick question	-4
title rates	-3
title rates $	-3
title re	-8
title re _ $	-10
title reading	-4
title reading $	-2
title reading _ of	-2
title reading age	-2
title real	-3
title real _ $	-3
title real time	-3
title receipt	-1
title receipt _ evidence	-1
title receipt of	-1
title received	6
title received $	9
title received your	-8
title receiving	-3
title receiving _ $	-3
title receiving mail	-3
title receptionists	-2
title receptionists _ where	-2
title receptionists asking	-2
title recording	-7
title recruiting	-3
title recruiting $	-3
title ref	6
title referral	-1
title referral _ $	-1
title registration	-3
title registration $	-3
title religious	-1
title religious _ $	-1
title religious festivals	-1
title reminder	-7
title reminder $	-7
title remove	-1
title remove $	-1
title replies	-11
title replies $	-12
title replies _ welsh	-1
title replies in	-1
title reply	15
title reply $	16
title reply _ $	-3
title reply _ pals	-3
title reply addresses	-8
title reply from	2
title report	-6
title report $	-6
title reporting	-4
title reporting $	-4
title request	9
title request $	7
title request _ slides	-5
title request for	-5
title request received	4
title required	7
title required $	7
title research	-2
title researchers	-2
title researchers _ $	-1
title researchers pay	-1
title resignation	-3
title response $	1
title response _ gp	-1
title response times	-1
title responsibility	-1
title responsibility $	-1
title resposta	2
title resposta _ $	2
title respuesta	-2
title respuesta _ $	-2
title respuesta automática	-2
title retirement	3
title retirement $	4
title retiring	-2
title reunión	-2
title ricevuto	3
title risposta	1
title risposta _ $	1
title risposta automatica	1
title riverbend	-4
title riverbend _ $	-4
title riverbend surgery	-4
title rota	-4
title rota $	-3
title rota _ $	-2
title rota august	-2
title réponse	-1
title réponse _ $	5
title réponse automatique	-1
title réunion	-5
title răspuns	1
title răspuns _ $	1
title răspuns automat	1
title sabbatical	2
title sad	-3
title sad _ $	-3
title sad news	-3
title safeguarding	1
title saturday	-5
title saturday $	-5
title screening	-3
title screening $	-2
title screening _ early	-1
title screening in	-1
title second	-1
title secondment	-2
title secondment _ $	-2
title secondment opportunity	-2
title secure	7
title segnalazione	2
title sender	9
title sender check	7
title server	-8
title server _ on	-4
title server maintenance	-4
title service	2
title service $	-1
title service _ $	5
title setting	-3
title sev	-5
title sev <n>	-5
title share	-5
title share _ $	-4
title sick	1
title sick _ $	1
title sickle	-2
title sickle cell	-2
title slides	-9
title slides $	-5
title slides _ tuesday	-3
title slides from	-6
title someone	-4
title someone _ over	-2
title someone take	-2
title spotkanie	-4
title spotkanie $	-4
title steps	-3
title steps $	-3
title still	-1
title still _ ?	-1
title still subscribed	-1
title stop	-1
title stop $	-3
title strike	-5
title strike _ $	-3
title strike days	-3
title su	6
title su _ $	6
title subject	-2
title subject $	-2
title subscribe	-1
title subscribed	-1
title subscribed ?	-1
title subscribed _ $	-1
title summer $	3
title sunt	4
title sunt _ birou	4
title sunt la	4
title surgery	-3
title surgery $	-3
title survey	-4
title survey $	-5
title survey _ $	4
title survey _ chinese	-3
title survey for	-3
title swap	-1
title swyddfa	4
title system	-1
title system _ language	-1
title system and	-1
title take	-2
title take _ the	-2
title take over	-2
title tb	-2
title tb _ $	-2
title tb screening	-2
title team	-2
title team _ $	-2
title term	-1
title test	-3
title testing	-6
title th	-3
title th $	-3
title thalassaemia	-1
title thalassaemia _ in	-1
title thalassaemia screening	-1
title thank	3
title thank _ for	8
title thank you	3
title thanks	16
title thanks $	-2
title thanks for	20
title that	-6
title the	-6
title the <n>	-3
title the _ $	2
title the _ door	-1
title the _ for	-1
title the _ page	-2
title the _ th	-3
title the barber's	-2
title the council	5
title the faq	-2
title the front	-1
title the lead	-1
title the list	-4
title the membership	-1
title the moderators	-1
title the office	9
title the old	-5
title the trust	-2
title these	-2
title these _ $	-2
title these two	-2
title this ?	-1
title this _ $	-1
title this _ ?	-3
title this list	-3
title thursday	-2
title thursday $	-2
title ticket	3
title ticket <n>	5
title ticket _ and	-1
title ticket system	-1
title time	-2
title time $	-3
title time _ $	-2
title time zones	-2
title timers	-2
title timers _ meeting	-2
title timers and	-2
title times	-4
title times $	-3
title times _ inbox	-1
title times gp	-1
title to	-2
title to _ $	-8
title to _ list	-4
title to bradford	-4
title to go	-1
title toplantı	-3
title toplantı $	-3
title training	-2
title training $	-2
title transfer	-1
title transfer _ responsibility	-1
title transfer of	-1
title transplant	-2
title transplant _ times	-2
title transplant waiting	-2
title trust	-4
title trust $	-2
title trust _ two	-2
title trust these	-2
title trusted	-1
title trusted $	-1
title tua	-3
title tuesday	-3
title tuesday $	-3
title two	-4
title two $	-2
title two _ $	-1
title unattended	-2
title unattended _ $	-2
title unattended mailboxes	-2
title undeliverable	7
title university	2
title university of	2
title unsubscribe	-3
title unsubscribe $	-3
title until	-2
title until <n>	-4
title up	-1
title up $	-1
title urgent	-4
title urgent _ $	-3
title urlaub	-10
title urlop	-1
title urlop $	-9
title us	-3
title us $	-2
title vacation	-7
title van	-7
title vi	6
title vi har	6
title visit	-4
title visit _ bradford	-4
title visit to	-4
title vitamin	-1
title vitamin _ $	-1
title vitamin d	-1
title vol	-7
title vol <n>	-7
title vol _ issue	-7
title volunteers	-6
title volunteers _ august	-2
title volunteers rota	-2
title votre	3
title votre message	-3
title vraag	-7
title waiting	-2
title waiting _ $	-2
title waiting times	-2
title wanted	-5
title wanted $	-5
title we	7
title we _ received	-5
title we _ your	6
title we have	-1
title website	-5
title website _ $	-5
title website down	-5
title wednesday	-2
title wednesday $	-2
title week	-1
title week $	-1
title welsh	-3
title welsh $	-1
title where	-2
title where _ you	-2
title where are	-2
title while	-3
title while _ off	-3
title while i'm	-3
title who	-6
title who _ the	-1
title who is	-1
title winter	-3
title with	-8
title with _ $	-4
title with _ foi	-2
title with an	-2
title wording	-4
title wording $	-4
title work	2
title working	7
title working _ time	-2
title working across	-2
title workshop	-4
title wres	-2
title wres _ <n>	-2
title wres indicator	-2
title write	-3
title write to	-2
title wrong	-2
title wrong _ $	-2
title yanıt	4
title yanıt $	4
title ymateb	-1
title ymateb awtomatig	-1
title you	9
title you $	-5
title you _ $	-4
title you _ ?	4
title you _ contacting	-1
title you _ your	8
title you all	-3
title you for	8
title you from	-2
title your	9
title your _ $	-1
title your _ for	-12
title your _ to	9
title your address	-2
title your email	3
title your enquiry	4
title your message	10
title your question	-5
title your request	5
title za	1
title za _ $	1
title zones	-2
title zones $	-2
title |	-8
title | $	-2
title | _ $	-7
title ärende	6
title автоматична	4
title автоматична _ $	4
title автоматична відповідь	4
title ваше	2
title ви	8
title встреча	-3
title встреча $	-3
title відповідь	4
title відповідь $	4
title зустріч	-4
title зустріч $	-4
title آپ	1
title تأكيد	6
title تأكيد _ $	6
title ترجمہ	-3
title ترجمہ $	-3
title درخواست	7
title شكوى	-3
title شكوى $	-3
title شکایت	1
title شکایت $	-3
title کا	5
title کی	12
title کی _ $	12
title ہے	1
title ہے $	1
title बैठक	-4
title बैठक $	-4
title আপনার	1
title 动回	8
title 动回 _ 复	8
title 动回 回复	8
title 回复	8
title 回复 _ $	8
title 回复 复	8
title 复	8
title 复 $	8
title 您的	11
title 自动	8
title 自动 _ 回复	8
title 自动 动回	8
tjänsteresa	7
to	-5
to <@>	1
to <n>	-7
to _ $	-10
to _ <@>	1
to _ <n>	-15
to _ ?	1
to _ a	7
to _ able	-1
to _ about	-5
to _ account	5
to _ added	10
to _ address	-4
to _ after	-7
to _ again	-3
to _ airport	-2
to _ all	-1
to _ an	-1
to _ and	-5
to _ any	-1
to _ anything	3
to _ as	1
to _ author	-4
to _ back	5
to _ before	6
to _ biscuits	-1
to _ but	-2
to _ by	-9
to _ changes	-2
to _ colleague	2
to _ confirmed	-5
to _ contents	-2
to _ contract	-2
to _ correspondence	-3
to _ delay	-3
to _ desk	6
to _ director	-2
to _ disclosure	-3
to _ down	-4
to _ email	11
to _ end	4
to _ entreaties	-3
to _ ethnicity	-4
to _ festival	-2
to _ figure	-1
to _ first	-1
to _ for	-4
to _ freedom	-3
to _ from	3
to _ group	2
to _ has	-3
to _ hearing	-2
to _ her	-1
to _ him	-2
to _ his	-1
to _ how	-2
to _ i	-2
to _ i'll	-1
to _ icb	-4
to _ if	-7
to _ inbox	4
to _ it	2
to _ jest	-4
to _ just	-1
to _ let	-1
to _ library	-5
to _ list	-2
to _ lot	-1
to _ mail	14
to _ mailbox	4
to _ mailing	7
to _ mb	-8
to _ member	-3
to _ message	1
to _ my	-1
to _ new	7
to _ not	-5
to _ november	-7
to _ now	-1
to _ of	1
to _ on	-1
to _ once	7
to _ one	10
to _ or	2
to _ our	-4
to _ out	-2
to _ outside	-2
to _ over	-5
to _ own	-2
to _ part	-2
to _ people	-1
to _ person	1
to _ planning	-1
to _ please	-2
to _ pm	-2
to _ primary	5
to _ privy	-5
to _ queries	5
to _ regulator	-2
to _ replies	-4
to _ reply	-9
to _ room	-2
to _ screening	-1
to _ search	-1
to _ sent	-7
to _ she'd	-2
to _ signed	-7
to _ slow	-5
to _ small	5
to _ so	-1
to _ some	-1
to _ that	5
to _ the	-10
to _ their	7
to _ them	-1
to _ there	-1
to _ these	-1
to _ things	-1
to _ this	3
to _ to	-5
to _ told	-3
to _ train	-2
to _ until	7
to _ up	-6
to _ urdu	-1
to _ us	-1
to _ utf	-1
to _ w	-2
to _ we	4
to _ when	2
to _ where	-2
to _ whether	-1
to _ white	-1
to _ within	-4
to _ working	5
to _ workshop	-1
to _ you	1
to _ your	9
to _ zealand	-1
to _ |	-5
to a	9
to acknowledge	4
to add	4
to agree	-1
to all	-6
to an	6
to answer	-3
to appear	-1
to arrive	-2
to ask	-4
to avoid	-1
to be	-4
to belong	-1
to but	-4
to cancel	8
to cardiff	-4
to change	5
to check	-1
to clear	-1
to come	-2
to confirm	6
to cross	7
to declare	-1
to discuss	-2
to do	3
to dr	6
to each	-2
to email	3
to emails	9
to end	-1
to enter	-4
to everybody	3
to expect	-3
to finance	-1
to find	2
to five	-2
to follow	-6
to friday	-2
to get	-3
to give	5
to go	-5
to grace	-2
to guess	-4
to have	1
to health	9
to hear	-4
to help	-2
to her	2
to him	-1
to hold	-3
to in	-1
to inform	-5
to it	4
to its	-3
to join	-4
to już	-4
to know	4
to let	11
to london	-2
to look	-1
to make	4
to me	-11
to meet	-2
to my	7
to new	-2
to offer	-2
to one	-1
to other	-1
to our	6
to plain	-1
to post	1
to public	-3
to reach	5
to read	-3
to receive	-4
to redo	-4
to register	4
to release	7
to reply	7
to report	3
to respond	-2
to return	5
to ring	-4
to run	-2
to say	2
to see	-5
to send	-7
to share	-3
to show	1
to speak	4
to stay	-3
to stop	-1
to sum	-1
to take	-3
to talk	-2
to ten	-2
to the	4
to them	-7
to this	13
to those	-6
to thursday	6
to tidy	-1
to track	-4
to tuesday	-7
to two	9
to us	4
to use	-3
to vanish	-2
to verify	2
to wait	-1
to wednesday	1
to weekly	-1
to welsh	-3
to work	5
to write	-6
to you	17
to your	-2
to |	-6
todas	-10
today	1
today <n>	8
today _ $	-6
today _ had	-3
today _ i	10
today _ one	-4
today _ please	-2
today _ will	3
today _ |	-5
today and	2
today but	-3
today first	-4
today i	-2
today if	-2
today please	2
today the	4
today typical	-5
today |	3
today's	-5
toddler	-4
toddler _ $	-4
toddler |	-4
together	-2
together _ <n>	-3
together with	-3
together |	5
told	-8
told _ a	-2
told _ email	-4
told _ gps	-1
told _ some	-1
told _ that	-2
told _ the	-2
told _ to	-3
told _ we	-1
told her	-3
told him	-8
told me	-2
told that	-1
told the	3
told there's	-2
told to	-4
told |	-1
tolk	-5
tolk _ wordt	-5
tolk betaald	-5
tolu	-5
tolu _ $	-6
tom	-1
tom _ only	-1
tom who's	-1
tomku	-4
tomku _ nie	-4
tomku |	-4
tomorrow	1
tomorrow _ $	24
tomorrow _ a	-1
tomorrow _ no	-3
tomorrow _ nuala	-1
tomorrow _ ten	-4
tomorrow and	-3
tomorrow at	-4
tomorrow but	-1
tomorrow so	-4
tomorrow with	-3
tomorrow |	19
ton	-4
ton _ dans	-4
ton texte	-4
tonight	-7
tonight _ $	-8
tonight |	-7
too	-11
too <@>	-3
too _ $	1
too _ for	-2
too _ staffed	-1
too _ the	-5
too _ |	-5
too and	-5
too many	-3
too much	-7
too short	-1
took	-5
took _ and	-2
took _ from	-1
took _ longer	-4
took _ months	-1
took four	-1
took it	-2
took me	-4
took over	-1
top	-4
top ?	-1
top _ even	-1
topic	-4
tot	-1
tot <n>	2
tot _ o	-5
tot de	-5
touch	14
touch _ $	-1
touch _ i	4
touch _ please	-3
touch _ the	5
touch and	-3
touch with	9
touch |	12
tous	-3
toute	7
toutes	-6
toutes _ $	-6
toutes |	-6
tower	-3
tower _ on	-3
tower hamlets	-3
tra	-1
trabajo	15
trabalho	18
trabalho _ de	-5
trabalho só	-5
track	1
track _ on	-2
track changes	-2
traducerea	-3
traducerea _ e	-3
traducerea |	-3
traductrice	-4
traductrice _ en	-4
traductrice est	-4
train	-8
train _ and	-2
train _ bien	-4
train _ |	-3
train booked	-3
train ticket	-2
train très	-4
trained	-1
trainee	-5
training	6
training _ hours	-2
training _ who	-1
training and	-1
training two	-2
training's	-3
training's _ wednesday	-3
training's on	-3
trains	-2
trains _ $	-2
trains |	-2
transcribe	-3
transcribe _ the	-3
transcribe at	-3
transfer	-4
transfer the	-2
translated	-1
translated _ |	-1
translated reply	-1
translation	10
translation _ |	-1
trash	-4
travaille	5
travaille _ |	-3
travaille pas	-3
travel	-6
travel _ $	-7
travel _ childcare	-1
travel _ |	-1
travel and	-1
travel |	-7
traveller	-5
traveller health	-3
travelling	5
tre _ fa	-5
tre settimane	-5
treat	-4
treat _ fairly	-1
treat _ |	-3
treat everybody	-1
treat van	-3
treno	-3
treno _ $	-3
treno |	-3
trevor	-3
trial	-8
trial it	-7
tried	-7
tried _ duty	-4
tried _ ring	-4
tried _ tablet	-1
tried the	-4
tried to	-4
triennium	-1
triennium _ to	-1
triennium next	-1
trop	-5
trop _ |	-5
trop haut	-5
trouble	5
trouble _ so	-4
trouble because	-4
trust	-3
trust $	3
trust <@>	-5
trust _ $	-4
trust _ a	3
trust _ hull	-3
trust _ i	-2
trust _ merging	-1
trust _ please	-1
trust _ standards	-1
trust _ the	-8
trust has	-1
trust is	-1
trust so	-2
trust the	-1
trust |	-1
trust's	-1
trusted	2
trusts	-1
trusts |	-1
truth	-1
truth ?	-1
truth _ that's	-1
try	-2
try <@>	-4
try _ $	-5
try _ equalities	-2
try _ he	-5
try _ on	-3
try _ tomorrow	-4
try again	-6
try bartholomew	-5
try my	6
try the	-2
try to	3
try |	-2
trying	-5
trying _ clear	-1
trying to	-5
trzeci	-5
trzeci _ |	-5
trzeci tydzień	-5
très	-4
très _ |	-4
très bien	-4
trên	-2
trên _ $	-2
trên |	-2
tue	-1
tues	1
tues <n>	1
tuesday	7
tuesday <n>	6
tuesday ?	-1
tuesday _ any	-1
tuesday _ brendan	-1
tuesday _ cardiff	-2
tuesday _ december	-1
tuesday _ first	-1
tuesday _ ring	-7
tuesday _ the	13
tuesday _ |	-2
tuesday in	-2
tuesday then	-1
tuesday to	4
tuesday |	-1
tuesdays	-3
tuesdays _ i	-4
tuesdays _ shall	-1
tuesdays _ thursdays	7
tuesdays and	5
tuesdays |	-8
tuli	-5
tuli _ kiitos	-5
tuli perille	-5
tun	-6
tun _ ihr	-6
tun |	-6
turkish	2
turkish _ kurdish	-2
turkish one	-2
turn	-2
turn _ emails	-2
turn _ number	-1
turn down	-2
turn my	-3
turned	3
turns	4
turns out	-2
tus	-5
tus _ libres	-5
tus días	-5
tusind	-4
tusind _ |	-4
tusind tak	-4
två	8
två _ |	8
twee	3
twee weken	3
twelve	-7
twenty	-5
twenty _ days	-5
twenty working	-5
twice	-6
twice _ $	-4
twice _ day	4
twice _ fact	-2
twice _ fixing	-1
twice _ i	-3
twice a	4
twice and	-3
twice in	-2
twice this	-2
twice without	-1
twice |	-6
twins	-6
twins |	-6
two	-12
two _ $	-8
two _ a	-1
two _ and	1
two _ but	-1
two _ caribbean	-2
two _ churches	-1
two _ days	4
two _ from	6
two _ heard	-1
two _ i	-2
two _ in	-7
two _ left	-3
two _ mistakes	-1
two _ more	-1
two _ no	-5
two _ off	-1
two _ text	-3
two _ the	-2
two _ them	-1
two _ three	-3
two _ to	-3
two _ vegetarian	-7
two _ |	-4
two and	-3
two by	-1
two corrections	-1
two had	-1
two hours	-2
two in	-2
two line	-2
two months	-3
two of	-2
two one	-7
two or	-1
two spelling	-1
two things	-1
two via	-1
two weeks	1
two women	-2
two working	1
two |	-8
twoja	2
twoja wiadomość	2
tycker	-5
tycker _ fråga	-5
tycker att	-5
tydzień	-5
tydzień _ $	-5
tydzień |	-5
tylko	-5
tylko _ dostał	-5
tylko że	-5
type	-1
type _ box	-1
type the	5
typed	2
typical	4
typical _ $	-5
typical |	-5
tyst	-6
tyst _ jag	-6
tyst |	-6
tyvärr	-6
tyvärr _ kör	-6
tyvärr |	-6
tîm	13
tôi	9
tôi _ phép	-6
tôi nghỉ	-6
tą	-5
tą _ atostogauju	-5
tą dieną	-5
u	10
u _ autoodpowiedź	-4
u _ binnen	10
u can	-3
u nas	-4
ufficio	-5
uhr	-4
uk	-1
uka	-3
uka _ ?	-3
uka etter	-3
ulaştı	-5
ulaştı _ teşekkürler	-5
ulaştı çok	-5
ulotka	-3
ulotka _ |	-3
ulotka doszła	-3
um	5
um _ bestätigen	6
um _ de	-5
um número	-5
um zu	6
uma	3
uma _ automática	-3
uma resposta	-5
un _ automat	-1
un _ automatico	-1
un _ automático	-2
un _ de	-10
un _ |	-3
un accusé	-3
un coleg	-3
un mensaje	-2
un mes	-6
un mesaj	4
un messaggio	-1
un număr	-5
un operatore	6
un robot	7
un răspuns	-3
unavailable	11
unban	-2
unban <@>	-2
unban _ $	-2
unblock	-4
unblock <@>	-4
unclear	-2
unclear _ at	-2
unclear i'm	-2
und	16
und _ es	-6
und _ ihre	-5
und _ meine	13
und bin	8
und lese	6
und wird	4
under	-4
under _ $	-3
under _ <n>	4
under _ and	-1
under _ freedom	-3
under a	-3
under apologies	-1
under the	-4
under this	-2
under |	-3
understand	-5
understand _ $	-2
understand |	-2
understanding _ sat	-2
understanding having	-2
understood	-5
understood _ $	-5
understood _ |	-1
understood it	-1
understood |	-5
undo	-3
undo _ block	-2
undo the	-2
une	6
une _ vous	3
une réponse	3
unfortunately	8
unfortunately i'm	8
uni	-1
unig	2
union	2
union _ march	-2
union in	-2
unit	-4
unit _ <n>	-3
unit white	-3
university	2
university _ wenbury	-1
university of	-1
university's _ so	-1
university's bank	-1
unlawful	-3
unlawful _ please	-1
unlawful _ thank	-2
unlawful |	-3
unless	-5
unless _ information	-3
unless _ numerator	-2
unless _ the	-3
unless it's	-3
unless the	-3
unless your	-2
unlock	-3
unlock this	-3
unpublished	-1
unread	-2
unread |	-2
unrhyw	2
uns	-5
uns _ und	4
uns _ |	-6
uns eingegangen	7
uns niemand	-5
unser	10
unser büro	10
unsubscribe	-5
unsubscribe $	-1
unsubscribe <@>	-1
unsubscribe _ $	-5
unsubscribe _ |	-3
unsubscribe here	-3
unsubscribe me	-2
unsubscribe |	-4
unsubscribed	-4
unsubscribed |	-2
until	4
until <n>	-4
until _ $	-1
until _ <n>	-1
until _ analyser	-1
until _ back	-1
until _ but	-9
until _ day	-5
until _ december	-6
until _ february	-5
until _ hear	-2
until _ if	-4
until _ january	-7
until _ june	-5
until _ march	-1
until _ may	1
until _ new	-6
until _ notice	2
until _ november	8
until _ or	-1
until _ return	-1
until _ say	-1
until _ september	-5
until _ so	-1
until _ |	15
until after	10
until five	-2
until friday	4
until further	2
until i	-1
until january	-3
until monday	1
until saturday	-3
until september	-1
until that	-5
until the	2
until they've	3
until thursday	6
until wednesday	5
until you	8
up	-2
up <@>	-2
up _ $	2
up _ <n>	-7
up _ and	-3
up _ areas	-1
up _ day	-1
up _ guidance	-2
up _ i'm	-6
up _ in	-1
up _ other	-1
up _ ten	-2
up _ the	-2
up _ they've	-4
up _ |	4
up a	6
up as	-1
up at	-2
up for	-3
up four	-1
up guardian	-3
up my	-1
up on	-3
up the	-1
up to	2
up two	-2
up with	-4
up your	16
up |	-4
update	-2
update _ over	-1
update walked	-1
updated	5
upon	1
upon my	1
uptake	-3
uptake <n>	-3
uptake _ when	-3
urdu	-2
urdu _ my	-1
urdu via	-1
urgent	11
urgent _ $	6
urgent _ call	2
urgent _ queries	6
urgent _ to	1
urgent please	1
urgente	7
urgenti	12
urgențe	2
urgência	2
urlaub	-6
urlaub _ geht	-1
urlaub _ ihn	-2
urlaub schaue	-2
urlaub |	-5
urlopie	-7
urlopie _ <n>	-4
urlopie _ do	-3
urlopie _ może	-2
urlopie ale	-3
urlopie do	-4
urlopie |	-10
urology	1
urology _ enjoying	-1
urology nurse	-1
urząd	-5
urząd _ tylko	-5
urząd potwierdził	-5
us $	-1
us _ $	6
us _ because	-4
us _ full	11
us _ it	-1
us _ language	3
us _ new	-3
us _ please	-3
us _ release	-3
us _ say	-2
us _ sign	-3
us _ the	-2
us _ this	-1
us _ to	-2
us _ you	-1
us _ your	9
us _ |	-4
us a	1
us about	3
us again	-2
us and	-3
us are	-1
us can	-3
us for	-1
us how	-1
us in	1
us is	6
us know	5
us on	-4
us or	-2
us run	-1
us that	-2
us to	4
us trouble	-4
us within	6
us your	7
us |	13
use	1
use <@>	-1
use _ $	-1
use _ <n>	-6
use _ contact	5
use _ figures	-3
use _ for	-5
use _ form	-3
use _ marked	-5
use _ slide	-5
use _ the	-3
use it	2
use my	-4
use that	-1
use the	-3
use utf	-1
used _ be	-2
used _ our	-1
used _ white	-2
used evenly	-2
used to	-2
used |	-1
user	-5
user _ slipper	-5
user så	-5
uses	1
uses _ wheelchair	-2
using	-4
using _ to	-4
using them	-4
usted	6
usual |	3
usually	13
utan	4
utan _ |	-6
utan mig	-6
utf	-1
utf <n>	-1
utf _ like	-1
uw	22
uw _ is	11
uw _ mevrouw	-5
uw bericht	14
v	11
v _ $	-6
va	8
va _ el	-2
va bien	-2
va fi	7
vacaciones	-5
vacaciones _ el	-4
vacaciones _ os	-2
vacaciones hasta	-4
vacaciones |	-2
vacances	-9
vacances _ <n>	-4
vacances _ comenceu	-5
vacances _ j'ai	-3
vacances jusqu'au	-4
vacances |	-6
vacancy	-2
vacancy _ perhaps	-2
vacancy |	-2
vacation	-2
vaccination	4
vaccination bus	4
vaccine	-1
vaccine _ the	-1
vaccine but	-1
vaginal	-1
vaginal _ where	-1
vaginal pessaries	-1
vaisakhi	2
vakantie	-9
vakantie _ |	-3
vakantie sorry	-3
valid	3
valid _ <n>	-3
valid |	-3
value	-2
van	12
van <n>	6
van _ uptake	-3
van |	-3
vanish	-2
vanish _ $	-2
vanish |	-2
var	-10
var _ semester	-6
var _ tyst	-6
var det	-6
var på	-6
ve	7
vecka	-3
vecka ?	-3
vecka _ $	-3
vegetarian	-7
vegetarian _ $	-7
vegetarian |	-7
vendredi	-3
vendredi _ $	-3
vendredi |	-3
vengo	-3
vengo _ ho	-3
vengo |	-3
veni	-6
veni _ în	-6
veni sunt	-6
venir	-6
venir _ suis	-6
venir je	-6
venit	-5
venit _ răspuns	-5
venit un	-5
venkataraman	-2
venkataraman $	-2
verify	6
verity	-1
verity $	-1
version	-14
version <n>	-4
version _ attached	-3
version _ before	-2
version here	-2
version is	-3
versteht	-5
versteht _ uns	-5
versteht bei	-5
vertrag	-5
vertrag _ ich	-5
vertrag schicke	-5
very	-5
very _ |	-2
very approachable	-5
vet	-1
vetting	-1
veuillez	7
veți	4
vi	7
vi _ det	-3
vi _ tagit	7
vi har	9
vi ta	-3
via	8
via _ cousin	-1
via _ |	-1
via churches	-1
via my	-1
video	-1
video _ <n>	-1
video |	-1
vielen	3
vielen _ für	3
vielen dank	3
viene	-5
viene _ $	-5
viene |	-5
vietnamese	-1
vietnamese _ that	-1
vietnamese in	-1
view	1
view _ ros	-3
view |	-4
views	-4
views _ that's	-1
views _ those	-2
views are	-2
views |	-1
viitoare	-3
viitoare _ plecată	-3
viitoare sunt	-3
vine	-6
vine _ în	-6
vine mihai	-6
visa	1
visit	8
visit _ following	8
visit _ website	-2
visit our	-2
visit the	8
visiting	1
visiting _ abroad	-1
visiting _ |	1
visiting family	-3
visitor	-2
visitors	5
visits	3
visto	-5
visto _ estabas	-5
visto que	-5
vitamin	-1
vitamin d	-1
voi	3
voi răspunde	9
voice	-3
voice _ |	-3
voice notes	-3
voices	8
volgende	-4
volgende _ vrij	-4
volgende week	-4
volto	6
volto _ ligar	-7
volto a	-7
voluntary	7
volunteer	16
volunteer _ weekends	-1
volunteer at	-1
volunteers	4
volveré	-2
volveré _ llamar	-5
volveré a	-5
vom	3
vom <n>	-2
vom _ bis	-2
von	2
von _ denn	-6
von rückfragen	4
von wem	-6
voor	10
voor _ bericht	-2
voor je	6
voor uw	-3
vorbim	-3
vorbim _ <n>	-3
vorbim după	-3
vorher	-2
vorher _ an	-2
vorher noch	-2
vorschlag	-5
vorschlag _ mir	-5
vorschlag gefällt	-5
voted	-4
votes	-5
votre	16
votre _ a	9
votre _ est	4
votre _ et	3
votre _ odile	-5
votre _ |	-2
votre _ à	11
votre courriel	5
votre demande	8
votre message	14
vou	-6
vou _ estou	-5
vou poder	-5
vouchers	-2
vouchers _ people	-2
vouchers _ the	-1
vouchers are	-1
vouchers for	-2
vous	5
vous ?	-3
vous _ $	-3
vous _ apportée	3
vous _ mes	-3
vous _ à	14
vous envoie	-8
vous sera	3
vow	-5
vow of	-5
vries	-3
vries $	-3
vrij	5
vrij _ mijn	-4
vrij dus	-4
väcker	-5
väcker _ ilska	-5
väcker bara	-5
vă	11
vă _ pentru	1
vă _ răspunde	10
vă _ să	5
vă mulțumesc	1
vă rog	1
văzut	-5
văzut _ ești	-5
văzut că	-5
w	15
w _ <n>	11
w _ nie	-2
w _ sprawach	2
w _ |	1
w ciągu	6
w czwartek	5
w pilnych	2
w poczekalni	-5
w poniedziałek	-5
wai	-3
wai _ cheung	-3
wai ling	-3
wait	8
wait _ $	-1
wait _ my	9
wait _ next	-2
wait _ our	-5
wait _ us	-2
wait for	-2
wait in	-3
wait ring	-2
wait till	-2
wait until	3
wait |	-1
waiting _ <n>	1
waiting _ a	-2
waiting _ and	-1
waiting _ it	-2
waiting _ on	-1
waiting because	-2
waiting for	1
waiting room	-1
waits	-5
waits _ a	-5
waits until	-5
walk	-11
walk _ there	-8
walk over	-8
walked	-1
walked _ |	-1
walked over	-1
walking	6
wall	-1
wall |	-1
wandered	-2
want	-16
want _ answer	-1
want _ be	-1
want _ behind	-1
want _ hand	-4
want _ hear	-1
want _ in	-4
want _ read	-1
want _ they	-1
want _ this	-2
want _ vouchers	-1
want _ |	-5
want a	-6
want is	-1
want it	-5
want the	-1
want to	-7
want |	-2
wanting	-3
wants	-5
wants _ weeks	-2
wants to	-2
wants two	-2
war	-6
war _ und	-6
war krank	-6
ward	8
ward _ <n>	10
ward _ it	-1
ward _ seven	-2
ward _ warmest	-1
ward _ |	3
ward at	-2
ward in	-2
ward |	1
wards	-10
warm	-3
warm _ $	-3
warm |	-3
warmest	-3
warmest _ chidi	-1
warmest wishes	-3
warn	-2
warn _ that	-2
warn you	-2
warning	-2
was	-10
was <n>	4
was _ ?	-2
was _ and	-1
was _ as	-2
was _ at	6
was _ because	-1
was _ by	-5
was _ case	-2
was _ for	-4
was _ in	-4
was _ leave	-2
was _ mainly	-1
was _ of	-4
was _ reception	-1
was _ sabbatical	-1
was _ sick	-5
was _ silence	-5
was _ that	-1
was _ the	-4
was _ this	-1
was _ to	-2
was _ you've	-1
was _ |	-7
was a	-2
was at	-4
was busy	-2
was closed	-5
was gibt's	-2
was giving	-1
was missed	-1
was not	15
was off	-5
was on	-2
was one	-4
was only	-1
was present	-1
was received	3
was relieved	-1
was replaced	-1
was seen	-2
was slow	-1
was teaching	-5
was the	-5
was told	-3
wasn't	1
watch	-6
watch _ $	-5
watch _ for	-1
watch out	-1
watch |	-5
wave	-3
waxaan	20
way	-6
way _ $	-3
way _ the	4
way to	-1
way |	-4
we	-4
we _ <@>	-3
we _ <n>	-2
we _ a	2
we _ about	-2
we _ and	-1
we _ at	-1
we _ check	-1
we _ correspondence	-3
we _ do	-8
we _ everybody	-1
we _ everyone	-1
we _ for	-2
we _ get	-2
we _ have	-3
we _ in	5
we _ it	3
we _ name	-4
we _ not	9
we _ on	5
we _ one	-2
we _ ours	-4
we _ pay	-7
we _ people	-7
we _ received	4
we _ respond	-2
we _ since	-1
we _ tell	7
we _ that	2
we _ the	-6
we _ this	-3
we _ to	-3
we _ tuesday	-1
we _ up	-3
we _ your	2
we acknowledge	5
we aim	-5
we are	8
we ask	-1
we both	-3
we can	4
we can't	6
we confirm	10
we did	-1
we do	-1
we don't	6
we get	-1
we got	1
we had	-3
we have	10
we let	-4
we made	-1
we meet	1
we move	-2
we mustn't	-4
we need	-9
we pay	-5
we put	-1
we raised	-1
we read	-2
we received	8
we run	-3
we submitted	-4
we tested	-1
we text	-1
we treat	-1
we tried	-1
we want	-3
we welcome	-2
we will	2
we write	-3
we'd	-2
we'll	5
we'll _ in	2
we'll _ the	-3
we'll _ you	-3
we'll be	13
we'll keep	-3
we'll miss	-4
we'll publish	-7
we're	-3
we're _ a	-3
we're _ charity	-1
we're _ for	-6
we're _ short	-1
we're _ the	-4
we're a	9
we're having	-3
we're looking	-6
we're too	-1
we've	9
we've _ a	-2
we've _ barbers	-2
we've _ board	-2
we've _ it	-2
we've _ your	15
we've _ |	-5
we've a	-5
we've applied	-5
we've changed	-2
we've had	-2
we've received	13
we've recorded	-2
we've six	-2
weather's	-3
weather's _ |	-3
weather's holding	-3
web	8
web _ |	10
web page	6
webinar	-6
website	7
website _ views	-2
website |	8
wed	3
wed <n>	-2
wedding	-3
wedding _ $	-3
wedding |	-3
wedi	-3
wedi _ diolch	-4
wedi _ eich	11
wedi _ lle	-5
wedi _ y	-1
wedi _ |	-2
wedi bwcio	-5
wedi cael	1
wedi cyrraedd	-5
wedi derbyn	8
wedi'i	8
wedi'i _ gan	8
wednesday	4
wednesday <n>	2
wednesday _ $	7
wednesday _ <n>	-4
wednesday _ december	-2
wednesday _ i	-3
wednesday _ i'm	-3
wednesday _ if	3
wednesday _ thursday	4
wednesday _ to	-5
wednesday _ you	-4
wednesday afternoon	-1
wednesday and	-3
wednesday if	-4
wednesday |	15
wednesdays	-4
weds	4
weds <n>	8
weds _ her	-3
weds _ th	8
weds did	-3
week	5
week ?	-2
week _ <n>	-4
week _ and	1
week _ but	-1
week _ dus	-4
week _ for	-3
week _ had	-1
week _ i	8
week _ i'm	-4
week _ i've	-1
week _ if	-2
week _ please	-3
week _ the	4
week _ this	4
week _ was	-1
week _ when	-7
week _ will	-14
week and	-3
week but	-7
week conference	-1
week erna	-4
week i	2
week i'm	11
week of	-3
week one	-3
week please	-2
week target	-1
week two	-2
week vrij	-4
week with	17
week |	6
weekday	-2
weekday _ |	-2
weekday morning	-2
weekdays	-1
weekdays _ at	-2
weekdays |	-1
weekend	-4
weekend _ let	-7
weekend _ staff	-3
weekend and	-7
weekend |	2
weekends	12
weekends _ a	-1
weekends with	-1
weekly	-9
weekly _ $	-1
weekly digest	-1
weekly is	-5
weekly letter	-3
weeks	-1
weeks $	-4
weeks _ $	6
weeks _ and	-3
weeks _ dom	-1
weeks _ look	-2
weeks _ the	3
weeks _ today	-2
weeks _ working	-3
weeks and	-3
weeks but	-1
weeks from	7
weeks of	5
weeks to	-2
weeks two	-3
weeks |	4
weer	-3
weer _ $	-6
weer _ het	-5
weer aan	-5
weer |	-6
weg	-11
weg |	-11
wegen	10
wegen des	10
weiss	3
weken	3
wel	-5
wel _ ze	-5
wel |	-5
welcome	-4
welcome _ $	-5
welcome _ and	-1
welcome _ in	1
welcome _ |	-3
welcome correspondence	-3
welcome home	-1
welcome yusra	-3
welcome |	-2
well	-10
well _ $	-2
well _ check	-4
well _ three	-4
well _ |	-5
well made	-1
well that's	-4
well |	-4
wellbeing _ |	-1
welsh	-6
welsh _ first	-1
welsh _ in	-3
welsh _ this	-3
welsh _ we	-3
welsh and	-3
welsh correspondence	-3
welsh goes	-1
welsh language	-3
welsh |	-3
wem	-6
wem _ |	-6
wem denn	-6
wenbury	-1
wenbury _ i	-3
wenbury |	-3
wenden	4
wenden _ sich	4
wenden sie	4
went	-8
went _ a	-1
went _ i	-2
went _ in	-1
went _ she's	-3
went and	-3
went from	-1
went missing	-1
went so	-2
went to	-1
were	-11
were _ from	-4
were _ now	-1
were _ |	-5
were after	-2
were away	-4
were paused	-1
werk	5
werk _ |	-5
werk hoor	-5
werk niet	11
werkdagen	3
west	4
wharfe	-4
wharfe _ this	-4
wharfe general	-4
what	-6
what _ do	-1
what _ from	-3
what _ guidance	-1
what _ i	-2
what _ loss	-3
what _ next	-3
what _ on	-1
what _ want	-1
what _ wrote	3
what _ you	-2
what _ |	-6
what a	-4
what comes	-3
what counts	-3
what did	-1
what happens	-4
what i	-1
what patients	-1
what she	-1
what the	-1
what would	-2
what you	-4
what's	-3
what's _ to	-2
whatever	-5
whatever <@>	-1
whatever _ from	-1
whatsapp	-3
whatsapp _ notes	-3
whatsapp voice	-3
wheelchair	-2
wheelchair _ $	-2
wheelchair |	-2
when	-7
when _ am	5
when _ asked	-1
when _ back	-9
when _ can	-3
when _ come	-2
when _ did	-1
when _ get	9
when _ in	-7
when _ interpreter	-3
when _ is	3
when _ next	-2
when _ on	-1
when _ rang	-7
when _ received	-2
when _ retired	-5
when _ return	-12
when _ starts	3
when _ surface	-1
when i	-9
when i'm	-12
when im	-4
when it	1
when school	-1
when term	12
when the	1
when there	3
when they	-3
when we	5
when you	4
when you're	-4
when you've	-2
whenever	-2
whenever _ interpreter	-2
whenever an	-2
where	4
where _ can	12
where _ file	-1
where _ get	-1
where _ gets	-1
where _ go	-2
where baby	-1
where i	8
where it	-2
where the	-1
where they	-2
where you	2
where you'll	-1
whether	-5
whether it	1
which	-5
which _ <n>	-3
which _ are	-2
which _ been	5
which _ daft	-2
which _ exactly	-1
which _ monday	-2
which _ on	-1
which _ our	-1
which _ the	8
which _ them	-2
which _ to	-2
which _ why	-2
which _ you	-1
which applies	-2
which excludes	-1
which gives	-1
which has	3
which i	-4
which in	-1
which is	-1
which isn't	-3
which messages	-1
which of	-2
while	1
while _ away	9
while _ is	-2
while _ on	-2
while _ there	-2
while i	3
while i'm	6
while it	-2
while she's	-2
while you're	-2
white	-11
white <n>	-3
white _ days	-3
white _ got	-2
white _ national	-1
white for	-1
white staff	-2
who	-1
who _ actually	-4
who _ after	-1
who _ are	2
who _ be	-4
who _ for	2
who _ late	-1
who _ not	-2
who _ the	-4
who _ these	-2
who _ to	-1
who _ |	4
who are	6
who booked	-1
who carries	-1
who has	1
who is	4
who looks	-1
who only	-3
who speak	-2
who was	-1
who will	9
who would	-4
who wrote	-3
who'll	-4
who's	-5
who's _ from	-3
who's _ her	-1
who's _ here	-1
who's back	-3
who's broken	-1
who's only	-1
who've	-5
whoever	-3
whoever wrote	-1
whole	-7
whole conversation	-1
whole list	-2
whole thing	-2
whom	-5
whom it	-6
whose	-3
why	-6
why _ come	-2
why _ was	-2
why it	-2
why they	-2
wi	2
wiadomości	1
wiadomość	14
wiadomość _ tomku	-4
wiadomość _ w	11
wiadomość panie	-4
wiadomość została	3
wie	-11
wieder	2
wieder _ büro	-10
wieder da	-2
wieder im	-10
wife	-2
wij	14
wij _ uw	10
wij hebben	10
will	21
will _ able	3
will _ an	-2
will _ answered	8
will _ any	-1
will _ as	4
will _ at	13
will _ back	17
will _ be	5
will _ closed	-5
will _ dealt	14
will _ deleted	1
will _ find	-3
will _ from	13
will _ handled	5
will _ have	-3
will _ if	-3
will _ in	-1
will _ it	7
will _ lead	-3
will _ on	3
will _ out	5
will _ over	-7
will _ sent	6
will _ shut	-3
will _ slow	6
will _ them	1
will _ to	-3
will _ until	1
will _ up	3
will _ when	-13
will _ with	7
will _ within	1
will _ you	8
will _ your	9
will _ yours	-4
will _ |	-8
will answer	2
will ask	-3
will be	22
will certainly	-3
will change	-1
will come	2
will contact	9
will deal	7
will ever	-3
will follow	-3
will forward	-3
will get	11
will have	-3
will hear	13
will help	2
will look	8
will meet	-5
will not	8
will pick	13
will put	-3
will read	-3
will receive	7
will reply	14
will respond	-11
will send	-5
will share	-2
will take	-3
will there	-2
will watch	-5
will you	-5
winston _ hughes	-1
winston pryce	-1
winter	-4
wir	3
wir _ telefonieren	-5
wir gern	-5
wird	9
wird _ bearbeitet	4
wird nicht	4
wise	-1
wish	-8
wish _ receive	-3
wish _ to	-3
wish it	-3
wish to	-5
wishes	2
wishes _ $	-1
wishes _ frances	-2
wishes chidi	-1
wishes |	-2
wishing	2
wishing _ dad	-2
wishing your	-2
wisi	-5
wisi _ w	-5
wisi już	-5
wit	-5
wit _ het	-5
wit |	-5
with	-5
with <n>	-12
with _ $	-6
with _ <n>	-1
with _ access	9
with _ and	-2
with _ auditor	-2
with _ bit	-4
with _ blessing	-1
with _ call	-2
with _ charity	-1
with _ day	-2
with _ department	-1
with _ dozen	-1
with _ english	-1
with _ find	-3
with _ for	-4
with _ from	-1
with _ good	7
with _ i	-3
with _ if	-2
with _ ig	-5
with _ in	7
with _ is	-1
with _ lot	-2
with _ name	-3
with _ neighbour	-4
with _ number	-4
with _ parents	-4
with _ please	-1
with _ signal	-3
with _ so	-2
with _ subject	4
with _ sunflower	-1
with _ supplier	-3
with _ support	-1
with _ that	16
with _ the	6
with _ ticket	-1
with _ urgent	4
with _ word	7
with _ written	-2
with _ |	-5
with a	-3
with actors	-2
with all	12
with an	-3
with another	-3
with anything	9
with care	-3
with census	-2
with conversation	-2
with effect	-1
with esr	-1
with flu	-1
with her	-2
with his	4
with it	-7
with limited	10
with love	-2
with me	3
with my	-8
with no	5
with our	-8
with thanks	-5
with the	-3
with thread	-3
with three	-1
with us	12
with vouchers	-2
with you	2
with your	-6
with |	-5
withdraw	-6
withdraw _ any	-4
withdraw at	-4
within	4
within <n>	12
within _ days	2
within _ hour	-8
within _ hours	6
within _ of	-1
within _ working	3
within five	-7
within four	5
within minutes	-1
within one	3
within the	-7
within three	-3
within two	1
without	-3
without _ at	-2
without _ it	-1
without _ the	-1
without _ |	1
without fixing	-1
without internet	1
without me	-3
without my	-1
wnaeth	-4
wnaeth _ cyngor	-4
wnaeth y	-4
woche	2
woche _ |	-4
woche nach	-4
wochen	-3
wochen _ urlaub	-2
wochen _ |	-1
wochen im	-2
wold	-2
wold _ |	-2
wold icb	-2
woman	-8
woman _ back	-2
woman wrote	-2
women	-8
women _ booked	-1
women _ or	-4
women keep	-4
women who	-1
won	-3
won't	6
won't _ full	-3
won't _ looking	-1
won't _ there	-5
won't be	6
won't see	3
won't |	-3
wonder	-3
wonderful	-3
wonderful _ |	-3
wont	-2
word	7
word _ $	-3
word _ called	-1
word _ this	-3
word _ to	-9
word document	-1
word leave	-9
word on	-3
word |	-4
wording	-6
wording _ patronising	-7
wording _ |	-1
wording attached	-1
wording is	-7
words	-5
words _ $	-1
words _ hepatitis	-1
words on	-1
words |	-1
wordt	10
wordt _ alleen	-5
wordt maar	-5
work	11
work _ at	3
work _ days	1
work _ or	-4
work _ ours	-7
work _ the	6
work _ this	11
work _ thursday	-5
work _ time	7
work _ to	6
work _ your	6
work _ |	-3
work and	3
work flexibly	-3
work for	2
work in	1
work is	2
work mail	6
work mondays	-4
work mornings	3
work on	13
work part	2
work phone	-3
work three	1
work |	-4
workaround	-1
workaround _ i'm	-1
workaround |	-1
worked	2
worked _ giving	-1
worked was	-1
worker	3
workers	-1
workforce	-9
workforce _ is	-1
workforce analyst	-1
working	11
working _ and	-2
working _ are	4
working _ but	-4
working _ for	4
working _ home	-5
working _ is	-3
working _ may	-4
working _ please	-4
working _ to	-2
working _ |	13
working day	3
working days	5
working from	1
working hours	-3
working pattern	4
working through	-3
works	-14
works _ $	-14
works _ so	-3
works _ to	-4
works monday	-4
works shifts	-3
works |	-14
workshop	-2
workshop _ it	-2
workshop _ to	-1
workshop and	-1
workshop on	-2
worried	-1
worried about	-1
worth	-9
worth _ for	-2
worth _ try	-1
worth _ |	-5
worth a	-5
worth doing	-2
would	-8
would _ december	-1
would _ happy	-1
would _ like	-1
would _ lovely	-3
would _ missed	-2
would _ once	-1
would _ pleased	-2
would _ share	-1
would _ to	3
would be	-8
would have	-2
would like	2
would the	-1
would write	-1
would you	-4
would |	-2
wracam	1
wracam <n>	-7
wracam _ go	-7
wrist	-3
wrist _ she	-1
wrist |	-1
write	-2
write _ <@>	9
write _ from	-4
write _ it	-1
write _ me	-3
write _ more	-1
write _ my	-4
write _ night	-1
write _ the	4
write _ this	-1
write _ us	-2
write _ you	9
write _ |	-3
write from	-1
write in	-1
write on	-2
write once	-1
write to	7
write |	-4
writes	-1
writes _ for	-2
writes _ |	-3
writes these	-2
writing _ behalf	-1
writing _ i	6
writing _ i'm	1
writing _ the	9
writing _ they	-4
writing _ |	-2
writing on	-2
writing retreat	2
writing to	7
writing |	4
written	-6
written _ in	-1
written _ the	-2
written _ would	-1
written _ |	-2
written agreement	-2
written to	-4
written |	-1
wrong	-4
wrong _ three	-3
wrong _ |	-5
wrong for	-3
wrong person	4
wrong |	-2
wrote	-5
wrote <n>	-2
wrote _ $	3
wrote _ to	-2
wrote about	-4
wrote back	-2
wrote to	-3
wrote |	3
wurde _ |	-6
wurde bearbeitet	-6
wyf	7
wyliau	-6
wyliau _ tan	2
wyliau blynyddol	2
wyliau tan	-9
wythnos	-2
wythnos _ ond	-2
wythnos nesa	-2
x	-12
x $	1
x <n>	-9
y	4
y <n>	-5
y _ fed	-5
y _ heddiw	6
y _ más	-5
y _ o	-2
y _ wnaeth	-4
y _ |	-6
y cyngor	-4
y llythyr	-4
y nada	-5
y no	5
y trên	-2
ya	6
ya no	7
yanlış	-4
yanlış _ demeli	-4
yanlış böbrek	-4
yanıt	-3
yanıt _ sonra	-3
yanıt geldi	-3
yanıtlamayınız	2
yanıtlamayınız _ $	2
yanıtlamayınız |	2
yazdı	-6
yazdı _ pazartesi	-6
yazdı |	-6
ydych	6
ydych _ |	6
ydych chi	6
year _ $	2
year _ ask	-2
year _ by	-2
year _ congratulations	-1
year _ handle	-3
year _ let	-2
year _ no	-1
year _ the	-2
year and	6
year average	-3
year but	-1
year estimates	-2
year |	2
year's	-1
years	-8
years _ $	-3
years _ could	-1
years _ the	2
years _ |	-2
years away	-2
years in	2
years of	-4
years |	-3
yes	-13
yes <n>	-3
yes _ $	-1
yes _ goes	-1
yes _ i'm	-3
yes _ includes	-3
yes _ languages	-3
yes _ me	-1
yes _ my	-5
yes _ sylheti	-3
yes _ the	-1
yes _ |	-3
yes and	-1
yes dqmi	-3
yes in	-3
yes it	-1
yes it's	-1
yes please	-2
yes really	-2
yes to	-4
yes use	-5
yes welsh	-1
yes |	-13
yesterday	-3
yet _ please	3
yet _ someone	-1
yet _ workforce	-1
yet our	-1
yet to	-2
yet |	3
ymateb	6
ymholiad	12
ymholiad at	12
ymlaen	1
ymlaen |	1
yn	9
yn _ ac	-3
yn _ ar	11
yn _ at	-3
yn _ ei	8
yn _ eich	6
yn _ gohebiaeth	-3
yn _ lle	-5
yn _ |	-1
yn arwain	-3
yn ateb	-1
yn cael	8
yn croesawu	-3
yn darllen	5
yn dda	-2
yn fy	-5
yn gweithio	11
yn gymraeg	-3
yn unig	2
yn ymateb	6
yng	-2
yng _ ?	-2
yng nghaerdydd	-2
yno	-5
yno _ fy	-5
yno yn	-5
yok	-3
yok _ telefon	-3
yok |	-3
you _ $	-21
you _ <@>	-1
you _ <n>	2
you _ ?	1
you _ a	11
you _ able	-5
you _ address	-5
you _ after	-2
you _ all	-14
you _ an	-1
you _ another	-8
you _ as	-3
you _ at	5
you _ away	-4
you _ be	-1
you _ been	1
you _ before	-5
you _ by	-2
you _ cake	-4
you _ catching	-5
you _ choose	-5
you _ comments	-7
you _ confirm	6
you _ contacting	-3
you _ could	-1
you _ dinner	-7
you _ discretion	-2
you _ emailed	15
you _ emailing	6
you _ enjoy	-4
you _ everyone's	-5
you _ find	8
you _ follow	7
you _ for	1
you _ get	4
you _ getting	6
you _ half	-3
you _ have	2
you _ hear	12
you _ hold	-2
you _ hook	-1
you _ i'll	-4
you _ if	-1
you _ in	-2
you _ is	-1
you _ it	5
you _ it's	-1
you _ know	-1
you _ like	3
you _ longer	-3
you _ look	-4
you _ lovely	-2
you _ me	-6
you _ monday	10
you _ most	-2
you _ my	-3
you _ need	5
you _ new	-5
you _ next	3
you _ not	11
you _ nothing	8
you _ otherwise	-2
you _ our	9
you _ paused	-1
you _ raising	-5
you _ reach	3
you _ reached	11
you _ receive	5
you _ received	-4
you _ see	-5
you _ september	-5
you _ sharing	8
you _ slide	-2
you _ still	-1
you _ such	-3
you _ that	4
you _ the	-10
you _ there	1
you _ thing	-2
you _ things	-4
you _ this	6
you _ thought	-3
you _ to	2
you _ turn	-3
you _ up	-1
you _ us	5
you _ we	-2
you _ withdraw	-4
you _ writing	19
you _ your	-2
you _ yours	-1
you _ zip	-2
you _ |	-5
you a	4
you all	-11
you and	1
you are	7
you asked	1
you at	-5
you before	8
you can	1
you check	-1
you come	-2
you could	-3
you dare	-4
you deliver	-1
you did	2
you do	13
you don't	-2
you down	-1
you fancy	-7
you for	6
you from	-4
you get	-5
you have	5
you hear	7
you his	-5
you human	-2
you ignore	8
you in	-8
you kindly	-1
you know	3
you like	-3
you lose	-3
you lot	-1
you may	-4
you need	3
you next	-1
you no	-3
you now	-3
you on	8
you please	-6
you put	-1
you reply	5
you send	-1
you sent	11
you set	-1
you share	-1
you should	-2
you sister	-2
you stop	-2
you surface	-1
you taught	-3
you tell	-1
you that	-4
you then	-5
you there	-1
you to	3
you transcribe	-3
you use	-2
you want	-8
you were	-5
you when	1
you who	4
you will	19
you with	9
you won't	-1
you would	1
you wrote	5
you your	6
you |	-14
you'd	-6
you'd _ meet	-1
you'd _ to	-2
you'd like	-5
you'd rather	-1
you'll _ several	-1
you'll get	-1
you're	-4
you're _ could	-1
you're _ english	-1
you're _ star	-4
you're _ the	-7
you're _ three	-1
you're _ through	-1
you're _ |	-5
you're a	-3
you're an	-1
you're back	-5
you're going	-1
you're number	-1
you're right	-7
you're there	-2
you've	6
you've _ it	-2
you've _ me	4
you've _ questions	-1
you've _ the	-1
you've any	-1
you've been	-3
you've got	-1
you've misread	-2
you've reached	4
you've received	-2
your	17
your _ ?	7
your _ a	-2
your _ address	3
your _ and	8
your _ as	-4
your _ background	-1
your _ cannot	-3
your _ concerns	1
your _ could	1
your _ folder	-4
your _ for	15
your _ gets	-3
your _ has	15
your _ have	4
your _ help	-4
your _ hours	-4
your _ i'm	6
your _ in	4
your _ is	16
your _ isn't	5
your _ letter	-4
your _ mail	8
your _ number	6
your _ of	-5
your _ on	1
your _ operation	-3
your _ or	-1
your _ overnight	-1
your _ phone	-3
your _ piers	-2
your _ please	-1
your _ reached	-3
your _ request	3
your _ sorry	-2
your _ thanks	-6
your _ to	22
your _ twice	-4
your _ we	-8
your _ when	1
your _ which	8
your _ will	7
your _ with	-6
your _ |	14
your account	-3
your address	8
your application	10
your article	-4
your auditor	-2
your case	10
your co	-3
your comments	8
your community	-4
your correspondence	4
your dad	-2
your desk	-4
your e	1
your email	29
your enquiry	3
your evening	-2
your experience	5
your family	-1
your full	8
your imam	-1
your incident	-3
your item	-6
your junk	-4
your kind	-2
your language	5
your leaflets	-1
your letters	-4
your list	-5
your mail	17
your manager	-1
your membership	6
your message	12
your name	-4
your new	-3
your numerator	-2
your order	5
your original	5
your out	-3
your own	-3
your password	4
your place	3
your post	2
your postal	-1
your query	8
your question	-1
your reference	6
your referral	3
your registration	-1
your reply	-1
your request	17
your response	7
your submission	14
your symptoms	4
your ticket	-1
your work	-3
your working	-4
yours	-9
yours _ $	-8
yours _ ?	-1
yours _ ottoline	-2
yours _ p	-3
yours _ winston	-1
yours _ |	-1
yours alasdair	-1
yours directly	-1
yours dr	-3
yours faithfully	-1
yours sincerely	-2
yours |	-7
yr	-1
yrs	-6
yusra	-6
yusra _ we	-3
yusra |	-3
yusuf	-3
yıllık	11
yıllık izindeyim	11
z	-3
z _ as	-3
z _ not	-6
z _ punktem	-4
z _ sprawy	-5
z counts	-3
z drugim	-4
z is	-3
z numerem	-5
za	-10
za _ panie	-4
za _ |	-9
za wiadomość	-2
zacznijcie	-7
zacznijcie _ mnie	-7
zacznijcie beze	-7
zadzwonię	-5
zadzwonię _ poniedziałek	-5
zadzwonię w	-5
zainab	-1
zainab _ work	-1
zainab i	-1
zastępuje	5
začněte	-5
začněte _ mě	-5
začněte beze	-5
zdążę	-3
zdążę _ |	-3
zdążę poprawić	-3
ze	-5
ze _ al	-5
ze hangen	-5
zealand	-2
zero	-4
zero emails	-2
zgadzam	-4
zgadzam _ z	-4
zgadzam się	-4
ziekenhuis	-5
ziekenhuis _ $	-5
ziekenhuis |	-5
zijn	-5
zijn _ dank	-5
zijn binnen	-5
zile	6
zip	-2
zip _ let	-2
zip |	-2
zmianę	-4
zmianę _ razie	-4
zmianę na	-4
zoltan	-1
zoltan $	-1
została	5
zostało	7
zu	-3
zu _ dass	6
zu _ |	-7
zu bestätigen	6
zu tun	-6
zugestellt	4
zum	9
zwei	-2
zwei _ im	-2
zwei wochen	-2
zwolnieniu	6
| </>	11
| <@>	9
| <n>	-1
| _ $	-20
| _ <@>	-8
| _ <n>	9
| _ ?	-1
| _ a	-6
| _ abernethy	-1
| _ about	1
| _ abroad	-2
| _ accept	-4
| _ account	11
| _ achterberg	-1
| _ acknowledged	-3
| _ action	6
| _ address	-2
| _ adresse	3
| _ adviser	5
| _ afraid	-1
| _ afterwards	-3
| _ again	-5
| _ aim	5
| _ alasdair	-1
| _ all	6
| _ allow	-1
| _ along	-3
| _ also	-2
| _ am	2
| _ an	12
| _ analyst	-2
| _ and	-8
| _ anfona	-4
| _ anliegen	-6
| _ answer	12
| _ answers	-8
| _ antwort	-4
| _ any	-3
| _ anybody	-4
| _ anyone	-6
| _ anything	14
| _ apparently	-3
| _ ar	2
| _ are	8
| _ around	-4
| _ arrange	-2
| _ arrive	-3
| _ ask	-1
| _ asked	3
| _ associate	-3
| _ at	-5
| _ attach	-2
| _ attached	-2
| _ auch	-1
| _ away	-6
| _ açınca	-3
| _ back	-3
| _ bag	-6
| _ ban	-4
| _ bar	-2
| _ başlayın	-6
| _ be	-1
| _ been	-7
| _ before	-4
| _ bel	-6
| _ belongs	-3
| _ ben	-2
| _ best	-4
| _ beze	-7
| _ bien	-3
| _ bin	4
| _ bless	-6
| _ booking	5
| _ bookings	11
| _ both	-3
| _ bring	-6
| _ but	-3
| _ by	-5
| _ call	2
| _ came	-7
| _ can	-6
| _ can't	3
| _ cannot	6
| _ cards	-3
| _ caso	2
| _ changed	-1
| _ charity	4
| _ che	-3
| _ closed	-4
| _ coleg	-3
| _ colleague	2
| _ comfort	-3
| _ comments	1
| _ community	14
| _ company	-2
| _ complain	-2
| _ complained	-1
| _ complaints	-1
| _ confirm	9
| _ confirmation	6
| _ confirmed	-3
| _ consider	-3
| _ contact	15
| _ corre	-5
| _ correspondence	2
| _ could	-2
| _ count	-5
| _ credit	-2
| _ cümle	-4
| _ date	-8
| _ day	-8
| _ days	-5
| _ de	5
| _ delroy	-1
| _ did	-1
| _ din	-6
| _ direct	1
| _ director	2
| _ do	5
| _ does	-4
| _ don't	5
| _ dr	-5
| _ dringenden	7
| _ drop	-3
| _ dropped	-3
| _ e	-6
| _ eich	10
| _ el	-6
| _ else	3
| _ email	1
| _ emails	-5
| _ emeka	-1
| _ en	17
| _ encuentro	9
| _ end	-3
| _ enquiries	11
| _ es	8
| _ este	5
| _ every	-6
| _ evidence	-1
| _ experience	-4
| _ facilitator	-1
| _ faithfully	-1
| _ favor	11
| _ ffonia	-4
| _ ffwrdd	-2
| _ fina	-5
| _ fine	-3
| _ foarte	-3
| _ for	13
| _ forty	-4
| _ forwarded	-3
| _ friday	-3
| _ from	-5
| _ fue	-6
| _ fuori	8
| _ får	12
| _ gen	-4
| _ get	8
| _ gets	-3
| _ gibt's	-2
| _ già	-3
| _ go	-4
| _ grateful	-1
| _ güzel	-3
| _ h	-3
| _ had	-3
| _ hallgarth	-2
| _ hands	-1
| _ hangen	-5
| _ har	8
| _ has	1
| _ hasn't	-6
| _ have	-3
| _ he	-1
| _ health	4
| _ heledd	-5
| _ her	-5
| _ here	3
| _ hers	-2
| _ het	-3
| _ him	-4
| _ his	-4
| _ hoje	-5
| _ hold	-4
| _ home	-1
| _ här	9
| _ i	1
| _ i'm	1
| _ if	-6
| _ ignore	-2
| _ ilman	-6
| _ in	-1
| _ inbox	3
| _ incident	-6
| _ inform	-1
| _ information	-5
| _ invite	-2
| _ is	-3
| _ ist	4
| _ it	-11
| _ it's	8
| _ izindeyim	-5
| _ jueves	-1
| _ just	-1
| _ już	-5
| _ keep	-8
| _ kindly	-2
| _ klopt	-5
| _ kwabena	-3
| _ l'imprime	-8
| _ la	6
| _ leaflet	-3
| _ leave	-5
| _ left	-1
| _ let	-7
| _ lift	-3
| _ like	-2
| _ lindo	-6
| _ ling	-7
| _ link	8
| _ list	-7
| _ look	6
| _ love	2
| _ lunedì	-7
| _ maar	-6
| _ made	-1
| _ mail	7
| _ mailbox	4
| _ mails	-3
| _ make	-4
| _ manager	6
| _ matin	-3
| _ matters	-1
| _ may	-10
| _ me	-12
| _ med	-5
| _ message	-8
| _ mid	-2
| _ midwife	-1
| _ monday	2
| _ more	-3
| _ mother	-1
| _ must	-5
| _ my	-5
| _ na	16
| _ need	-10
| _ needn't	-5
| _ needs	-5
| _ new	4
| _ no	-3
| _ not	-1
| _ note	8
| _ now	-2
| _ number	-2
| _ nurse	-3
| _ o	-3
| _ of	7
| _ off	6
| _ office	-1
| _ okonjo	-5
| _ olatunde	-2
| _ on	2
| _ one	-1
| _ opération	4
| _ or	5
| _ osei	5
| _ other	-2
| _ ought	-5
| _ our	-3
| _ out	-6
| _ outlook	-5
| _ owe	-5
| _ p	-2
| _ patient	-1
| _ personal	-3
| _ photos	-2
| _ pick	20
| _ pilnych	2
| _ piątek	-2
| _ plan	-2
| _ please	2
| _ plăcută	-5
| _ poniedziałku	-3
| _ por	4
| _ post	10
| _ postanız	8
| _ practice	-1
| _ pre	-1
| _ preise	-5
| _ press	6
| _ pryce	-1
| _ public	-3
| _ publish	-7
| _ put	-6
| _ på	15
| _ que	-3
| _ queries	5
| _ question	-5
| _ questioni	11
| _ quote	5
| _ r	-1
| _ rao	-3
| _ rappelle	-6
| _ read	-1
| _ readings	-2
| _ real	-1
| _ received	1
| _ redirect	4
| _ redo	-2
| _ reference	1
| _ referral	-1
| _ regards	-5
| _ remove	-1
| _ reply	16
| _ report	-1
| _ request	-2
| _ request's	-5
| _ respond	-2
| _ retd	-3
| _ retired	-4
| _ return	15
| _ revised	-3
| _ reviso	-6
| _ ring	-2
| _ ringde	-6
| _ ringer	-6
| _ risposta	-6
| _ run	-3
| _ rung	-2
| _ ruth	2
| _ réponse	6
| _ réunion	-6
| _ răspunzi	-5
| _ s	-2
| _ says	-6
| _ see	-2
| _ seeing	-3
| _ seit	-2
| _ sense	-5
| _ sent	10
| _ ser	-5
| _ service	-2
| _ services	4
| _ settimane	-5
| _ shall	7
| _ share	-4
| _ she	-1
| _ she's	-3
| _ short	-3
| _ should	-2
| _ shouldn't	-1
| _ sie	6
| _ silence	-6
| _ sincerely	-2
| _ someone	-3
| _ staff	-1
| _ standards	-2
| _ stay	-3
| _ still	-3
| _ stop	-2
| _ su	14
| _ suis	-7
| _ sum	-1
| _ sunt	-5
| _ superb	-6
| _ suspect	-1
| _ take	-6
| _ takes	-1
| _ taking	2
| _ taught	-3
| _ team	8
| _ tekrar	-6
| _ tell	-5
| _ tested	-1
| _ thank	-8
| _ thanks	-3
| _ that	-4
| _ them	-4
| _ then	-6
| _ there	-6
| _ thing	-1
| _ think	-2
| _ this	3
| _ thought	-7
| _ through	-7
| _ to	-7
| _ today	1
| _ told	-8
| _ took	1
| _ toute	7
| _ transfer	-2
| _ tried	-4
| _ trust	3
| _ try	-6
| _ trzeci	-5
| _ two	-3
| _ tycker	-5
| _ unsubscribe	-1
| _ until	-6
| _ up	-6
| _ urgent	-3
| _ urgențe	2
| _ urology	-1
| _ us	-2
| _ use	5
| _ used	-2
| _ utan	-6
| _ va	-2
| _ vaginal	-1
| _ var	-6
| _ vecka	-3
| _ vertrag	-5
| _ vi	-3
| _ views	-1
| _ viitoare	-3
| _ volunteer	-3
| _ von	-6
| _ vorschlag	-5
| _ vous	6
| _ w	2
| _ wait	-5
| _ waiting	8
| _ walk	-8
| _ want	-5
| _ wants	-3
| _ war	-6
| _ warn	-2
| _ was	-10
| _ watch	-5
| _ we	3
| _ wedi	-2
| _ week	4
| _ welcome	-3
| _ went	-1
| _ what	-4
| _ which	-2
| _ who	-1
| _ wiadomości	10
| _ wiadomość	9
| _ will	8
| _ wish	-9
| _ wishes	-5
| _ withdraw	-3
| _ without	-2
| _ wold	-2
| _ woman	-2
| _ won't	-1
| _ work	-4
| _ working	-7
| _ works	-4
| _ would	-7
| _ write	-1
| _ writing	-3
| _ written	-2
| _ x	3
| _ yes	-5
| _ yn	5
| _ you	-1
| _ you'd	-3
| _ you're	3
| _ you've	7
| _ your	8
| _ z	-3
| _ zgadzam	-4
| _ została	5
| _ |	-19
| _ é	-5
| _ în	6
| _ χωρίσ	-6
| _ без	-7
| _ будь	-6
| _ в	1
| _ гарні	-4
| _ дзвонити	-3
| _ за	3
| _ заявка	1
| _ звонить	-3
| _ красивые	-4
| _ на	14
| _ получила	-2
| _ тижня	-3
| _ у	5
| _ фраза	-4
| _ что	-2
| _ الثانية	-4
| _ العاجلة	6
| _ بهم	-4
| _ تعرفون	-2
| _ ثلاث	-2
| _ رأيك	-2
| _ مسافراً	-3
| _ من	-6
| _ ईमेल	2
| _ कार्यालय	5
| _ किसी	-4
| _ को	-4
| _ पंक्ति	-5
| _ मैंने	-3
| _ लोग	-7
| _ संख्या	2
| _ सुंदर	-3
| _ से	-1
| _ है	-2
| _ আবার	-4
| _ কাল	-5
| _ নম্বর	7
| _ ফোন	-6
| _ লাইনটা	-5
| _ শুরু	-6
| _ সুন্দর	-5
| _ ても	-7
| _ に始	-4
| _ りが	-7
| _ 下星	-4
| _ 二句	-4
| _ 漂亮	-4
| _ 시작하세요	-6
| a	3
| accounts	4
| acesta	4
| achebe	-4
| acho	-6
| acil	5
| acknowledgement	-5
| aloittakaa	-6
| also	-5
| an	3
| and	-15
| andrei	-4
| anfonwch	12
| antworten	4
| any	2
| apologies	4
| applications	-7
| apply	-6
| arată	-6
| as	8
| ask	-4
| asta	-5
| at	-6
| aubrey	-2
| back	13
| because	10
| before	3
| best	-8
| beth	-2
| better	-3
| bimpe	-3
| bin	-5
| bisi	-4
| bitte	4
| bonne	-10
| both	-6
| brendan	-1
| bron	-2
| bu	5
| but	-3
| by	-3
| bydd	-1
| byddaf	11
| byddwn	-3
| c	-4
| call	10
| calling	-3
| can	1
| can't	-2
| certo	-3
| cette	5
| check	-4
| cheers	-3
| clare	-4
| click	11
| closing	-8
| code	-8
| col	-3
| come	-4
| comenceu	-5
| comments	3
| contem	-5
| contracts	-1
| corrected	-7
| could	-3
| danuta	-1
| de	8
| dein	-5
| delete	-8
| den	-2
| dentist	-3
| depuis	-6
| deputy	5
| descansa	-5
| desk	-4
| desmond	-3
| det	6
| did	5
| die	-10
| distracție	-5
| dit	7
| do	-10
| does	-8
| don't	-8
| dont	-1
| dr	-4
| du	12
| during	5
| dwi	-4
| e	1
| ein	3
| eine	-4
| el	-4
| elif	4
| em	2
| emails	12
| end	-5
| english	-3
| enjoy	-8
| enquiries	1
| enter	10
| eso	-6
| estive	-4
| está	-6
| et	-3
| everybody	-3
| everyone	-5
| everyone's	-5
| everything	-5
| example	-7
| faisal	-5
| falta	-1
| first	2
| fixed	-4
| folder	-3
| follow	3
| for	20
| frage	-5
| frances	-2
| freedom	4
| from	2
| fråga	-6
| full	-3
| geht	-1
| get	-8
| gillian	-6
| gisteren	-6
| give	-5
| glenys	-1
| god	-6
| good	-6
| got	-8
| grace	-8
| gracias	-3
| h	-6
| had	-1
| haftaya	-5
| halina	-5
| hannah	-1
| happy	-2
| has	-2
| have	-3
| he	-7
| he's	-6
| hello	-4
| help	2
| her	-4
| here	-3
| here's	-5
| het	-5
| his	-3
| ho	-3
| hodan	-3
| hold	-4
| honestly	-3
| hope	-5
| how	2
| hui	-4
| hull	-3
| i	-11
| i'd	-14
| i'll	-3
| i'm	-8
| i've	-13
| ich	1
| ideas	-2
| if	15
| ihr	-2
| ihre	10
| ik	-8
| immunisation	4
| in	8
| ine	-3
| ines	-3
| information	3
| invoices	6
| is	-5
| it	-10
| it'll	-2
| it's	-11
| its	-3
| i̇kinci	-4
| j	3
| j'ai	-3
| ja	-6
| jag	-9
| je	-3
| jo	-1
| kan	-5
| kavita	-6
| keep	-2
| keith	-2
| kind	-2
| kindly	-5
| kontakta	6
| kurmanji	-3
| kör	-6
| la	2
| le	10
| lead	-1
| leave	-5
| legal	-2
| leroy	-4
| let	-8
| let's	-2
| liguei	-5
| lo	-6
| locally	-1
| lots	-1
| lovely	-2
| lowe	-6
| m	-1
| mae	7
| make	-3
| many	-4
| marcus	1
| matching	-1
| maureen	-3
| may	-2
| me	9
| meg	-2
| mehwish	-2
| members	4
| men	-6
| merci	9
| mercredi	-3
| messages	10
| mi	5
| mija	-5
| mine	-1
| minutes	-2
| miriam	1
| missing	-1
| mo	-3
| modupe	-1
| może	-2
| mr	-3
| mrs	-2
| mt	-9
| mute	-4
| my	6
| n	-3
| na	9
| nadia	-3
| neither	-1
| net	-7
| new	5
| nhsmail	-2
| nie	-4
| no	-4
| nobody	-2
| none	-2
| normal	-2
| not	-8
| notes	-3
| nothing	-4
| nous	12
| now	-7
| nu	3
| number	-3
| nästa	-3
| o	-8
| od	-3
| odpowiedź	6
| of	-10
| okafor	-5
| on	-8
| one	-2
| only	-5
| org	-6
| other	3
| otherwise	11
| our	11
| ours	-8
| out	7
| over	-1
| para	13
| parking	2
| patience	-1
| patient	-3
| pause	-6
| payment	-1
| pazartesi	-6
| peidiwch	-4
| pentru	4
| people	-5
| per	13
| perhaps	-2
| piers	-2
| please	2
| pode	-5
| por	11
| post	-5
| pour	9
| pozdrawiam	-4
| press	7
| pritchard	-3
| prof	-4
| prosiłam	-4
| proszę	-4
| py	-5
| queries	-7
| questions	-4
| r	-2
| raminder	-1
| reference	1
| regards	-3
| registered	-2
| remove	-7
| reply	2
| research	3
| responda	5
| responsibility	-2
| retd	-2
| retired	-3
| retitle	-6
| rev	-2
| reverse	-3
| richiamo	-7
| ring	-14
| ros	-3
| rosalind	-1
| ruth	-5
| rwyf	2
| rydym	-6
| sandhya	-2
| sandhya's	-1
| sans	8
| see	-12
| send	1
| sender	-2
| sent	-8
| shall	-1
| she	-5
| she's	-2
| shout	-5
| show	-3
| si	1
| simple	-1
| siz	-6
| skip	-4
| slide	-2
| so	-4
| someone	9
| sorry	10
| south	-2
| soy	-8
| staff	-3
| status	13
| steal	-2
| students	1
| sun	-6
| sunt	6
| så	-5
| sí	-5
| săptămâna	-3
| t	-3
| ta	21
| take	-2
| tap	16
| ted	-4
| telefon	-3
| tell	-4
| text	1
| thank	-11
| thanks	-5
| that	-7
| that's	-5
| the	-3
| their	-5
| then	-3
| there's	-1
| these	1
| they	-6
| they'll	-3
| they're	-3
| they've	-4
| this	7
| three	-7
| to	14
| training	-2
| tre	-5
| try	-3
| two	-6
| un	2
| undo	-3
| une	3
| university	-3
| until	2
| uptake	-3
| urgent	6
| use	-5
| uw	13
| venkataraman	-2
| verity	-1
| vi	3
| views	-2
| volto	6
| volveré	-5
| voor	11
| vouchers	-1
| vă	11
| w	7
| wai	-3
| warmest	-3
| was	-2
| we	8
| we'll	-5
| we're	11
| we've	5
| welcome	-1
| what	-1
| when	-6
| while	9
| who	-4
| why	-1
| will	-11
| winston	-1
| wir	7
| wishing	3
| wisi	-5
| with	1
| would	-2
| write	-7
| yes	-5
| you	19
| you'll	2
| you're	-4
| your	13
| yours	-6
| yusuf	-3
| zacznijcie	-7
| zadzwonię	-5
| ze	-5
| zoltan	-1
| çok	-3
| îmi	-5
| ξεκινήστε	-6
| анкету	-2
| ваша	1
| вторая	-4
| давайте	-3
| довелося	-3
| дуже	-4
| з	5
| запишіть	-6
| на	21
| наступного	-3
| начинайте	-4
| не	1
| отвечу	13
| очень	-4
| по	11
| подзвоню	-7
| пожалуйста	-7
| позвоню	-6
| починайте	-4
| пришлось	-3
| простите	-2
| просто	5
| я	10
| أنا	-5
| ابدؤوا	-7
| اتصلت	-5
| الجملة	-4
| بدون	-6
| سأكون	-3
| للأمور	5
| ما	-2
| هل	-8
| يرجى	8
| आप	-7
| आपके	2
| कृपया	9
| क्या	-4
| ठीक	-2
| दूसरी	-5
| देर	-5
| फिर	-3
| बहुत	-3
| मैं	3
| यह	8
| सोमवार	-4
| আপনারা	-9
| আমাদের	3
| আমি	-2
| এই	6
| খুব	-5
| তৃতীয়	-5
| পরে	-6
| সোমবার	2
| あり	-7
| とて	-7
| 先に	-4
| 很漂	-4
| 我下	-4
| 第二	-4
| 먼저	-6
à	3
à _ message	4
à _ qu'une	4
à _ retour	3
à _ |	-15
à ce	5
à faire	4
à ma	16
à son	-2
à tous	-3
à toutes	-6
â	5
â non	2
â'r	4
är	5
är _ att	-6
är _ konferens	-3
är _ på	-4
är _ tjänsteresa	7
är jag	-6
är ledig	-9
är på	4
är svår	-6
är tillbaka	4
ärenden	7
ärendenummer	-5
ärendenummer _ sen	-6
ärendenummer och	-6
ça	-3
ça _ ?	-3
ça t'irait	-3
çalışmıyorum	1
çalışmıyorum _ olur	-2
çalışmıyorum perşembe	-2
çok	-7
çok _ olmuş	-3
çok _ |	-7
çok güzel	-3
çok teşekkürler	-7
è	7
è _ il	-6
è _ presa	-4
è _ ricevuta	7
è _ |	-2
è bellissima	-4
è no	-6
è stata	6
é	1
é de	3
é uma	6
était	-6
était _ |	-6
était enregistrée	-6
été	16
été _ |	10
îmi	-5
îmi _ când	-5
îmi răspunzi	-5
în	4
în _ dar	-6
în _ de	9
în _ meu	-6
în _ nu	-5
în locul	-6
în termen	4
înregistrare	-5
înregistrare _ asta	-5
înregistrare |	-5
întorci	-5
întorci _ distracție	-5
întorci |	-5
ôl	-4
ôl _ y	-4
ôl yn	-4
đó	-6
đó _ nghỉ	-6
đó tôi	-6
đầu	-6
đầu _ |	-6
đầu nhé	-6
świetna	-4
świetna _ $	-4
świetna |	-4
że	-6
że _ już	-4
że _ pismo	-5
że dostał	-5
że to	-4
și	14
άδεια	2
άδεια _ ξεκινήστε	-6
άδεια |	-6
δεν	20
εκείνη	-6
εκείνη _ μέρα	-6
εκείνη τη	-6
εμένα	-6
εμένα _ $	-6
εμένα |	-6
θα	50
θα _ σε	-6
θα λείπω	-6
λείπω	-6
λείπω _ άδεια	-6
λείπω σε	-6
μέρα	-6
μέρα _ λείπω	-6
μέρα θα	-6
ξεκινήστε	-6
ξεκινήστε _ εμένα	-6
ξεκινήστε χωρίσ	-6
σε	2
σε _ |	-6
σε άδεια	2
στο	20
τη	-6
τη _ θα	-6
τη μέρα	-6
χωρίσ	-6
χωρίσ _ |	-6
χωρίσ εμένα	-6
а	-5
а _ тиша	-3
а _ тишина	-3
а потом	-3
а потім	-3
августа	-8
августа |	-8
автоматический	-3
автоматический _ с	-3
автоматический ответ	-3
автоматична	-3
автоматична _ із	-3
автоматична відповідь	-3
адрес	9
анкету	-2
анкету _ спасибо	-2
анкету получила	-2
без	-9
без _ |	-9
без мен	-5
без мене	-4
без меня	-4
больше	10
большое	-4
большое _ очень	-4
большое |	-4
буде	-2
буде _ |	4
буде _ до	-6
буде їду	-6
будет	6
будет _ |	5
будь _ для	-6
была	-2
была _ отпуске	-2
была в	-2
в	4
в _ ?	-11
в _ |	-13
в _ день	-4
в _ до	-8
в _ започвайте	-5
в _ не	-3
в отпуск	1
в отпуске	-10
в понедельник	-2
в пятницу	-3
в среду	-3
в течение	7
в этот	-4
вами	1
ваш	12
ваш лист	11
ваша	4
ваша заявка	1
ваше	16
ваше _ получено	8
ваше письмо	11
ваше повідомлення	3
вернусь	11
вже	-8
вже _ тому	-3
вже по	-3
ви	14
вопросам	7
вопросам обращайтесь	7
всем	-5
вторая	-4
вторая _ неверна	-4
вторая фраза	-4
вы	4
вівторок	-2
вівторок _ буде	-6
вівторок не	-6
відповідь	-5
відповідь _ номером	-8
відповідь із	-8
відповім	11
відпустці	-5
відпустці _ починайте	-4
відпустці _ правки	-3
відпустці |	-4
відпустці тож	-3
гарні	-4
гарні _ $	-4
гарні |	-4
давайте	-3
давайте _ среду	-3
давайте в	-3
день	6
день _ $	11
день _ в	-4
день |	11
день я	-4
дзвонити	-3
дзвонити _ $	-3
дзвонити |	-3
для	-6
для _ |	-6
для мене	-6
дней	3
дней |	3
дни	-3
дня	-4
дня _ у	-4
дня я	-4
днів	1
днів |	1
до	16
до <n>	8
до _ августа	-8
до мами	-6
довелося	-3
довелося _ |	-3
довелося дзвонити	-3
долго	-2
долго _ отвечала	-2
долго не	-2
доставлено	5
доставлено _ $	5
доставлено |	5
дуже	-4
дуже _ |	-4
дуже гарні	-4
дуже дякую	-4
дякую	-2
дякую _ дуже	-4
дякую _ переклад	-3
дякую |	-4
дякую за	5
дякую соломіє	-3
дякуємо	1
з	-5
з _ написали	-7
з мерії	-7
за	7
за _ |	9
за _ игорь	-4
за письмо	1
завтра	16
завтра _ $	16
завтра |	16
запишіть	-6
запишіть _ ласка	-6
запишіть будь	-6
започвайте	-5
започвайте _ мен	-5
започвайте без	-5
заявка	6
звернення	2
звертайтеся	5
звертайтеся до	5
звонить	-3
звонить _ $	-3
звонить |	-3
здравствуйте _ |	-2
здравствуйте лариса	-2
и	15
и _ |	11
и _ в	-4
игорь	-4
игорь _ вторая	-4
игорь |	-4
из	-14
из _ написали	-6
из мэрии	-6
к	3
колеги	2
коллеги	-11
красивые	-4
красивые _ $	-4
красивые |	-4
лариса	-2
лариса _ анкету	-2
лариса |	-2
ласка _ мене	-6
ласка для	-6
лист	5
лист _ |	1
лист отримано	-7
лише	1
лише _ відповідь	-3
лише автоматична	-3
лучше	-4
лучше _ почки	-4
лучше написать	-4
лікарняному	7
лікарняному |	7
мами	-6
мами _ запишіть	-6
мами |	-6
мен	-5
мен _ $	-5
мен |	-5
мене	-1
мене _ $	-9
мене _ вівторок	-6
мене |	-9
мене у	-6
меня _ $	-4
меня _ будет	-3
меня |	-4
меня не	-3
мені	-1
мені _ прийшла	-3
мені теж	-3
мерії	-7
мерії _ тільки	-7
мерії написали	-7
мне	-9
мне _ пришёл	-3
мне тоже	-3
могу	-3
могу _ на	-3
могу работаю	-3
мэрии	-6
мэрии _ только	-6
мэрии написали	-6
на	22
на <@>	10
на _ лист	3
на _ письмо	3
на лікарняному	7
на полставки	-3
на цей	3
на это	3
надішлю	-3
надішлю _ по	-3
надішлю вже	-3
написали	-5
написали _ что	-6
написали _ що	-7
написали только	-6
написали тільки	-7
написать	-4
написать _ |	-4
написать почки	-4
наступного	-3
наступного _ я	-3
наступного тижня	-3
начинайте	-4
начинайте _ меня	-4
начинайте без	-4
наш	25
не	10
не _ |	17
не _ была	-2
не _ в	10
не _ на	1
не _ работаю	-3
не _ їду	-6
не буде	-6
не будет	-3
не могу	-3
не отвечала	-2
не робот	5
не читаю	11
неверна	-4
неверна _ написать	-4
неверна лучше	-4
номер	7
номер <n>	7
номером	-7
номером <n>	2
номером _ потом	-3
номером _ потім	-3
номером а	-5
об	4
обращайтесь	7
обращение	3
ответ	-3
ответ _ номером	-3
ответ с	-3
отвечала	-2
отвечала _ в	-2
отвечала была	-2
отвечу	15
отпуск	1
отпуск _ без	-5
отпуск започвайте	-5
отпуске	-10
отпуске _ $	-2
отпуске _ <n>	-8
отпуске _ начинайте	-4
отпуске |	-5
отпуске до	-8
отримала	-3
отримала _ наступного	-3
отримала |	-3
отримано	8
отримано _ подзвоню	-7
отримано |	-7
очень	-4
очень _ |	-4
очень красивые	-4
переклад	-3
переклад _ |	-3
переклад отримала	-3
письмо	7
письмо _ |	-2
письмо _ я	7
письмо |	7
письмо игорь	-4
письмо получено	-6
пишите	10
пишите на	10
плакати	-4
плакати _ дуже	-4
плакати прийшли	-4
плакаты	-4
плакаты _ спасибо	-4
плакаты пришли	-4
по	19
по _ |	-1
по _ вопросам	7
по тому	-3
повідомлення	6
подзвоню	-7
подзвоню _ понеділок	-7
подзвоню в	-7
пожалуйста	-4
позвоню	-6
позвоню _ понедельник	-6
позвоню в	-6
полставки	-3
полставки _ давайте	-3
полставки |	-3
получено	1
получено _ позвоню	-6
получено |	-6
получено и	8
получила	-2
получила _ |	-2
получила спасибо	-2
понедельник	-2
понедельник _ $	-6
понедельник |	-6
понеділок	3
понеділок _ $	-7
понеділок |	-7
понеділок і	11
потом	-3
потом _ |	-3
потом тишина	-3
потім	-3
потім _ |	-3
потім тиша	-3
починайте	-4
починайте _ мене	-4
починайте без	-4
почки	-4
почки _ $	-4
почки |	-4
правки	-3
правки _ вже	-3
правки надішлю	-3
працюю	11
прийшла	-3
прийшла _ автоматична	-3
прийшла лише	-3
прийшли	-4
прийшли _ дякую	-4
прийшли дуже	-4
пришли	-4
пришли _ большое	-4
пришли спасибо	-4
пришлось	-3
пришлось _ |	-3
пришлось звонить	-3
пришёл	-3
пришёл _ автоматический	-3
пришёл только	-3
про	5
простите	-2
простите _ долго	-2
простите что	-2
просто	5
протягом	16
пятницу	-3
пятницу _ могу	-3
пятницу не	-3
работаю	6
работаю _ полставки	-3
работаю на	-3
робот	5
с	11
с _ а	-3
с номером	-3
се	12
соломіє	-3
соломіє _ отримала	-3
соломіє переклад	-3
спасибо	-4
спасибо _ |	-4
спасибо _ письмо	-4
спасибо _ простите	-2
спасибо |	-2
спасибо большое	-4
спасибо за	-1
среду	-3
среду ?	-3
среду _ $	-3
съм	1
съм _ отпуск	-5
съм в	-5
теж	-3
теж _ лише	-3
теж прийшла	-3
течение	7
тижня	-3
тижня _ у	-3
тижня я	-3
тиша	-8
тиша _ довелося	-3
тиша |	-8
тишина	-3
тишина _ пришлось	-3
тишина |	-3
тогава	-5
тогава _ в	-5
тогава съм	-5
того	-4
того _ я	-4
того дня	-4
тож	-3
тож _ надішлю	-3
тож правки	-3
тоже	-3
тоже _ только	-3
тоже пришёл	-3
только	-2
только _ ответ	-3
только _ письмо	-6
только автоматический	-3
только что	-6
тому	-3
тому _ $	-3
тому |	-3
тільки	-7
тільки _ лист	-7
тільки що	-7
у	6
у _ |	-4
у _ тож	-3
у вівторок	-6
у відпустці	-5
фраза	-4
фраза _ лучше	-4
фраза неверна	-4
хтось	-8
цей	3
цей лист	3
читаю	11
что	-4
что _ не	1
что _ получено	-6
что долго	-2
что письмо	-6
що	-8
що _ отримано	-7
що лист	-7
это	3
это письмо	3
этот	-1
этот _ я	-4
этот день	-4
я	7
я _ відпустці	-5
я _ не	10
я _ отпуске	-13
я в	-8
я на	-1
і	12
і _ |	11
із	-8
із _ а	-3
із номером	-8
їду	-6
їду _ мами	-6
їду до	-6
אני	8
אני _ תתחילו	-6
אני בחופש	-6
באותו	-6
באותו _ אני	-6
באותו יום	-6
בחופש	-6
בחופש _ בלעדיי	-6
בחופש תתחילו	-6
בלעדיי	-6
בלעדיי _ $	-6
בלעדיי |	-6
יום	8
יום _ בחופש	-6
יום אני	-6
תתחילו	-6
תתחילו _ |	-6
תתחילו בלעדיי	-6
آ	-8
آ _ تفصیل	-3
آ _ نماز	-2
آ _ گا	-6
آ سکتا	-2
آ سکوں	-6
آ کر	-3
آج	16
آلي	-2
آلي _ التذكرة	-2
آلي برقم	-2
آن	-6
آن _ مرخصی	-6
آن روز	-6
آپ	15
آپ _ درخواست	4
آپ _ شروع	-6
آپ _ پیغام	16
آپ _ ہیں	6
آپ انسان	6
آپ لوگ	-6
آپ کا	13
آپ کی	6
آیا	-2
آیا _ وہ	-2
آیا تھا	-2
أحد _ |	-2
أحد _ خلال	1
أحد يجيب	-2
أحدكم	-9
أستطيع	-7
أستطيع _ يوم	-7
أستطيع الحضور	-7
أعد	5
أعد _ في	5
أعد أعمل	5
أعمل	2
أعمل _ جزئي	-2
أعمل بدوام	-2
أعمل في	5
أكدت	-5
أكدت _ فقط	-5
أكدت الاستلام	-5
أن	-10
أن _ الكلى	-4
أن نقول	-4
أنا	7
أنا _ إجازة	-2
أنا خارج	15
أنا في	2
أنك	8
أيام	1
أيام _ |	1
أيام عمل	1
إجازة	4
إجازة _ ابدؤوا	-7
إجازة |	-7
إلا	-4
إلا _ تلقائي	-4
إلا رد	-4
إلى	5
اب	4
اب _ کروں	-2
اب اس	7
اب کیا	-2
ابدؤوا	-7
ابدؤوا _ دوني	-7
ابدؤوا من	-7
اتصلت	-5
اتصلت _ اليوم	-4
اتصلت _ مرات	-2
اتصلت بهم	-4
اتصلت ثلاث	-2
اتنا	-4
اتنا _ کہ	-4
اتنا لکھا	-4
اردو	-4
اس	8
اس _ میں	7
اس _ نہیں	-6
اس دن	-6
الأحد	-1
الأحد _ في	-7
الأحد أنا	-7
الأسبوع	-3
الأسبوع _ وسأرسل	-3
الأسبوع القادم	-3
الأفضل	-4
الأفضل _ نقول	-4
الأفضل أن	-4
الإثنين	-5
الإثنين _ $	-5
الإثنين |	-5
الاتصال	6
الاتصال _ |	6
الاستبيان	-3
الاستبيان _ جزيلاً	-3
الاستبيان شكراً	-3
الاستلام	-5
الاستلام _ سأتصل	-5
الاستلام فقط	-5
البريد	13
البريد |	11
البلدية	-5
البلدية _ الاستلام	-5
البلدية أكدت	-5
التذكرة	-2
التذكرة _ اتصلت	-2
التذكرة |	-2
الثانية	-4
الثانية _ دقيقة	-4
الثانية غير	-4
الجملة	-4
الجملة _ غير	-4
الجملة الثانية	-4
الحضور	-7
الحضور _ الأحد	-7
الحضور يوم	-7
الخميس	-2
الخميس _ يناسبني	-2
الخميس لا	-2
الرد	18
الرسالة	8
السفر	-3
السفر _ $	-3
السفر |	-3
السلام	-6
السلام _ |	1
السلام _ مل	-3
السلام ترجمہ	-3
السلام عليكم	-1
السلام علیکم	-3
الطلب	-4
الطلب _ لا	-4
الطلب ثم	-4
العاجلة	6
العاجلة _ الاتصال	6
العاجلة يرجى	6
القادم	-3
القادم _ ملاحظاتي	-3
القادم وسأرسل	-3
الكلى	-4
الكلى _ $	-4
الكلى |	-4
الملصقات	-4
الملصقات _ جزيلاً	-4
الملصقات شكراً	-4
اليوم	8
اليوم _ بالرد	-4
اليوم ووعدوا	-4
امی	-2
امی _ شکایت	-2
امی کی	-2
انسان	6
انسان ہیں	6
انگریزی	-3
انگریزی _ تین	-2
انگریزی میں	-2
اور	9
اگست	-6
اگست تک	-6
اگلے	-1
اگلے _ چھٹی	-3
اگلے ہفتے	-3
ای	3
ای _ ملی	-3
ای _ کا	6
ای میل	3
ایمیل	14
این	18
ایک	-5
ایک _ جواب	-5
ایک خودکار	-5
بالثلاثاء	-2
بالثلاثاء _ ?	-2
بالثلاثاء صباحاً	-2
بالرد	-4
بالرد _ $	-4
بالرد |	-4
بدوام	-2
بدوام _ |	-2
بدوام جزئي	-2
بدون	-6
بدون _ شروع	-6
بدون من	-6
بدھ	14
براہ	6
براہ کرم	6
برقم	-4
برقم _ |	-2
برقم _ ثم	-4
برقم التذكرة	-2
برقم الطلب	-4
بعد	16
بند	18
به	18
بهم	-8
بهم _ الإثنين	-5
بهم _ ووعدوا	-4
بهم اليوم	-4
بهم يوم	-5
بھائی	-3
بھائی _ کی	-3
بھائی آپ	-3
بھی	-5
بھی _ ایک	-5
بھی _ میں	-2
بھی انگریزی	-2
بھی صرف	-5
بہت	-5
بہت _ بہت	-3
بہت _ میں	-3
بہت _ ہیں	-3
بہت خوبصورت	-3
بہت شکریہ	-5
بیایم	-6
بیایم _ بدون	-6
بیایم |	-6
ترجمہ	-3
ترجمہ _ گیا	-3
ترجمہ مل	-3
تعرفون	-2
تعرفون _ هناك	-2
تعرفون شخصاً	-2
تفصیل	-3
تفصیل _ لکھوں	-3
تفصیل سے	-3
تلقائي	-4
تلقائي _ الطلب	-4
تلقائي برقم	-4
تم	31
تم _ طلبكم	9
تو	-5
تو _ ہوا	-5
تو کام	-5
تک	4
تھا	-5
تھا _ بھی	-2
تھا _ میں	-5
تھا وہ	-2
تھا پھر	-5
تین	3
تین _ ہو	-2
تین مہینے	-2
ثلاث	-2
ثلاث _ ولا	-2
ثلاث مرات	-2
ثم	-4
ثم _ شيء	-4
ثم لا	-4
جائے	10
جائے _ $	10
جائے گا	10
جداً	-4
جداً _ $	-4
جداً |	-4
جزئي	-2
جزئي _ ما	-2
جزئي |	-2
جزيلاً	-6
جزيلاً _ جداً	-4
جزيلاً _ منال	-3
جزيلاً رائعة	-4
جزيلاً يا	-3
جمعے	-2
جمعے _ نہیں	-2
جمعے کو	-2
جملہ	-3
جملہ _ درست	-3
جملہ مجھے	-3
جواب	12
جواب _ تھا	-5
جواب _ جائے	8
جواب آیا	-2
جواب دوں	12
جواب دیا	8
جواب ملا	-5
حالياً	5
حتى	2
خارج	15
خط	-4
خط _ گیا	-4
خط مل	-4
خلال	11
خلال _ أيام	1
خوبصورت	-3
خوبصورت _ $	-3
خوبصورت ہیں	-3
خود	6
خود _ گئی	-5
خود دفتر	-5
خودکار	-4
خودکار _ آیا	-2
خودکار _ ملا	-5
خودکار _ ہے	1
خودکار جواب	-4
خیلی	-4
خیلی _ |	-4
خیلی ممنون	-4
در	20
درج	2
درخواست	10
درست	-3
درست _ لگتا	-3
درست نہیں	-3
دفتر	14
دفتر _ تو	-5
دفتر گئی	-5
دقيقة	-4
دقيقة _ أن	-4
دقيقة الأفضل	-4
دن	2
دن _ آ	-6
دن نہیں	-6
دوسرا	-3
دوسرا _ مجھے	-3
دوسرا جملہ	-3
دوني	-7
دوني _ $	-7
دوني |	-7
دوں	12
دوں _ $	12
دیا	10
دیا _ گا	10
دیا جائے	10
دیں	5
رأيك	-2
رأيك _ صباحاً	-2
رأيك بالثلاثاء	-2
را	20
رائعة	-4
رائعة _ |	-4
رائعة جداً	-4
رابطہ	5
رابطہ کریں	6
رد	-5
رد _ برقم	-5
رد آلي	-2
رد تلقائي	-4
رسالتك	8
رسالتك _ |	8
رسید	-4
رسید _ ممنون	-4
رسید خیلی	-4
روز _ هستم	-6
روز مرخصی	-6
رہا	13
رہے	-2
رہے _ ?	-2
رہے گا	-2
سأتصل	-5
سأتصل _ يوم	-5
سأتصل بهم	-5
سأكون	-3
سأكون _ الأسبوع	-3
سأكون مسافراً	-3
سوى	-2
سوى _ آلي	-2
سوى رد	-2
سکتا	-2
سکتا _ کا	-2
سکتا نماز	-2
سکوں	-6
سکوں _ چھٹی	-6
سکوں گا	-6
سے	2
سے _ کریں	6
سے _ گی	-3
سے رابطہ	5
سے لکھوں	-3
شخصاً	-2
شخصاً _ ?	-2
شخصاً هناك	-2
شروع	-10
شروع _ |	-6
شروع _ لیں	-6
شروع کر	-6
شروع کنید	-6
شكراً	-6
شكراً _ رائعة	-4
شكراً _ يا	-6
شكراً جزيلاً	-6
شكراً لرسالتك	-4
شيء	-4
شيء _ اتصلت	-4
شيء |	-4
شکایت	3
شکایت _ صرف	-2
شکایت پر	-2
شکریہ	-7
شکریہ _ آپ	-3
شکریہ _ اگلے	-3
شکریہ _ خوبصورت	-3
شکریہ بھائی	-3
شکریہ بہت	-3
شکریہ میں	2
صباحاً	-2
صباحاً ?	-2
صباحاً _ $	-2
صرف	-7
صرف _ خودکار	-5
صرف _ لکھا	-6
صرف اتنا	-4
صرف ایک	-5
طلبكم	9
عدم	7
عدم الرد	7
على	21
على _ |	8
على البريد	7
عليكم	9
علیکم	-3
عمل	5
عمل |	1
عن	5
غير	-4
غير _ الأفضل	-4
غير دقيقة	-4
فقط	-5
فقط _ بهم	-5
فقط سأتصل	-5
فون	-3
فون _ گا	-4
فون کروں	-4
في	5
في _ |	-7
في إجازة	4
قبل	-3
قبل _ |	-3
قبل السفر	-3
لأنني	-2
لأنني _ بدوام	-2
لأنني أعمل	-2
لا	-1
لا _ |	-4
لا _ لأنني	-2
لا شيء	-4
لا يناسبني	-2
لرسالتك	-4
لرسالتك _ ليلى	-4
لرسالتك يا	-4
لقد	1
للأمور	5
للأمور _ يرجى	5
للأمور العاجلة	5
لم	2
لم _ أعمل	5
لم _ إلا	-4
لم _ منهم	-2
لم أعد	5
لم يصلني	-5
لن	-7
لن _ الحضور	-7
لن أستطيع	-7
لوگ	-8
لوگ _ کر	-6
لوگ شروع	-6
ليلى	-4
ليلى _ الجملة	-4
ليلى |	-4
لکھا	-6
لکھا _ خط	-4
لکھا کہ	-4
لکھوں	-3
لکھوں _ $	-3
لکھوں گی	-3
لکھیں	-3
لکھیں $	-3
لگتا	-3
لگتا _ لکھیں	-3
لگتا گردے	-3
لی	6
لی _ ہے	6
لی گئی	6
لیں	-6
لیں $	-6
لیے	5
ما	4
ما _ بالثلاثاء	-2
ما رأيك	-2
مجھے	-11
مجھے _ صرف	-5
مجھے _ نہیں	-3
مجھے بھی	-5
مجھے درست	-3
مرات	-2
مرات _ أحد	-2
مرات ولا	-2
مرخصی	2
مرخصی _ و	2
مرخصی هستم	2
مسافراً	-3
مسافراً _ القادم	-3
مسافراً الأسبوع	-3
مع	1
مل	-4
مل _ بہت	-5
مل گئے	-3
مل گیا	-6
ملا	-5
ملا _ پھر	-5
ملا تھا	-5
ملاحظاتي	-3
ملاحظاتي _ السفر	-3
ملاحظاتي قبل	-3
ملی	-3
ملی _ جملہ	-3
ملی دوسرا	-3
ممنون	-4
ممنون _ $	-4
ممنون |	-4
من	6
من _ |	-5
من _ کنید	-6
من دوني	-7
من شروع	-6
منال	-3
منال _ سأكون	-3
منال |	-3
منهم	-2
منهم _ رد	-2
منهم سوى	-2
منگل	-2
منگل _ رہے	-2
منگل کیسا	-2
موصول	1
موصول ہو	1
مہینے	-2
مہینے _ گئے	-2
مہینے ہو	-2
میری	-2
میری _ کی	-2
میری امی	-2
میل	3
میل _ جواب	7
میل _ دوسرا	-3
میل ملی	-3
میل کا	6
میں	9
میں <n>	-6
میں _ اگست	-6
میں _ دفتر	1
میں _ دن	-6
میں _ دیا	8
میں _ مہینے	-2
میں _ نہیں	7
میں _ ہفتے	-3
میں آج	16
میں اگلے	-3
میں تین	-2
میں جواب	7
میں خود	-5
میں کام	7
نقول	-4
نقول _ |	-4
نقول الكلى	-4
نماز	-2
نماز _ وقت	-2
نماز کا	-2
نمبر	5
نمبر <n>	5
نمی‌توانم	-6
نمی‌توانم _ |	-6
نمی‌توانم بیایم	-6
نہ	-6
نہیں	6
نہیں _ سکتا	-2
نہیں _ سکوں	-6
نہیں _ گردے	-3
نہیں آ	-6
نہیں لگتا	-3
نے	-6
نے _ اتنا	-4
نے صرف	-4
هذه	5
هستم	2
هستم _ نمی‌توانم	-6
هستم و	2
هل	-9
هل _ أحدكم	-9
هل _ شخصاً	-2
هل تعرفون	-2
هناك	-2
هناك ?	-2
هناك _ $	-2
و	2
و _ بیایم	-6
و نمی‌توانم	-6
واپس	-3
واپس _ کر	-3
واپس آ	-3
واپسی	12
واپسی پر	12
وسأرسل	-3
وسأرسل _ قبل	-3
وسأرسل ملاحظاتي	-3
وصلت	-4
وصلت _ شكراً	-4
وصلت الملصقات	-4
وصلني	-3
وصلني _ شكراً	-3
وصلني الاستبيان	-3
وعلیکم	-3
وعلیکم _ ترجمہ	-3
وعلیکم السلام	-3
وقت	4
وقت _ منگل	-2
وقت ہے	-2
ولا	4
ولا _ يجيب	-2
ولا أحد	-2
ووعدوا	-4
ووعدوا _ |	-4
ووعدوا بالرد	-4
وہ	-2
وہ _ انگریزی	-2
وہ بھی	-2
يا	-6
يا _ |	-6
يا ليلى	-4
يا منال	-3
يجيب	-2
يجيب _ هل	-2
يجيب |	-2
يرجى	11
يرجى الاتصال	6
يصلني	-5
يصلني _ رد	-4
يصلني _ سوى	-2
يصلني إلا	-4
يصلني منهم	-2
يناسبني	-2
يناسبني _ أعمل	-2
يناسبني لأنني	-2
يوم	4
يوم _ |	10
يوم _ أنا	-7
يوم الأحد	-1
يوم الإثنين	-5
پاسخ	14
پر	8
پر _ آپ	4
پر _ ایک	-2
پر _ واپس	-3
پر _ کریں	1
پر بھیجیں	7
پر صرف	-2
پر ہوں	4
پوسترها	-4
پوسترها _ خیلی	-4
پوسترها رسید	-4
پوسٹر	-3
پوسٹر _ گئے	-3
پوسٹر مل	-3
پھر	-7
پھر _ خود	-5
پھر _ کروں	-4
پھر فون	-4
پھر میں	-5
پیر	4
پیر _ پھر	-4
پیر کو	2
پیغام	19
کا	12
کا _ میں	6
کا _ ہے	-3
کا جواب	7
کا شکریہ	6
کا وقت	-2
کا پیغام	13
کام	3
کام _ $	-5
کام نہیں	7
کام کے	3
کام ہوا	-5
کر	-4
کر _ $	-6
کر _ سے	-3
کر تفصیل	-3
کر لیں	-6
کرم	6
کروں	-4
کروں ?	-2
کروں _ $	-4
کروں گا	-4
کریں	6
کرے	1
کسی	-4
کنید	-6
کنید _ $	-6
کنید |	-6
کو	4
کو _ آ	-2
کو _ فون	-4
کو نہیں	-2
کو پھر	-4
کونسل	-4
کونسل _ صرف	-4
کونسل نے	-4
کہ	2
کہ _ انسان	6
کہ _ مل	-4
کہ آپ	6
کہ خط	-4
کی	14
کی _ پر	3
کی درخواست	4
کی شکایت	3
کیا	-5
کیا _ ?	-2
کیا کروں	-2
کیا کسی	-4
کیسا	-2
کیسا _ گا	-2
کیسا رہے	-2
کے	14
کے لیے	5
گئی	4
گئی _ کام	-5
گئی تو	-5
گئی ہے	8
گئے	-3
گئے _ شکریہ	-3
گئے _ کیا	-2
گئے اب	-2
گئے بہت	-3
گا	16
گا $	23
گا ?	-2
گا _ $	-2
گا _ پر	-6
گا چھٹی	-6
گردے	-3
گردے _ $	-3
گردے لکھیں	-3
گی	2
گی $	2
گیا	-5
گیا _ شکریہ	-3
گیا _ پیر	-4
گیا بہت	-3
گیا ہے	-3
ہفتے	1
ہفتے _ پر	-3
ہفتے چھٹی	-3
ہمارا	12
ہمارے	-4
ہمیں	4
ہو	8
ہو _ اب	-2
ہو _ ہے	6
ہو گئے	-2
ہوا	-5
ہوا $	-5
ہوں	9
ہوں _ آ	-3
ہوں _ لوگ	-6
ہوں آپ	5
ہوں واپس	-3
ہیں $	1
ہے	10
ہے ?	-4
ہے _ نمبر	5
ہے _ کو	-4
ہے _ کیسا	-2
ہے منگل	-2
ہے پیر	-4
یہ	7
یہ خودکار	1
अगले _ बाहर	-2
अगले हफ़्ते	-2
अब	7
अवकाश	3
अवकाश _ हूँ	3
अवकाश पर	3
आ	-7
आ _ |	-2
आ _ छुट्टी	-7
आ जाएगी	-2
आ पाऊँगी	-7
आप _ शुरू	-7
आप लोग	-7
आपका	16
आपका _ मिला	-5
आपका _ हमें	4
आपका ईमेल	1
आपका संदेश	15
आपके	6
आपके _ का	5
आपके _ के	3
आपके ईमेल	2
इतना	-4
इतना _ कि	-4
इतना लिखा	-4
इस	9
इस _ का	3
इस ईमेल	3
ईमेल	8
ईमेल _ |	-5
ईमेल _ उत्तर	4
ईमेल का	4
ईमेल मिला	-5
उत्तर	14
उत्तर _ |	9
उत्तर _ जाएगा	7
उत्तर दिया	7
उस	-7
उस _ मैं	-7
उस दिन	-7
एक	-3
एक _ जवाब	-3
एक स्वचालित	-3
और	11
कर	-5
कर _ |	-7
कर दीजिए	-7
करूँगी	-4
करूँगी _ $	-4
करूँगी |	-4
करें	8
करें _ $	9
करें |	8
का	10
का उत्तर	7
काम	-1
काम _ |	-3
काम हुआ	-3
कार्य	2
कार्यालय	5
कि	2
कि _ मिल	-4
कि पत्र	-4
किया	-3
किया _ काम	-3
किया तो	-3
किसी	-4
किसी _ पास	-4
किसी के	-4
की	2
कृपया	9
कृपया कार्यालय	5
के	2
के _ धन्यवाद	3
के _ माफ़ी	-5
के पास	-4
के लिए	4
को	5
को _ फ़ोन	-4
को फिर	-4
क्या	-4
क्या _ के	-4
क्या किसी	-4
गई	-3
गई _ |	-3
गई धन्यवाद	-5
गए	3
गए _ धन्यवाद	-3
गए बहुत	-3
गया	11
गया _ |	12
गया _ सोमवार	-4
गया |	-4
गया है	15
गुर्दा	-5
गुर्दा _ |	-5
गुर्दा लिखिए	-5
छुट्टी	5
छुट्टी _ थी	-5
छुट्टी _ हूँ	10
छुट्टी पर	5
जगह	-2
जगह _ आ	-2
जगह प्रभा	-2
जवाब	-7
जवाब _ के	-5
जवाब _ था	-3
जवाब देने	-5
जवाब मिला	-3
जाएगा	8
जाएगा _ $	8
जाएगा |	8
जाएगी	-2
जाएगी _ ठीक	-2
जाएगी |	-2
ठीक	-6
ठीक _ न	-2
ठीक _ लगती	-5
ठीक नहीं	-5
ठीक है	-2
तक	4
तो	-3
तो _ हुआ	-3
तो काम	-3
था	-3
था _ फिर	-3
था |	-3
थी	-5
थी _ $	-5
थी |	-5
दिन	-7
दिन _ नहीं	-7
दिन मैं	-7
दिया	11
दिया _ |	8
दिया जाएगा	8
दीजिए	-7
दीजिए _ $	-7
दीजिए |	-7
दूसरी	-5
दूसरी _ ठीक	-5
दूसरी पंक्ति	-5
दें	3
देने	-5
देने _ लिए	-5
देने के	-5
देर	-5
देर _ जवाब	-5
देर से	-5
धन्यवाद	-7
धन्यवाद _ ईमेल	-5
धन्यवाद _ देर	-5
धन्यवाद _ बहुत	-3
धन्यवाद _ मैं	3
धन्यवाद |	-4
धन्यवाद आपका	-5
न	1
न ?	-2
न _ $	-2
न _ |	3
नगरपालिका	-4
नगरपालिका _ बस	-4
नगरपालिका ने	-4
नमस्ते	-4
नहीं	1
नहीं _ |	1
नहीं _ गुर्दा	-5
नहीं _ पाऊँगी	-7
नहीं आ	-7
नहीं लगती	-5
ने	-4
ने _ इतना	-4
ने बस	-4
पंक्ति	-3
पंक्ति _ नहीं	-5
पंक्ति ठीक	-5
पढ़ते	-4
पत्र	-4
पत्र _ गया	-4
पत्र मिल	-4
पर	12
पर _ |	-1
पर थी	-5
पर लिखें	7
पर हूँ	11
पाऊँगी	-7
पाऊँगी _ पर	-7
पाऊँगी छुट्टी	-7
पास	-4
पोस्टर	-3
पोस्टर _ गए	-3
पोस्टर मिल	-3
प्रभा	-2
प्रभा _ जाएगी	-2
प्रभा आ	-2
फ़ोन	-6
फ़ोन _ |	-4
फ़ोन _ तो	-3
फ़ोन करूँगी	-4
फ़ोन किया	-3
फिर	-6
फिर _ करूँगी	-4
फिर _ फ़ोन	-3
फिर फ़ोन	-4
फिर मैंने	-3
बंद	8
बने	-3
बने _ |	-3
बने हैं	-3
बस	-6
बस _ लिखा	-4
बस _ स्वचालित	-3
बस इतना	-4
बस एक	-3
बहुत	-3
बहुत _ |	-3
बहुत _ बने	-3
बहुत धन्यवाद	-3
बहुत सुंदर	-3
बाहर	-2
बाहर _ मेरी	-2
बाहर हूँ	-2
भी	-3
भी _ एक	-3
भी बस	-3
मंगलवार	5
मरीज़	-4
माफ़ी	-5
माफ़ी _ छुट्टी	-5
माफ़ी मैं	-5
मिल	-6
मिल _ |	-4
मिल _ धन्यवाद	-5
मिल _ बहुत	-3
मिल गई	-5
मिल गए	-3
मिल गया	-1
मिला	-7
मिला _ |	-3
मिला _ दूसरी	-5
मिला |	-5
मिला था	-3
मुझे	-3
मुझे _ बस	-3
मुझे भी	-3
में	2
में उत्तर	4
मेरी	-2
मेरी _ प्रभा	-2
मेरी जगह	-2
मैं	7
मैं _ आ	-7
मैं _ पर	-5
मैं _ हफ़्ते	-2
मैं अगले	-2
मैं छुट्टी	-5
मैं नहीं	-7
मैंने	-3
मैंने _ किया	-3
मैंने फ़ोन	-3
यह	12
रिपोर्ट	-5
रिपोर्ट _ गई	-5
रिपोर्ट मिल	-5
लगती	-5
लगती _ लिखिए	-5
लगती गुर्दा	-5
लिए	4
लिए _ |	3
लिए _ मैं	-5
लिए धन्यवाद	3
लिए माफ़ी	-5
लिखा	-4
लिखा _ पत्र	-4
लिखा कि	-4
लिखिए	-5
लिखिए _ $	-5
लिखिए |	-5
लिखें	7
लिखें |	7
लोग	-7
लोग _ कर	-7
लोग शुरू	-7
शुरू	-7
शुरू _ दीजिए	-7
शुरू कर	-7
संख्या	2
संदेश	14
संपर्क	4
संपर्क _ |	4
संपर्क करें	3
सहायता	4
सुंदर	-3
सुंदर _ हैं	-3
सुंदर बने	-3
से	1
से _ करें	3
से _ देने	-5
से जवाब	-5
से संपर्क	3
सोमवार	-2
सोमवार _ फिर	-4
सोमवार को	-4
स्वचालित	-3
स्वचालित _ मिला	-3
स्वचालित जवाब	-3
हफ़्ते	-2
हफ़्ते _ हूँ	-2
हफ़्ते बाहर	-2
हमारे	-4
हमें	1
हिंदी	-4
हुआ	-3
हुआ _ $	-3
हुआ |	-3
हूँ	10
हूँ _ आप	-7
हूँ _ कृपया	5
हूँ _ जगह	-2
हूँ |	4
हूँ मेरी	-2
है	11
है ?	-4
है _ $	-3
है _ ?	-2
है _ यह	11
है |	17
है न	-2
हैं _ $	-3
हैं |	-6
हो	5
हो _ है	5
हो गया	5
অনেক	-5
অনেক _ |	-5
অনেক ধন্যবাদ	-5
অফিসে	9
আছি	12
আছি |	3
আপনার	16
আপনার _ আমরা	4
আপনার _ জন্য	3
আপনার _ পেলাম	-5
আপনার আবেদন	3
আপনার ইমেইল	-5
আপনার বার্তা	16
আপনারা	-9
আপনারা _ করে	-6
আপনারা শুরু	-6
আপা	-5
আপা _ আমি	-5
আপা |	-5
আবার	-7
আবার _ করব	-4
আবার _ মানে	-5
আবার দেখুন	-5
আবার ফোন	-4
আবেদন	3
আমরা	4
আমরা পেয়েছি	4
আমাদের	6
আমার	-4
আমার _ নেই	-5
আমার কাজ	-4
আমি	12
আমি _ আসতে	-6
আমি _ ছুটিতে	11
আমি _ থেকে	-5
আমি কাল	-5
আমি সেদিন	-6
আমিও	-6
আমিও _ একটা	-6
আমিও শুধু	-6
আর	2
আসতে	-6
আসতে _ না	-6
আসতে পারব	-6
ইমেইল	1
ইমেইল _ |	-5
ইমেইল পেলাম	-5
ইমেইলের	9
ইমেইলের উত্তর	10
উত্তর	13
উত্তর _ |	9
উত্তর _ না	1
উত্তর _ হবে	7
উত্তর দেওয়া	7
উত্তর দেব	8
উত্তর দেবেন	1
উত্তর পেয়েছি	-6
এই	14
এই _ উত্তর	10
এই ইমেইলের	10
একটা	-6
একটা _ উত্তর	-6
একটা স্বয়ংক্রিয়	-6
এটি	10
এবং	3
এসে	-5
এসে _ পাঠাব	-5
এসে মন্তব্য	-5
করব	-3
করব _ $	-4
করব |	-3
করি	10
করুন	9
করুন _ $	10
করুন |	10
করে	-6
করে _ |	-6
করে _ হয়েছে	-6
করে কাজ	-6
করে দিন	-6
কর্মদিবসের	1
কর্মদিবসের মধ্যে	1
কাউন্সিল	-4
কাউন্সিল _ লিখেছে	-4
কাউন্সিল শুধু	-4
কাজ _ |	-6
কাজ _ বুধবার	-5
কাজ করি	10
কাজ নেই	-5
কাজ হয়েছে	-6
কাল	5
কাল _ ছুটিতে	-5
কাল থেকে	-5
কি	-6
খুব	-5
খুব _ হয়েছে	-5
খুব সুন্দর	-5
গেছে	-5
গেছে _ $	-5
গেছে |	-5
চিঠি	-4
চিঠি _ |	-4
চিঠি পেয়েছে	-4
ছুটিতে	3
ছুটিতে _ |	-2
ছুটিতে _ এসে	-5
ছুটিতে আছি	12
ছুটিতে থাকব	-6
ছুটিতে ফিরে	-5
জন্য _ |	3
জন্য ধন্যবাদ	3
তৃতীয়	-5
তৃতীয় _ আবার	-5
তৃতীয় লাইনটা	-5
থাকব	-6
থাকব _ আপনারা	-6
থাকব |	-6
থেকে	-1
থেকে _ ফিরে	-5
থেকে ছুটিতে	-5
দিন	6
দিন _ $	-6
দিন |	3
দুই	7
দুপুরে	-5
দুপুরে _ পারব	-5
দুপুরে হলে	-5
দেওয়া	7
দেওয়া _ |	7
দেওয়া হবে	7
দেখা	10
দেখা _ না	10
দেখা হয়	10
দেখুন	-5
দেখুন _ বদলে	-5
দেখুন মানে	-5
দেব	8
দেব _ $	9
দেব |	8
দেবেন	1
দেবেন _ |	1
দেবেন না	1
ধন্যবাদ	-7
ধন্যবাদ _ |	-5
ধন্যবাদ _ আপনার	-4
ধন্যবাদ _ আমি	3
ধন্যবাদ _ খুব	-5
ধন্যবাদ |	-1
ধন্যবাদ আপা	-5
ধন্যবাদ ভাই	-5
নম্বর	7
নম্বর <n>	7
নম্বর _ |	7
না	2
না _ $	9
না _ থাকব	-6
না |	7
না ছুটিতে	-6
নেই	1
নেই _ দুপুরে	-5
নেই বুধবার	-5
পরে	4
পরে _ করে	-6
পরে ফোন	-6
পর্যন্ত	4
পাঠাব	-5
পাঠাব _ $	-5
পাঠাব |	-5
পারব	-9
পারব _ $	-5
পারব _ ছুটিতে	-6
পারব |	-5
পারব না	-6
পেয়েছি	-7
পেয়েছি _ আপা	-5
পেয়েছি _ ধন্যবাদ	-5
পেয়েছি _ পরে	-6
পেয়েছি |	-2
পেয়েছি অনেক	-5
পেয়েছি ধন্যবাদ	-5
পেয়েছে	-4
পেয়েছে _ সোমবার	-4
পেয়েছে |	-4
পেলাম	-5
পেলাম _ তৃতীয়	-5
পেলাম |	-5
পোস্টার	-5
পোস্টার _ অনেক	-5
পোস্টার পেয়েছি	-5
ফিরে	3
ফিরে _ দেব	9
ফিরে _ মন্তব্য	-5
ফিরে উত্তর	9
ফিরে এসে	-5
ফোন	-8
ফোন _ |	-4
ফোন _ কাজ	-6
ফোন করব	-4
ফোন করে	-6
বদলে	-5
বদলে _ |	-5
বদলে গেছে	-5
বার্তা	16
বার্তার	7
বুধবার	-5
বুধবার _ হলে	-5
বুধবার দুপুরে	-5
বৃহস্পতিবার	8
ভাই	-5
ভাই _ ইমেইল	-5
ভাই আপনার	-5
মঙ্গলবার	-1
মঙ্গলবার _ কাজ	-5
মঙ্গলবার আমার	-5
মধ্যে	4
মধ্যে উত্তর	4
মন্তব্য	-5
মন্তব্য _ |	-5
মন্তব্য পাঠাব	-5
মানে	-5
মানে _ গেছে	-5
মানে বদলে	-5
যে	-4
যে _ পেয়েছে	-4
যে চিঠি	-4
যোগাযোগ	8
যোগাযোগ _ |	9
যোগাযোগ করুন	3
লাইনটা	-5
লাইনটা _ দেখুন	-5
লাইনটা আবার	-5
লিখেছে	-4
লিখেছে _ চিঠি	-4
লিখেছে যে	-4
শুধু	-8
শুধু _ যে	-4
শুধু _ স্বয়ংক্রিয়	-6
শুধু একটা	-6
শুধু লিখেছে	-4
শুরু	-6
শুরু _ দিন	-6
শুরু করে	-6
সঙ্গে	1
সঙ্গে যোগাযোগ	1
সবাইকে	-6
সবাইকে _ |	-6
সুন্দর	-5
সুন্দর _ |	-5
সুন্দর হয়েছে	-5
সেদিন	-6
সেদিন _ পারব	-6
সেদিন আসতে	-6
সোমবার	2
সোমবার _ ফোন	-4
সোমবার আবার	-4
স্বয়ংক্রিয়	-4
স্বয়ংক্রিয় _ পেয়েছি	-6
স্বয়ংক্রিয় উত্তর	-6
স্লাইডগুলো	-5
স্লাইডগুলো _ ধন্যবাদ	-5
স্লাইডগুলো পেয়েছি	-5
হবে	15
হবে _ $	15
হবে |	15
হয়	10
হয় _ |	10
হয় না	10
হয়েছে	2
হয়েছে _ $	-8
হয়েছে |	2
হলে	4
হলে _ |	-5
হলে পারব	-5
ਗਏ	-5
ਗਏ _ ਧੰਨਵਾਦ	-5
ਗਏ ਬਹੁਤ	-5
ਜਵਾਬ	20
ਜਵਾਬ _ |	20
ਧੰਨਵਾਦ	-5
ਧੰਨਵਾਦ _ $	-5
ਧੰਨਵਾਦ |	-5
ਪੋਸਟਰ	-5
ਪੋਸਟਰ _ ਗਏ	-5
ਪੋਸਟਰ ਮਿਲ	-5
ਬਹੁਤ	-5
ਬਹੁਤ _ |	-5
ਬਹੁਤ ਧੰਨਵਾਦ	-5
ਮਿਲ	13
ਮਿਲ _ ਬਹੁਤ	-5
ਮਿਲ ਗਏ	-5
આભાર	-4
આભાર _ $	-4
આભાર |	-4
ખૂબ	-4
ખૂબ _ |	-4
ખૂબ આભાર	-4
ગયા	-4
ગયા _ આભાર	-4
ગયા ખૂબ	-4
પોસ્ટર	-4
પોસ્ટર _ ગયા	-4
પોસ્ટર મળી	-4
મળી	-4
મળી _ ખૂબ	-4
મળી ગયા	-4
い	-4
い _ $	-4
い |	-4
いた	14
いた _ しま	14
いた たし	14
いで	-7
いで _ す	-7
いで です	-7
いま	2
いる	-4
いる _ ので	-4
いる るの	-4
きま	-2
きま _ した	-7
きま _ せん	4
きま まし	-7
きま ませ	4
きれ	-7
きれ _ いで	-7
きれ れい	-7
くだ	-4
くだ _ さい	-4
くだ ださ	-4
ご連	14
ご連 連絡	14
さい	-4
さい _ |	-4
さい い	-4
しま	14
しま _ す	14
しま ます	14
す	7
す _ $	2
す _ とて	-7
す |	7
せん	4
せん _ |	4
せん ん	4
その	-4
その _ 日は	-4
その の日	-4
た _ あり	-7
たし	14
たし _ ます	14
たし しま	14
ださ	-4
ださ _ い	-4
ださ さい	-4
って	-4
って _ いる	-4
って てい	-4
てい	-4
てい _ るの	-4
てい いる	-4
てく	-4
てく _ ださ	-4
てく くだ	-4
ても	-7
ても _ きれ	-7
ても もき	-7
でき	4
でき _ ませ	4
でき きま	4
で参	-4
で参 _ 加で	-4
で参 参加	-4
とて	-7
とて _ もき	-7
とて ても	-7
に始	-4
に始 _ めて	-4
に始 始め	-4
ので	-4
ので _ 参加	-4
ので で参	-4
の日	-4
の日 _ は休	-4
の日 日は	-4
は	14
は休	-4
は休 _ みを	-4
は休 休み	-4
ます	7
ます _ |	7
ます す	7
ませ	4
ませ _ ん	4
ませ せん	4
みを	-4
みを _ 取っ	-4
みを を取	-4
めて	-4
めて _ くだ	-4
めて てく	-4
もき	-7
もき _ れい	-7
もき きれ	-7
るの	-4
るの _ で参	-4
るの ので	-4
れい	-7
れい _ です	-7
れい いで	-7
を取	-4
を取 _ って	-4
を取 取っ	-4
ん	4
ん _ 先に	-4
ん |	4
スタ	-7
スタ _ ー届	-7
スタ ター	-7
ター	-7
ター _ 届き	-7
ター ー届	-7
ポス	-7
ポス _ ター	-7
ポス スタ	-7
メー	9
メー ール	9
ール	9
ー届	-7
ー届 _ きま	-7
ー届 届き	-7
一再	-3
一再 _ 打电	-3
一再 再打	-3
一封	-3
一封 _ 自動	-3
一封 封自	-3
上班	-1
上班 _ 星期	-1
上班 班	-1
下午	-1
下午 _ 可以	-1
下午 午可	-1
下星	-4
下星 _ 期放	-4
下星 星期	-4
不上	-1
不上 _ 班	-1
不上 上班	-1
不了	-5
不了 _ 你們	-5
不了 了	-5
不再	13
不太	-12
不太 _ 对	-4
不太 太对	-4
中心	9
之後	-3
之後 _ 就沒	-3
之後 後就	-3
也只	-3
也只 _ 收到	-3
也只 只收	-3
了	-13
了 _ 們先	-5
了 _ 常感	-4
了 _ 星期	-3
了 _ 第二	-4
了 _ 謝	-4
了 _ 電話	-3
了 |	-4
了 你們	-5
了 我星	-3
了 打電	-3
了 謝謝	-4
了 非常	-4
二下	-1
二下 _ 午可	-1
二下 下午	-1
二句	-4
二句 _ 不太	-4
二句 句不	-4
亮	-4
亮 _ $	-4
亮 |	-4
人	25
以吗	-1
以吗 _ ?	-1
以吗 吗	-1
件	27
件 _ $	24
件 |	29
件收	-4
件收 _ 到了	-4
件收 收到	-4
休み	-4
休み _ を取	-4
休み みを	-4
休假	14
休假 假	14
你們	-5
你們 _ 先開	-5
你們 們先	-5
來不	-5
來不 _ 了	-5
來不 不了	-5
來再	-4
來再 _ 細看	-4
來再 再細	-4
信收	-3
信收 _ 到了	-3
信收 收到	-3
們先	-5
們先 _ 開始	-5
們先 先開	-5
假	10
假 _ 不了	-5
假 _ 來再	-4
假 來不	-5
假 回來	-4
先に	-4
先に _ 始め	-4
先に に始	-4
先開	-5
先開 _ 始吧	-5
先開 開始	-5
公室	16
再打	-3
再打 _ 电话	-3
再打 打电	-3
再細	-4
再細 _ 看	-4
再細 細看	-4
写	-4
写 _ 脏	-4
写 肾脏	-4
到一	-3
到一 _ 封自	-3
到一 一封	-3
到了	-10
到了 _ |	-4
到了 _ 我星	-3
到了 _ 謝謝	-4
到了 _ 非常	-4
到了 了	-10
到您	12
到您 您的	12
办公	11
加で	-4
加で _ きま	-4
加で でき	-4
動回	-3
動回 _ 覆	-3
動回 回覆	-3
午可	-1
午可 _ 以吗	-1
午可 可以	-1
参加	-4
参加 _ でき	-4
参加 加で	-4
发送	14
取っ	-4
取っ _ てい	-4
取っ って	-4
句不	-4
句不 _ 太对	-4
句不 不太	-4
只收	-12
只收 _ 到一	-3
只收 收到	-12
只说	-3
只说 _ 信收	-3
只说 说信	-3
可以	-1
可以 _ 吗	-1
可以 以吗	-1
吗	-9
吗 ?	-9
吗 _ $	-1
吧	-5
吧 _ $	-5
吧 |	-5
四我	-1
四我 _ 不上	-1
四我 我不	-1
回來	-4
回來 _ 再細	-4
回來 來再	-4
回复	4
回复 _ |	-4
回复 复	-4
回覆	25
回覆 _ |	13
回覆 _ 之後	-3
回覆 覆	8
复	6
复 _ $	5
复 |	6
天我	-5
天我 _ 放假	-5
天我 我放	-5
太对	-4
太对 _ 应该	-4
太对 对	-4
好	-6
始め	-4
始め _ てく	-4
始め めて	-4
始吧	-5
始吧 _ |	-5
始吧 吧	-5
对	-4
对 _ 该写	-4
对 应该	-4
封自	-3
封自 _ 動回	-3
封自 自動	-3
将在	15
將於	13
就沒	-3
就沒 _ 有消	-3
就沒 沒有	-3
届き	-7
届き _ まし	-7
届き きま	-7
工作	14
已收	12
已收 _ 到您	12
已收 收到	12
市政	-3
市政 _ 府只	-3
市政 政府	-3
常感	-4
常感 _ 谢	-4
常感 感谢	-4
应该	-4
应该 _ 写	-4
应该 该写	-4
府只	-3
府只 _ 说信	-3
府只 只说	-3
很漂	-4
很漂 _ 亮	-4
很漂 漂亮	-4
後就	-3
後就 _ 沒有	-3
後就 就沒	-3
息了	-3
息了 _ 打電	-3
息了 了	-3
您的	49
您的 _ 申请	15
您的 _ 邮件	19
您的 _ 郵件	16
您的 的申	15
您的 的邮	19
您的 的郵	16
您聯	26
您聯 聯絡	26
感谢	-1
感谢 _ |	-4
感谢 谢	-4
我下	-4
我下 _ 星期	-4
我下 下星	-4
我不	-1
我不 _ 上班	-1
我不 不上	-1
我也	-3
我也 _ 只收	-3
我也 也只	-3
我们	10
我放	-5
我放 _ 假	-5
我放 放假	-5
我星	-3
我星 _ 期一	-3
我星 星期	-3
才解	-3
才解 _ 決	-3
才解 解決	-3
打电	-3
打电 _ 话	-3
打电 电话	-3
打電	-3
打電 _ 話才	-3
打電 電話	-3
报收	-4
报收 _ 到了	-4
报收 收到	-4
收到	-9
收到 _ 一封	-3
收到 _ 了	-10
收到 _ 您的	12
收到 到一	-3
收到 到了	-10
收到 到您	12
放假 _ 來不	-5
放假 _ 回來	-4
政府	-3
政府 _ 只说	-3
政府 府只	-3
日は	-4
日は _ 休み	-4
日は は休	-4
星期	-6
星期 _ 一再	-3
星期 _ 二下	-1
星期 _ 四我	-1
星期 _ 放假	-4
星期 期一	-3
星期 期二	-1
星期 期四	-1
星期 期放	-4
有消	-3
有消 _ 息了	-3
有消 消息	-3
期一	-3
期一 _ 再打	-3
期一 一再	-3
期二	-1
期二 _ 下午	-1
期二 二下	-1
期四	-1
期四 _ 我不	-1
期四 四我	-1
期放	-4
期放 _ 假	-4
期放 放假	-4
本人	14
此邮	13
此邮 _ 箱不	13
此邮 邮箱	13
決	-3
決 _ $	-3
決 |	-3
沒有	-3
沒有 _ 消息	-3
沒有 有消	-3
海报	-4
海报 _ 收到	-4
海报 报收	-4
消息	-3
消息 _ 了	-3
消息 息了	-3
漂亮	-4
漂亮 _ |	-4
漂亮 亮	-4
班	-1
班 _ 期二	-1
班 星期	-1
申请	15
电话	-3
电话 _ |	-3
电话 话	-3
的申	15
的申 申请	15
的邮	19
的邮 _ 件	11
的邮 邮件	19
的郵	14
的郵 _ 件	1
的郵 郵件	14
看	8
看 _ $	-4
看 |	8
確認	17
第二	-4
第二 _ 句不	-4
第二 二句	-4
箱不	13
箱不 不再	13
細看	-4
細看 _ |	-4
細看 看	-4
義收	-4
義收 _ 到了	-4
義收 收到	-4
聯絡	26
肾脏	-4
肾脏 _ |	-4
肾脏 脏	-4
脏	-4
脏 _ $	-4
脏 |	-4
自动	-7
自動	-3
自動 _ 回覆	-3
自動 動回	-3
至	13
至 <@>	13
至 _ $	13
覆	8
覆 _ 後就	-3
覆 |	13
覆 之後	-3
解決	-3
解決 _ |	-3
解決 決	-3
話才	-3
話才 _ 解決	-3
話才 才解	-3
講義	-4
講義 _ 收到	-4
講義 義收	-4
謝	-4
謝 _ 我下	-4
謝 |	-4
謝謝	-4
謝謝 _ |	-4
謝謝 謝	-4
话	-3
话 _ $	-3
话 |	-3
该写	-4
该写 _ 肾脏	-4
该写 写	-4
说信	-3
说信 _ 收到	-3
说信 信收	-3
谢	-6
谢 _ 件收	-4
谢 _ 很漂	-4
谢 |	-4
谢 邮件	-4
谢谢	-4
谢谢 _ 邮件	-4
谢谢 谢	-4
返信	9
連絡	14
那天	-5
那天 _ 我放	-5
那天 天我	-5
邮件	22
邮件 _ |	11
邮件 _ 收到	-4
邮件 件	11
邮件 件收	-4
邮箱	13
邮箱 _ 不再	13
邮箱 箱不	13
郵	13
郵 將於	13
郵件	32
郵件 _ |	24
郵件 件	22
開始	-5
開始 _ 吧	-5
開始 始吧	-5
電話	-3
電話 _ 才解	-3
電話 話才	-3
電郵	13
電郵 _ 將於	13
電郵 郵	13
非常	-4
非常 _ 感谢	-4
非常 常感	-4
가요	-6
가요 _ 먼저	-6
가요 |	-6
그날은	-6
그날은 _ 못	-6
그날은 휴가라서	-6
먼저	-6
먼저 _ |	-6
먼저 시작하세요	-6
못	-6
못 _ |	-6
못 가요	-6
시작하세요	-6
시작하세요 _ $	-6
시작하세요 |	-6
이	68
휴가라서	-6
휴가라서 _ 가요	-6
휴가라서 못	-6
"""
